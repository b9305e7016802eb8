/// Reads what stands between `:::` and `:::`.
struct FencedReader {
    let caption: String
    let lines: [(number: Int, text: String)]
    /// The number of the line that opens the block.
    let first: Int
    let file: String

    /// `O1 words`, `KR1 words`, and `> words` for what is to be said of the line above.
    func sheet(_ verdict: LessonBlock.Verdict?) throws(LessonFault) -> LessonBlock {
        var found: [LessonBlock.Line] = []
        for (number, text) in lines {
            if text.hasPrefix(">") {
                guard !found.isEmpty else { throw fault(number, .lessonCommentFirst) }
                found[found.count - 1].comment = try runs(text.dropFirst().trimmed, number)
                continue
            }
            let parts = text.split(separator: " ", maxSplits: 1)
            guard parts.count == 2, Self.isLabel(parts[0]) else { throw fault(number, .lessonSheetLine) }
            found.append(LessonBlock.Line(label: String(parts[0]), words: try runs(parts[1].trimmed, number)))
        }
        guard !found.isEmpty else { throw fault(first, .lessonBlockEmpty) }
        return .sheet(found, caption: caption, verdict: verdict)
    }

    /// `1954 words`.
    func timeline() throws(LessonFault) -> LessonBlock {
        var marks: [LessonBlock.Mark] = []
        for (number, text) in lines {
            let parts = text.split(separator: " ", maxSplits: 1)
            guard parts.count == 2 else { throw fault(number, .lessonTimelineLine) }
            marks.append(LessonBlock.Mark(name: String(parts[0]), words: try runs(parts[1].trimmed, number)))
        }
        guard !marks.isEmpty else { throw fault(first, .lessonBlockEmpty) }
        return .timeline(marks)
    }

    func exercise(number: Int, knowsRule: (String) -> Bool) throws(LessonFault) -> Exercise {
        var fields: [String: [String]] = [:]
        for (line, text) in lines {
            guard let (name, value) = text.asField, Self.names.contains(name), !value.isEmpty else {
                throw fault(line, .exerciseField(Self.names.joined(separator: ", ")))
            }
            let mayRepeat = ["bad", "hint", "answer"].contains(name)
            guard mayRepeat || fields[name] == nil else { throw fault(line, .exerciseTwice(name)) }
            if name == "rule", !knowsRule(value) { throw fault(line, .exerciseRule(value)) }
            fields[name, default: []].append(value)
        }
        for name in ["kind", "task", "bad", "rule", "answer"] where fields[name] == nil {
            throw fault(first, .exerciseMissing(name))
        }
        guard let kind = Exercise.Kind(rawValue: fields["kind"]?[0] ?? "") else { throw fault(first, .exerciseKind) }
        let bad = fields["bad"] ?? []
        let answer = fields["answer"] ?? []
        guard kind == .objectives || (bad.count == 1 && answer.count == 1) else { throw fault(first, .exerciseOneLine) }
        return Exercise(
            number: number, kind: kind, task: fields["task"]?[0] ?? "", objective: fields["objective"]?[0],
            bad: bad.joined(separator: "\n"), rule: fields["rule"]?[0] ?? "", hints: fields["hint"] ?? [],
            answer: answer.joined(separator: "\n"))
    }

    private static let names = ["kind", "task", "objective", "bad", "rule", "hint", "answer"]

    private static func isLabel(_ word: Substring) -> Bool {
        let digits = word.hasPrefix("KR") ? word.dropFirst(2) : word.hasPrefix("O") ? word.dropFirst() : ""
        return (1...2).contains(digits.count) && digits.allSatisfy { $0.isASCII && $0.isNumber }
    }

    private func runs(_ text: String, _ line: Int) throws(LessonFault) -> [LessonBlock.Run] {
        try RunReader(text, file: file, line: line).read()
    }

    private func fault(_ line: Int, _ what: Phrase) -> LessonFault {
        LessonFault(file: file, line: line, what)
    }
}
