import Foundation
import OKR
import TestSupport
import Testing

@testable import Server

/// The lessons that come with Okra.
@Suite struct BuiltInCourseTests {
    static let course = Course.builtIn

    static let exercises: [(name: String, language: Language, exercise: Exercise)] = course.lessons.flatMap { lesson in
        Language.allCases.flatMap { language in
            (lesson.texts[language]?.exercises ?? []).map { ("\(language.rawValue)/\(lesson.key)", language, $0) }
        }
    }

    @Test func `every file can be read`() {
        #expect(Self.course.faults.map(\.phrase.en) == [])
        #expect((14...16).contains(Self.course.lessons.count))
    }

    @Test func `both languages have the same lessons, minutes and exercises`() throws {
        for lesson in Self.course.lessons {
            let zh = try #require(lesson.texts[.zh], "\(lesson.key)")
            let en = try #require(lesson.texts[.en], "\(lesson.key)")
            #expect(zh.minutes == en.minutes && (2...5).contains(zh.minutes), "\(lesson.key)")
            #expect(zh.exercises.map(\.kind) == en.exercises.map(\.kind), "\(lesson.key)")
            #expect(zh.exercises.map(\.rule) == en.exercises.map(\.rule), "\(lesson.key)")
            #expect(zh.exercises.map(\.hints.count) == en.exercises.map(\.hints.count), "\(lesson.key)")
            #expect(zh.blocks.map(kind) == en.blocks.map(kind), "\(lesson.key)")
        }
        let chapters = Self.course.chapters(in: .zh).map { $0.lessons.map(\.key) }
        #expect(chapters == Self.course.chapters(in: .en).map { $0.lessons.map(\.key) })
    }

    @Test func `each pitfall of the method has its exercise`() {
        let rules = Self.exercises.filter { $0.language == .zh }.map(\.exercise.rule)
        #expect(
            rules == ["too_many_objectives", "not_challenging", "too_short_phrase", "not_measurable", "todo_task"])
    }

    @Test(arguments: exercises.indices)
    func `the coach finds what is wrong with the line, and nothing in the answer`(_ index: Int) throws {
        let (name, language, exercise) = Self.exercises[index]
        let doubled = exercise.bad + " "
        let bad = try ExerciseMarking(doubled, of: exercise, own: own(exercise), in: language, withAnswer: false)
        #expect(bad.open.contains { $0.rule == exercise.rule }, "\(name): \(bad.findings)")
        let answer = try ExerciseMarking(exercise.answer, of: exercise, in: language, withAnswer: true)
        #expect(answer.verdict == .done, "\(name): \(answer.findings)")
    }

    /// As one's own line, so that it need not differ from the exercise's.
    private func own(_ exercise: Exercise) -> OwnLine {
        OwnLine(id: 1, kind: exercise.kind, text: exercise.bad, objective: exercise.objective)
    }

    private func kind(_ block: LessonBlock) -> String {
        switch block {
        case .list(let items, let isNumbered): "list \(items.count) \(isNumbered)"
        case .sheet(let lines, _, let verdict):
            "sheet \(lines.map(\.label)) \(lines.map { $0.comment != nil }) \(verdict?.rawValue ?? "")"
        case .timeline(let marks): "timeline \(marks.count)"
        case .heading: "heading"
        case .paragraph: "paragraph"
        case .quote(let lines): "quote \(lines.count)"
        case .exercise: "exercise"
        }
    }
}

/// An organisation's own folder.
@Suite struct CourseFolderTests {
    @Test func `a folder replaces and adds lessons, and what is broken is named`() async throws {
        try await withTemporaryFolder { folder in
            let place = URL(fileURLWithPath: folder).appending(path: "zh")
            try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
            func write(_ name: String, _ bytes: [UInt8]) throws {
                try Data(bytes).write(to: place.appending(path: name))
            }
            try write("02-history.md", Array("chapter: 理论\nminutes: 2\n# 我们的历史\n很短。".utf8))
            try write("90-ours.md", Array("chapter: 我们\nminutes: 2\n# 约定\n<script>1</script>".utf8))
            try write("91-wrong.md", Array("chapter: 我们\n# 少了分钟\n很短。".utf8))
            try write("92-bytes.md", [0xFF, 0xFE, 0x00])
            try write("93-large.md", Array(repeating: UInt8(ascii: "x"), count: 200_001))
            try write("notes.txt", [0xFF])
            let course = Course.reading(folder: folder)
            #expect(course.lesson("history")?.text(.zh).title == "我们的历史")
            #expect(course.lesson("history")?.text(.en).title == Course.builtIn.lesson("history")?.text(.en).title)
            #expect(course.lessons.last?.key == "ours")
            #expect(course.faults.map(\.file).sorted() == ["zh/91-wrong.md", "zh/92-bytes.md", "zh/93-large.md"])
        }
    }

    @Test func `a folder that is not there changes nothing`() {
        let course = Course.reading(folder: "no/such/folder")
        #expect(course.faults.isEmpty && course.lessons.count == Course.builtIn.lessons.count)
    }
}
