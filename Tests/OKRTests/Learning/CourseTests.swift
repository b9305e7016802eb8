import Foundation
import Testing

@testable import OKR

@Suite struct CourseTests {
    private func file(_ path: String, _ title: String, chapter: String = "A", exercises: Int = 0) -> Course.File {
        let exercise = "\n::: exercise\nkind: objective\ntask: t\nbad: b\nrule: r\nanswer: a\n:::\n"
        return Course.File(
            path: path,
            text: "chapter: \(chapter)\nminutes: 4\n# \(title)\nx\n" + String(repeating: exercise, count: exercises))
    }

    @Test func `lessons stand in the order of their numbers, in chapters`() {
        let course = Course([
            file("en/03-c.md", "C", chapter: "B"), file("en/01-a.md", "A"), file("en/02-b.md", "B"),
        ])
        #expect(course.lessons.map(\.key) == ["a", "b", "c"])
        #expect(course.chapters(in: .en).map { $0.lessons.map(\.key) } == [["a", "b"], ["c"]])
        #expect(course.minutes(in: .en) == 12)
        let (previous, next) = course.neighbours(of: course.lessons[1])
        #expect(previous?.key == "a" && next?.key == "c")
    }

    @Test func `an organisation replaces lessons, adds some, and a broken file changes nothing`() throws {
        let course = Course(
            [file("en/01-a.md", "A"), file("en/02-b.md", "B")],
            changedBy: [
                file("en/01-a.md", "Ours"), file("en/09-z.md", "New"), Course.File(path: "en/02-b.md", text: "nothing"),
            ])
        #expect(course.lessons.map { $0.text(.en).title } == ["Ours", "B", "New"])
        #expect(course.faults.map(\.file) == ["en/02-b.md"])
    }

    @Test func `where a language is missing the other one stands in`() throws {
        let course = Course([file("zh/01-a.md", "甲"), file("en/01-a.md", "A"), file("zh/02-b.md", "乙")])
        #expect(course.lessons[0].text(.en).title == "A")
        #expect(course.lessons[1].text(.en).title == "乙" && course.lessons[1].language(for: .en) == .zh)
    }

    @Test func `a lesson is done when it is read and its exercises are done`() throws {
        let course = Course([file("en/01-a.md", "A", exercises: 1), file("en/02-b.md", "B")])
        let me = Identifier<Person>(1)
        #expect(course.exerciseKeys == ["a/1"])
        var progress = CourseProgress()
        #expect(progress.next(in: course)?.key == "a" && progress.minutesLeft(of: course, in: .en) == 8)
        progress = CourseProgress(readings: ["a": Date(timeIntervalSince1970: 1)])
        #expect(!progress.isDone(course.lessons[0]))
        #expect(progress.next(in: course)?.key == "b", "goes on after what was read last")
        let done = ExerciseDone(person: me, exercise: "a/1", text: "x", withAnswer: false)
        progress = CourseProgress(
            readings: ["a": Date(timeIntervalSince1970: 1), "b": Date(timeIntervalSince1970: 2)],
            exercises: ["a/1": done])
        #expect(progress.isFinished(course) && progress.next(in: course) == nil && progress.share(of: course) == 1)
    }

    @Test func `two texts say the same whatever their spaces, width and signs`() {
        #expect(Exercise.saysTheSame("复购率 明显提升。", "复购率明显提升"))
        #expect(Exercise.saysTheSame("Ｍore sales!", "more  sales"))
        #expect(!Exercise.saysTheSame("由 22% 提升", "由 22 提升"))
    }
}
