/// What is wrong with a file of the course: where, and in words for whoever edits it.
package struct LessonFault: Error, Hashable, Sendable {
    /// Language folder and name: `zh/01-what-okr-is.md`.
    package let file: String
    /// From 1; nil where it is about the file as a whole.
    package let line: Int?
    package let what: Phrase

    package init(file: String, line: Int?, _ what: Phrase) {
        self.file = file
        self.line = line
        self.what = what
    }

    /// The whole sentence.
    package var phrase: Phrase {
        guard let line else { return Phrase("\(file)：\(what.zh)", "\(file): \(what.en)") }
        return Phrase("\(file) 第 \(line) 行：\(what.zh)", "\(file), line \(line): \(what.en)")
    }
}

/// What the name of a file says: language, place in the course, and the key of the lesson.
struct LessonFileName {
    let language: Language
    let order: Int
    let key: String

    init(_ path: String) throws(LessonFault) {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let language = Language(rawValue: String(parts[0])), parts[1].hasSuffix(".md") else {
            throw LessonFault(file: path, line: nil, .lessonFileName)
        }
        let name = parts[1].dropLast(3).split(separator: "-", maxSplits: 1)
        guard name.count == 2, name[0].count <= 4, let order = Int(name[0]), order >= 0,
            name[1].count <= 60, name[1].utf8.allSatisfy(Self.isPlain)
        else { throw LessonFault(file: path, line: nil, .lessonFileName) }
        self.language = language
        self.order = order
        key = String(name[1])
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            || byte == UInt8(ascii: "-")
    }
}
