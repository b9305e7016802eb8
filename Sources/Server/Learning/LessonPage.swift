import OKR

/// One lesson, with the whole course beside it.
struct LessonPage: Sendable {
    let ask: Ask
    let viewer: Viewer
    let shell: Shell
    let course: Course
    let lesson: Lesson
    var progress: CourseProgress
    /// The viewer's own lines of the kind that the lesson practises.
    let ownLines: [OwnLine]
    /// The line of one's own that is practised on in place of the exercise's.
    var own: OwnLine?
    /// The exercise that was just sent, what was typed, and what the coach said.
    var answered: Int?
    var typed: String?
    var marking: ExerciseMarking?
    var isAnswerShown = false

    private var l: Language { viewer.language }
    /// The language the lesson is in, which is the other one where ours is missing.
    var language: Language { lesson.language(for: l) }
    private var text: LessonText { lesson.text(l) }

    func exercise(_ number: String) -> Exercise? {
        text.exercises.first { String($0.number) == number }
    }

    var html: HTML {
        Layout(
            title: text.title, ask: ask, viewer: viewer, shell: shell, above: (name: l(.learn), address: "/learn"),
            content: """
                <div class="learn">
                \(CoursePanel(course: course, progress: progress, current: lesson, l: l).html)
                <article class="lesson"\(foreign)>
                <p class="faint place">\(place)</p>
                <h1>\(text.title)</h1>
                \(text.blocks.enumerated(), section)
                \(foot)
                </article>
                </div>
                """
        ).html
    }

    /// What changes when an exercise was sent.
    var fragment: HTML {
        """
        \(text.exercises.filter { $0.number == answered }.map { exerciseSection($0).html })
        \(CoursePanel(course: course, progress: progress, current: lesson, l: l).html)
        \(foot)
        """
    }

    private var foreign: HTML? {
        language == l ? nil : " lang=\"\(language.tag)\""
    }

    private var place: HTML {
        let chapters = course.chapters(in: l)
        for (index, chapter) in chapters.enumerated() {
            guard let number = chapter.lessons.firstIndex(where: { $0.key == lesson.key }) else { continue }
            let name = l(.chapterName(index + 1, chapter.name))
            return "\(name) · \(l(.lessonNumber(number + 1))) · \(l(.minutes(text.minutes)))"
        }
        return ""
    }

    /// Wrong and right stand side by side, so the second is drawn with the first.
    private func section(_ item: (offset: Int, element: LessonBlock)) -> HTML {
        let (index, block) = item
        switch block {
        case .exercise(let exercise): return exerciseSection(exercise).html
        case .sheet(let lines, let caption, .wrong):
            let part = LessonSection(language: l)
            guard case .sheet(let better, let name, .right)? = text.blocks.dropFirst(index + 1).first else {
                return part.comparison([(lines, caption, .wrong)])
            }
            return part.comparison([(lines, caption, .wrong), (better, name, .right)])
        case .sheet(let lines, let caption, .right):
            if case .sheet(_, _, .wrong)? = index > 0 ? text.blocks[index - 1] : nil { return "" }
            return LessonSection(language: l).comparison([(lines, caption, .right)])
        default: return LessonSection(language: l).html(block, isLede: index == 0)
        }
    }

    private func exerciseSection(_ exercise: Exercise) -> ExerciseSection {
        let isAnswered = answered == exercise.number
        return ExerciseSection(
            exercise: exercise, lesson: lesson, language: language, viewer: viewer,
            done: progress.exercises["\(lesson.key)/\(exercise.number)"], own: own, ownLines: ownLines,
            typed: isAnswered ? typed : nil, marking: isAnswered ? marking : nil,
            isAnswerShown: isAnswered && isAnswerShown)
    }

    private var foot: HTML {
        let (previous, next) = course.neighbours(of: lesson)
        let back: HTML? = previous.map {
            """
            <a class="button" href="/learn/\($0.key)" data-previous>\(icon(.next, size: .small))<span class="cut">\($0.text(l).short)</span></a>
            """
        }
        return """
            <nav class="lesson-foot" id="lesson-foot" aria-label="\(l(.lessonsAround))">\(back)\(onward(next))</nav>
            """
    }

    private func onward(_ next: Lesson?) -> HTML {
        let words = next.map { l(.nextLesson($0.text(l).short)) } ?? l(.backToCourse)
        if progress.readings[lesson.key] != nil {
            return """
                <a class="button primary end" href="/learn\(next.map { "/\($0.key)" as HTML })" data-next>\
                <span class="cut">\(words)</span>\(icon(.next, size: .small))</a>
                """
        }
        return """
            <form class="end" method="post" action="/learn/\(lesson.key)/reading">\(csrfField(viewer))\
            <button class="button primary" data-next><span class="cut">\(next == nil ? l(.finishCourse) : words)</span>\
            \(icon(.next, size: .small))</button></form>
            """
    }
}
