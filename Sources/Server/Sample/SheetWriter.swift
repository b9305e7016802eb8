import Foundation
import OKR
import Storage

/// Writes sheets with all that happened on them.
struct SheetWriter {
    let journal: SampleJournal
    let calendar: SampleCalendar
    let language: Language
    /// By mailbox.
    let people: [String: Person]
    private var written: [String: (objective: Identifier<Objective>, sheet: Identifier<Sheet>)] = [:]
    private var wishes: [Wish] = []

    private struct Wish {
        let from: Identifier<Objective>
        let sheet: Identifier<Sheet>
        let to: String
        let by: Identifier<Person>
        let at: Date
        /// What is needed of it; nil for an alignment.
        var need: Phrase?
    }

    init(journal: SampleJournal, calendar: SampleCalendar, language: Language, people: [String: Person]) {
        self.journal = journal
        self.calendar = calendar
        self.language = language
        self.people = people
    }

    /// - Parameter shift: makes one person's days differ from another's.
    mutating func write(
        _ objectives: [SampleObjective], of owner: Sheet.Owner, named name: SampleSheet.Owner,
        by author: Identifier<Person>, in cycle: Cycle, shift: Int, isPublished: Bool = true
    ) throws {
        let times = calendar.times(cycle, personal: shift)
        var sheet = Sheet(id: journal.id(at: times.opened), cycle: cycle.id, owner: owner)
        let opened = Activity.sheetOpened(sheet: sheet)
        if isPublished { sheet.publication = Sheet.Publication(by: author, at: times.published) }
        try sheet.insert(in: journal.db)
        try journal.record(opened, at: times.opened, by: author, sheet: sheet.id)
        let weights = Self.weights(objectives.map(\.weight))
        for (index, sample) in objectives.enumerated() {
            let at = times.opened.addingTimeInterval(Double(index) * 60 + 10)
            let objective = Objective(
                id: journal.id(at: at), sheet: sheet.id, position: index + 1, statement: try prose(sample.text),
                weight: weights[index], ambition: sample.ambition,
                visibility: Visibility(limited: sample.isLimited, managementLine: sample.isLimited))
            try objective.insert(in: journal.db)
            try journal.record(
                .objectiveAdded(objective: objective), at: at, by: author, sheet: sheet.id, objective: objective.id)
            try KeyResultWriter(
                writer: self, sheet: sheet.id, objective: objective.id, cycle: cycle, times: times, author: author,
                shift: shift + index
            ).write(sample.keyResults, at: at)
            if case .person(let mailbox) = name { written["\(mailbox)/\(index + 1)"] = (objective.id, sheet.id) }
            wishes += sample.supports.enumerated().map { place, to in
                let at = times.published.addingTimeInterval(Double(index * 60 + place * 10 + 30))
                return Wish(from: objective.id, sheet: sheet.id, to: to, by: author, at: at)
            }
            wishes += sample.needs.map { need in
                let at = times.published.addingTimeInterval(Double(index * 60 + 50))
                return Wish(
                    from: objective.id, sheet: sheet.id, to: need.objective, by: author, at: at, need: need.what)
            }
        }
        guard isPublished else { return }
        try journal.record(.sheetPublished(sheet: sheet), at: times.published, by: author, sheet: sheet.id)
    }

    /// Draws the alignments once everything that they lead to is there.
    mutating func align() throws {
        for wish in wishes {
            guard let to = written[wish.to] else { continue }
            if let need = wish.need {
                try write(need, of: wish, on: to.objective)
                continue
            }
            let alignment = Alignment(from: wish.from, to: to.objective)
            try alignment.insert(journal.id(at: wish.at), by: wish.by, at: wish.at, in: journal.db)
            try journal.record(
                .aligned(alignment: alignment), at: wish.at, by: wish.by, sheet: wish.sheet, objective: wish.from)
        }
        wishes = []
        written = [:]
    }

    /// A dependency that the other side confirmed a day later.
    private func write(_ need: Phrase, of wish: Wish, on objective: Identifier<Objective>) throws {
        guard let mailbox = wish.to.split(separator: "/").first, let owner = people[String(mailbox)] else { return }
        var dependency = Dependency(
            id: journal.id(at: wish.at), subject: wish.from, owner: .person(owner.id), objective: objective,
            note: language(need), by: wish.by, at: wish.at)
        let added = dependency.activity
        let confirmed = min(wish.at.addingTimeInterval(86_400), calendar.now)
        dependency = try dependency.answered(Decision(.accepted, by: owner.id, at: confirmed))
        try dependency.insert(in: journal.db)
        try journal.record(added, at: wish.at, by: wish.by, sheet: wish.sheet, objective: wish.from, person: owner.id)
        try journal.record(
            dependency.activity, at: confirmed, by: owner.id, sheet: wish.sheet,
            objective: wish.from, person: wish.by)
    }

    /// Given ones as given, or all alike.
    static func weights(_ given: [Int?]) -> [Weight] {
        let set = given.compactMap { $0 }.compactMap { Weight(thousandths: $0 * 10) }
        return set.count == given.count ? set : Weight.even(given.count)
    }

    /// The text with "@mailbox" made a mention where somebody has that mailbox.
    func prose(_ phrase: Phrase) throws -> Prose {
        let text = language(phrase)
        guard text.contains("@") else { return Prose(unchecked: text, mentions: []) }
        var segments: [Prose.Segment] = []
        var rest = text[...]
        while let at = rest.firstIndex(of: "@") {
            let mailbox = rest[rest.index(after: at)...].prefix { $0.isASCII && $0.isLetter }
            guard let person = people[String(mailbox)] else { break }
            segments.append(.text(String(rest[..<at])))
            segments.append(.mention(person.id, fallback: person.name))
            rest = rest[mailbox.endIndex...]
        }
        segments.append(.text(String(rest)))
        return try Prose(segments: segments, most: CheckIn.longestNote, field: "note")
    }
}
