import OKR
import Storage

/// What is being said on a sheet, as far as the sheet itself shows it: how much on which line, and at which words.
struct OpenThreads: Sendable {
    struct Entry: Sendable {
        let id: Identifier<Thread>
        let subject: Thread.Subject
        let field: Mark.Field?
        /// The words it hangs on; nil for the whole and where they are gone.
        let range: Range<Int>?
        let comments: Int
    }

    private var entries: [Thread.Subject: [Entry]] = [:]

    init(_ entries: [Entry] = []) {
        for entry in entries { add(entry) }
    }

    mutating func add(_ entry: Entry) {
        // What is said of a check-in counts for its key result as well, where the sheet shows it.
        let line: Thread.Subject =
            if case .checkIn(_, let keyResult) = entry.subject { .keyResult(keyResult) } else { entry.subject }
        entries[line, default: []].append(entry)
        if line != entry.subject { entries[entry.subject, default: []].append(entry) }
    }

    func about(_ subject: Thread.Subject) -> [Entry] { entries[subject] ?? [] }

    /// How many threads are open on the sheet and on those lines of it that are shown.
    func count(_ objectives: [ObjectiveView]) -> Int {
        about(.sheet).count
            + objectives.reduce(0) { sum, view in
                sum + about(.objective(view.objective.id)).count
                    + view.keyResults.reduce(0) { $0 + about(.keyResult($1.keyResult.id)).count }
            }
    }
}

extension OpenThreads.Entry {
    init(_ row: Row) throws {
        let start: Int? = try row("mark_start")
        let end: Int? = try row("mark_end")
        id = try row("id")
        subject = try Thread.Subject(row)
        field = try row("mark_field")
        range = if let start, let end, start < end { start..<end } else { nil }
        comments = try row("comments")
    }

    /// The element of the page whose words it hangs on, and which of them; read by `marks.js`.
    fileprivate var place: String? {
        guard let range, let field else { return nil }
        let text =
            switch subject {
            case .sheet: ""
            case .objective(let id): "\(field.rawValue)-objective-\(id)"
            case .keyResult(let id): "\(field.rawValue)-key-result-\(id)"
            case .checkIn(let id, _): "\(field.rawValue)-check-in-\(id)"
            }
        return "\(id) \(text) \(range.lowerBound) \(range.upperBound)"
    }
}

/// How much is said about a line, beside it; leads to what is said and carries where the marks are.
struct CommentLink {
    let subject: Thread.Subject
    let entries: [OpenThreads.Entry]
    let l: Language

    init(about subject: Thread.Subject, in threads: OpenThreads, _ l: Language) {
        self.subject = subject
        entries = threads.about(subject)
        self.l = l
    }

    var html: HTML {
        let name: HTML =
            switch subject {
            case .sheet: ""
            case .objective(let id): "objectives/\(id)"
            case .keyResult(let id): "key-results/\(id)"
            case .checkIn(let id, _): "check-ins/\(id)"
            }
        let count = entries.reduce(0) { $0 + $1.comments }
        let marks = entries.compactMap(\.place)
        return """
            <a class="comments\(count == 0 ? " none" : "" as HTML)" id="comments-\(id)" href="/\(name)/threads" data-comments\
            \(marks.isEmpty ? nil : " data-marks=\"\(marks.joined(separator: ";"))\"" as HTML) \
            aria-label="\(l(count == 0 ? .commentOnThis : .commentsHere(count)))">\(icon(.chat, size: .small))\(count == 0 ? nil : "\(count)" as HTML)</a>
            """
    }

    private var id: HTML {
        switch subject {
        case .sheet: "sheet"
        case .objective(let id): "objective-\(id)"
        case .keyResult(let id): "key-result-\(id)"
        case .checkIn(let id, _): "check-in-\(id)"
        }
    }
}
