import Foundation

/// Reads one file of the course, line by line; docs/course.md says what may stand in it.
struct LessonReader {
    static let mostLines = 2000

    let file: Course.File
    let lesson: String
    let knowsRule: (String) -> Bool
    private var lines: [Substring]
    private var at = 0
    private var blocks: [LessonBlock] = []
    private var exercises = 0

    init(_ file: Course.File, lesson: String, knowsRule: @escaping (String) -> Bool) {
        self.file = file
        self.lesson = lesson
        self.knowsRule = knowsRule
        lines = file.text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
        if lines.first?.hasPrefix("\u{FEFF}") == true { lines[0] = lines[0].dropFirst() }
    }

    consuming func read() throws(LessonFault) -> LessonText {
        guard lines.count <= Self.mostLines else { throw fault(nil, .lessonTooLong(most: Self.mostLines)) }
        let head = try readHead()
        while at < lines.count {
            try readBlock()
        }
        guard !blocks.isEmpty else { throw fault(nil, .lessonEmpty) }
        return LessonText(
            title: head.title, short: head.short, chapter: head.chapter, minutes: head.minutes, blocks: blocks)
    }

    /// `chapter:`, `minutes:` and perhaps `short:`, then the title.
    private mutating func readHead() throws(LessonFault)
        -> (title: String, short: String, chapter: String, minutes: Int)
    {
        var fields: [String: String] = [:]
        var minutesLine = 1
        while at < lines.count {
            let line = lines[at].trimmed
            at += 1
            if line.isEmpty { continue }
            if line.hasPrefix("# ") {
                guard let chapter = fields["chapter"] else { throw fault(1, .lessonHeadMissing("chapter")) }
                guard let minutes = fields["minutes"] else { throw fault(1, .lessonHeadMissing("minutes")) }
                guard let minutes = Int(minutes), (1...60).contains(minutes) else {
                    throw fault(minutesLine, .lessonMinutes)
                }
                let title = line.dropFirst(2).trimmed
                return (title, fields["short"] ?? title, chapter, minutes)
            }
            guard let (name, value) = line.asField, ["chapter", "minutes", "short"].contains(name), !value.isEmpty
            else {
                throw fault(at, .lessonHead)
            }
            fields[name] = value
            if name == "minutes" { minutesLine = at }
        }
        throw fault(nil, .lessonTitleMissing)
    }

    private mutating func readBlock() throws(LessonFault) {
        let line = lines[at].trimmed
        if line.isEmpty {
            at += 1
        } else if line.hasPrefix(":::") {
            try readFenced(String(line.dropFirst(3)).trimmed)
        } else if line.hasPrefix("## ") {
            at += 1
            blocks.append(.heading(line.dropFirst(3).trimmed))
        } else if line.hasPrefix("#") {
            throw fault(at + 1, .lessonHeadingLevel)
        } else if Self.item(line) != nil {
            try readList(isNumbered: Self.item(line)?.isNumbered == true)
        } else if line.hasPrefix(">") {
            var quote: [[LessonBlock.Run]] = []
            while at < lines.count, lines[at].trimmed.hasPrefix(">") {
                quote.append(try runs(String(lines[at].trimmed.dropFirst()).trimmed))
                at += 1
            }
            blocks.append(.quote(quote))
        } else {
            try readParagraph()
        }
    }

    private mutating func readList(isNumbered: Bool) throws(LessonFault) {
        var items: [[LessonBlock.Run]] = []
        while at < lines.count, let item = Self.item(lines[at].trimmed), item.isNumbered == isNumbered {
            items.append(try runs(item.words))
            at += 1
        }
        blocks.append(.list(items, isNumbered: isNumbered))
    }

    /// Lines that follow each other are one paragraph; between Chinese characters a line end is no space.
    private mutating func readParagraph() throws(LessonFault) {
        let first = at
        var text = ""
        while at < lines.count {
            let line = lines[at].trimmed
            let ends = line.isEmpty || line.hasPrefix(":::") || line.hasPrefix("#") || line.hasPrefix(">")
            if ends || (at > first && Self.item(line) != nil) { break }
            if let before = text.last, let after = line.first {
                text += before.isASCII || after.isASCII ? " " : ""
            }
            text += line
            at += 1
        }
        blocks.append(.paragraph(try RunReader(text, file: file.path, line: first + 1).read()))
    }

    private mutating func readFenced(_ opening: String) throws(LessonFault) {
        let first = at + 1
        at += 1
        var inside: [(number: Int, text: String)] = []
        while at < lines.count, lines[at].trimmed != ":::" {
            if !lines[at].trimmed.isEmpty { inside.append((at + 1, lines[at].trimmed)) }
            at += 1
        }
        guard at < lines.count else { throw fault(first, .lessonFenceOpen) }
        at += 1
        let words = opening.split(separator: " ", maxSplits: 1)
        let block = FencedReader(
            caption: words.count > 1 ? words[1].trimmed : "", lines: inside, first: first, file: file.path)
        switch words.first {
        case "wrong", "right", "sheet":
            blocks.append(try block.sheet(LessonBlock.Verdict(rawValue: String(words[0]))))
        case "timeline": blocks.append(try block.timeline())
        case "exercise":
            exercises += 1
            blocks.append(.exercise(try block.exercise(number: exercises, knowsRule: knowsRule)))
        default: throw fault(first, .lessonFenceUnknown(String(words.first ?? "")))
        }
    }

    private func runs(_ text: String) throws(LessonFault) -> [LessonBlock.Run] {
        try RunReader(text, file: file.path, line: at + 1).read()
    }

    private func fault(_ line: Int?, _ what: Phrase) -> LessonFault {
        LessonFault(file: file.path, line: line, what)
    }

    /// `- words` or `1. words`.
    private static func item(_ line: String) -> (words: String, isNumbered: Bool)? {
        if line.hasPrefix("- ") { return (line.dropFirst(2).trimmed, false) }
        let digits = line.prefix { $0.isASCII && $0.isNumber }
        guard (1...2).contains(digits.count), line.dropFirst(digits.count).hasPrefix(". ") else { return nil }
        return (line.dropFirst(digits.count + 2).trimmed, true)
    }
}

extension StringProtocol {
    var trimmed: String { trimmingCharacters(in: .whitespaces) }

    /// `name: value` cut in two; nil where there is no colon.
    var asField: (name: String, value: String)? {
        guard let colon = firstIndex(of: ":") else { return nil }
        return (self[..<colon].trimmed, self[index(after: colon)...].trimmed)
    }
}
