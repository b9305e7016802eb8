/// Reads what stands in a line: `**strong**`, `==unclear==` and `[words](/path)`.
struct RunReader {
    private var rest: Substring
    private let file: String
    private let line: Int
    private var runs: [LessonBlock.Run] = []
    private var plain = ""

    init(_ text: String, file: String, line: Int) {
        rest = text[...]
        self.file = file
        self.line = line
    }

    consuming func read() throws(LessonFault) -> [LessonBlock.Run] {
        while let character = rest.first {
            if rest.hasPrefix("**") {
                add(.strong(try between("**", .lessonStrongOpen)))
            } else if rest.hasPrefix("==") {
                add(.unclear(try between("==", .lessonUnclearOpen)))
            } else if let (words, path) = link {
                guard path.hasPrefix("/"), !path.hasPrefix("//"), !path.contains("\\") else { throw fault(.lessonLink) }
                add(.link(words, path: path))
            } else {
                plain.append(character)
                rest.removeFirst()
            }
        }
        flush()
        return runs
    }

    private mutating func between(_ sign: String, _ missing: Phrase) throws(LessonFault) -> String {
        rest.removeFirst(2)
        guard let end = rest.firstRange(of: sign), end.lowerBound > rest.startIndex else { throw fault(missing) }
        defer { rest = rest[end.upperBound...] }
        return String(rest[..<end.lowerBound])
    }

    /// Takes `[words](path)` off the front where it stands there.
    private var link: (words: String, path: String)? {
        mutating get {
            guard rest.first == "[", let middle = rest.firstRange(of: "]("),
                let end = rest[middle.upperBound...].firstIndex(of: ")")
            else { return nil }
            let words = rest[rest.index(after: rest.startIndex)..<middle.lowerBound]
            let path = rest[middle.upperBound..<end]
            guard !words.isEmpty, !words.contains("["), !path.contains(where: \.isWhitespace) else { return nil }
            rest = rest[rest.index(after: end)...]
            return (String(words), String(path))
        }
    }

    private mutating func add(_ run: LessonBlock.Run) {
        flush()
        runs.append(run)
    }

    private mutating func flush() {
        if !plain.isEmpty { runs.append(.plain(plain)) }
        plain = ""
    }

    private func fault(_ what: Phrase) -> LessonFault { LessonFault(file: file, line: line, what) }
}
