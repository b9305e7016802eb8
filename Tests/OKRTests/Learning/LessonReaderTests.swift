import Testing

@testable import OKR

@Suite struct LessonReaderTests {
    static let head = "chapter: Theory\nminutes: 3\n\n# What it is\n\n"

    private func read(_ text: String) -> (LessonText?, LessonFault?) {
        let course = Course([Course.File(path: "en/01-what.md", text: text)], knowsRule: { $0 == "not_measurable" })
        return (course.lesson("what")?.text(.en), course.faults.first)
    }

    private func blocks(_ body: String) throws -> [LessonBlock] {
        let (text, fault) = read(Self.head + body)
        #expect(fault == nil)
        return try #require(text).blocks
    }

    @Test func `a lesson has a chapter, minutes, a title and text`() throws {
        let text = try #require(read(Self.head + "Words.").0)
        #expect(text.chapter == "Theory" && text.minutes == 3 && text.title == "What it is")
        #expect(text.blocks == [.paragraph([.plain("Words.")])] && text.short == text.title)
        let short = try #require(read("short: It\n" + Self.head + "Words.").0)
        #expect(short.short == "It" && short.title == "What it is")
    }

    @Test func `paragraphs, headings, lists and quotations are told apart`() throws {
        let found = try blocks("One\ntwo\n\n## Head\n- a\n- **b**\n1. x\n2. y\n> so\n> it is\n")
        #expect(
            found == [
                .paragraph([.plain("One two")]), .heading("Head"),
                .list([[.plain("a")], [.strong("b")]], isNumbered: false),
                .list([[.plain("x")], [.plain("y")]], isNumbered: true),
                .quote([[.plain("so")], [.plain("it is")]]),
            ])
    }

    @Test func `a line end between Chinese characters is no space`() throws {
        #expect(try blocks("目标\n结果") == [.paragraph([.plain("目标结果")])])
    }

    @Test func `words are set off, and links lead to pages of Okra`() throws {
        #expect(
            try blocks("See [my OKRs](/me), ==soon==, [1] and a = b") == [
                .paragraph([
                    .plain("See "), .link("my OKRs", path: "/me"), .plain(", "), .unclear("soon"),
                    .plain(", [1] and a = b"),
                ])
            ])
    }

    @Test func `a sheet has lines with comments`() throws {
        let found = try blocks("::: wrong\nO1 Better\n> Than what?\nKR1 ==More==\n:::\n::: sheet Nora\nKR12 x\n:::")
        #expect(
            found == [
                .sheet(
                    [
                        LessonBlock.Line(label: "O1", words: [.plain("Better")], comment: [.plain("Than what?")]),
                        LessonBlock.Line(label: "KR1", words: [.unclear("More")]),
                    ], caption: "", verdict: .wrong),
                .sheet([LessonBlock.Line(label: "KR12", words: [.plain("x")])], caption: "Nora", verdict: nil),
            ])
    }

    @Test func `an exercise has everything that is needed to mark it`() throws {
        let found = try blocks(
            """
            ::: exercise
            kind: key-result
            task: Rewrite: it
            objective: Come back
            bad: More
            rule: not_measurable
            hint: How much?
            hint: When?
            answer: From 1 to 2
            :::
            """)
        guard case .exercise(let exercise) = found.first else { return #expect(Bool(false)) }
        #expect(exercise.number == 1 && exercise.kind == .keyResult && exercise.task == "Rewrite: it")
        #expect(
            exercise.objective == "Come back" && exercise.bad == "More" && exercise.hints == ["How much?", "When?"])
        #expect(exercise.answer == "From 1 to 2")
    }

    static let broken: [(line: Int?, text: String)] = [
        (nil, ""), (nil, "chapter: A\nminutes: 3\n"), (1, "minutes: 3\n# T\nx"), (1, "chapter: A\n# T\nx"),
        (2, "chapter: A\nminutes: soon\n# T\nx"), (2, "chapter: A\nauthor: me\n# T\nx"), (nil, head),
        (6, head + "### Deep"), (6, head + "# Two"), (6, head + "**open"), (7, head + "- a\n- **b"),
        (6, head + "==open"), (6, head + "[out](https://okra.example)"), (6, head + "[out](//okra.example)"),
        (6, head + "::: wrong\nO1 x"), (6, head + "::: poem\nx\n:::"), (7, head + "::: wrong\nGoal x\n:::"),
        (7, head + "::: wrong\n> x\n:::"), (6, head + "::: right\n:::"), (7, head + "::: timeline\n1954\n:::"),
        (6, head + "::: exercise\nkind: key-result\n:::"), (7, head + "::: exercise\nwho: me\n:::"),
        (8, head + "::: exercise\nkind: objective\nkind: objective\n:::"),
        (7, head + "::: exercise\nrule: no_such_rule\n:::"),
        (6, head + "::: exercise\nkind: poem\ntask: t\nbad: b\nrule: not_measurable\nanswer: a\n:::"),
        (6, head + "::: exercise\nkind: objective\ntask: t\nbad: b\nbad: c\nrule: not_measurable\nanswer: a\n:::"),
        (nil, head + String(repeating: "x\n\n", count: 1001)),
    ]

    @Test(arguments: broken.indices)
    func `a broken file is a sentence with file and line, in both languages`(_ index: Int) throws {
        let (line, text) = Self.broken[index]
        let (lesson, fault) = read(text)
        #expect(lesson == nil)
        let found = try #require(fault)
        #expect(found.line == line, "\(found.phrase.en)")
        #expect(found.phrase.zh.contains("en/01-what.md") && found.phrase.en.contains("en/01-what.md"))
    }

    @Test(arguments: [
        "01-what.md", "fr/01-what.md", "en/what.md", "en/01-What.md", "en/01-.md", "en/01-a.txt", "en/../01-a.md",
    ])
    func `a file that is called otherwise is a fault`(_ path: String) {
        let course = Course([Course.File(path: path, text: Self.head + "x")])
        #expect(course.lessons.isEmpty && course.faults.count == 1)
    }

    @Test func `whatever a file holds, reading it ends`() {
        var chance = SeededGenerator(seed: 7)
        let pieces = [
            "# ", "## ", "- ", "1. ", "> ", "::: ", "exercise", "wrong", ":::", "**", "==", "[a](/", ")", "\n", "O1 ",
            "kind: ", "目标", "\u{0}", "é", " ",
        ]
        for _ in 0..<3000 {
            let text = (0..<40).map { _ in pieces.randomElement(using: &chance) ?? "" }.joined()
            let (lesson, fault) = read(Bool.random(using: &chance) ? Self.head + text : text)
            #expect((lesson == nil) == (fault != nil))
        }
    }
}
