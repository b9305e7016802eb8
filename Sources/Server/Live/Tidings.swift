import OKR
import Storage

/// That something is not as it was, as it goes from the change that did it to every server and on to its streams.
///
/// It never says what is new: whoever hears of it asks, and is answered what they may see.
package struct Tidings: Hashable, Sendable {
    /// Whoever asks for the one is told of the other; mostly they are the same.
    package struct Line: Hashable, Sendable {
        package let asked: Subject
        package let told: Subject
    }

    /// The number of the journal's entry.
    package let rev: Int64
    /// The sheet or objective that one must be able to see in order to hear of this; nil where everybody may.
    package let guardian: Subject?
    package let lines: [Line]
}

extension Tidings {
    /// `news 99 - sheet:5 cycle:3`, `news 99 objective:8 sheet:5>thread:7`: what is sent between servers.
    var text: String {
        let lines = lines.map { $0.asked == $0.told ? "\($0.asked)" : "\($0.asked)>\($0.told)" }
        return "news \(rev) \(guardian?.description ?? "-") \(lines.joined(separator: " "))"
    }

    init?(_ text: String) {
        let parts = text.split(separator: " ")
        guard parts.count > 3, parts[0] == "news", let rev = Int64(parts[1]) else { return nil }
        self.rev = rev
        guardian = Subject(parts[2])
        if guardian == nil, parts[2] != "-" { return nil }
        lines = parts.dropFirst(3).compactMap { part in
            let ends = part.split(separator: ">").compactMap { Subject($0) }
            guard let asked = ends.first, let told = ends.last else { return nil }
            return Line(asked: asked, told: told)
        }
    }
}

extension Change {
    /// Lets open pages everywhere know, once this change lasts, that what they show is not as it was.
    ///
    /// `asked` names what pages have to show in order to hear of it; `told` what they are told, where that is another thing.
    package func tell(
        _ asked: [Subject], told: Subject? = nil, rev: Identifier<Activity>, guardian: Subject? = nil
    ) throws {
        guard !asked.isEmpty else { return }
        let tidings = Tidings(
            rev: rev.value, guardian: guardian, lines: asked.map { Tidings.Line(asked: $0, told: told ?? $0) })
        try db.signal(tidings.text)
        revs?.add(rev.value)
    }
}

extension Activity {
    /// After this, the streams of this person end: who they are or may see is to be looked up again.
    var changesSession: Identifier<Person>? {
        switch self {
        case .signedOutEverywhere(let person), .personLeft(let person), .passwordSet(let person): person
        case .personChanged(let person): person.id
        default: nil
        }
    }
}
