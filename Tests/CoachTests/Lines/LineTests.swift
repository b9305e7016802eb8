import Coach
import Testing

struct LineTests {
    @Test func `answers in order, with the labels of findings only`() {
        let answers = ask(
            #"{"id":"a","lang":"zh","kind":"key_result","text":"提升用户满意度"}"#,
            #"{"id":7,"lang":"en","kind":"objective","text":"Win back churned customers"}"#)
        #expect(answers.count == 2)
        #expect(
            answers[0].hasPrefix(
                #"{"id":"a","labels":["not_measurable"],"hints":[{"rule":"not_measurable","start":0,"end":2,"#))
        #expect(answers[1] == #"{"id":7,"labels":[],"hints":[]}"#)
    }

    @Test func `a sheet has an objective a line`() {
        let text = (1...6).map { "O\($0) 让第 \($0) 座城市盈利" }.joined(separator: #"\n"#)
        #expect(
            ask(#"{"id":1,"kind":"sheet","text":"\#(text)"}"#)[0].hasPrefix(
                #"{"id":1,"labels":["too_many_objectives"]"#))
    }

    @Test(arguments: [
        "", #""context":"让客户留下来","#,
        #""context":{"objective":"让客户留下来","siblings":["a",1,null],"metrics":0,"due":"2026-03-01"},"#,
        #""context":null,"#, #""context":[1,{"a":[]}],"#,
    ])
    func `context comes in any form`(context: String) {
        #expect(ask("{\(context)\"id\":1,\"kind\":\"key_result\",\"text\":\"提升满意度\"}")[0].contains("not_measurable"))
    }

    @Test func `a metric beside the text counts`() {
        #expect(
            !ask(#"{"id":1,"kind":"key_result","text":"提升满意度","context":{"metrics":true}}"#)[0].contains(
                "not_measurable"))
    }

    @Test(arguments: [
        "nonsense", "[1]", "{", #"{"id":1}"#, #"{"id":1,"kind":"poem","text":"a"}"#, #"{"id":1,"kind":"objective"}"#,
        "{\"a\":\"\u{1}\"}", String(repeating: "[", count: 1000),
    ])
    func `what cannot be read is answered with an error`(line: String) {
        let answers = ask(line)
        #expect(answers.count == 1)
        #expect(answers[0].contains(#""labels":[],"hints":[],"error":""#))
    }

    @Test func `bytes that are no text are answered with an error, and the next line is read`() {
        let bytes =
            Array(#"{"id":1,"kind":"objective","text":""#.utf8) + [0xFF, 0xC0]
            + Array("\"}\n{\"id\":2,\"kind\":\"objective\",\"text\":\"DAU\"}\n".utf8)
        let answers = ask(bytes)
        #expect(answers.count == 2)
        #expect(answers[0].contains("not UTF-8"))
        #expect(answers[1].contains("too_short_phrase"))
    }

    @Test(arguments: ["", " ", "👩‍👩‍👧", "\u{202E}abc", "مرحبا", "KR1:", "。", "1", "％", "𠀀𠀁"])
    func `odd texts have an answer`(text: String) {
        for kind in [Statement.Kind.objective, .keyResult] {
            for hint in hints(for: Statement(kind, text)) {
                #expect(0 <= hint.start && hint.start <= hint.end && hint.end <= text.utf16.count)
            }
        }
    }

    @Test func `a book has an answer`() {
        let text = String(repeating: "提升用户满意度 improve 12% ", count: 5000)
        let ends = hints(for: Statement(.keyResult, text)).map(\.end)
        #expect(ends.max() ?? 0 <= text.utf16.count)
    }

    @Test func `an unknown language is guessed`() {
        #expect(ask(#"{"id":1,"lang":"tlh","kind":"objective","text":"团队建设"}"#)[0].contains("这只是一个主题"))
    }

    @Test func `pieces of a line are put together`() {
        var stream = LineStream()
        var output: [UInt8] = []
        for byte in #"{"id":1,"kind":"objective","text":"DAU"}"#.utf8 {
            output += withUnsafeBytes(of: byte) { stream.answers(to: $0.bindMemory(to: UInt8.self)) }
        }
        #expect(output.isEmpty)
        #expect(String(decoding: stream.finish(), as: UTF8.self).contains("too_short_phrase"))
    }

    private func ask(_ lines: String...) -> [String] {
        ask(Array(lines.joined(separator: "\n").utf8))
    }

    private func ask(_ bytes: [UInt8]) -> [String] {
        var stream = LineStream()
        let output = bytes.withUnsafeBufferPointer { stream.answers(to: $0) } + stream.finish()
        return String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
    }
}
