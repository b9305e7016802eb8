import OKR

/// The course as a whole: where to go on, what is done, how long the rest takes.
struct LearningPage {
    let ask: Ask
    let viewer: Viewer
    let shell: Shell
    let course: Course
    let progress: CourseProgress

    private var l: Language { viewer.language }

    var html: HTML {
        Layout(title: l(.learn), ask: ask, viewer: viewer, shell: shell, content: content).html
    }

    private var content: HTML {
        guard !course.lessons.isEmpty else {
            return
                "<div class=\"paper empty\">\(icon(.learn, size: .large))<h1>\(l(.learn))</h1><p>\(l(.noLessons))</p></div>"
        }
        return """
            <div class="course-start paper padded">
            \(icon(.learn, size: .large))
            <div class="grow"><h1>\(l(.courseName))</h1><p class="soft">\(l(lead))</p>
            \(progressBar(of: l(.lessonsDone(done, of: course.lessons.count)), progress: progress.share(of: course), in: l))
            <p class="faint">\(l(.lessonsDone(done, of: course.lessons.count)))\(left)</p></div>
            \(start)
            </div>
            <div class="chapters">\(course.chapters(in: l).enumerated(), chapter)</div>
            """
    }

    private var done: Int { progress.done(of: course).count }

    private var lead: Phrase {
        if progress.isFinished(course) { return .courseFinished }
        return progress.readings.isEmpty
            ? .courseLead(lessons: course.lessons.count, minutes: course.minutes(in: l)) : .courseUnderWay
    }

    private var left: HTML? {
        let minutes = progress.minutesLeft(of: course, in: l)
        return minutes == 0 ? nil : " · \(l(.minutesLeft(minutes)))"
    }

    private var start: HTML {
        guard let next = progress.next(in: course) else {
            return "<a class=\"button primary large\" href=\"/me\">\(l(.writeOwn))</a>"
        }
        let words = l(progress.readings.isEmpty ? .beginCourse : .goOn(next.text(l).short))
        return """
            <a class="button primary large" href="/learn/\(next.key)" data-next><span class="cut">\(words)</span>\(icon(.next, size: .small))</a>
            """
    }

    private func chapter(_ item: (offset: Int, element: Course.Chapter)) -> HTML {
        let minutes = item.element.lessons.reduce(0) { $0 + $1.text(l).minutes }
        let name = l(.chapterName(item.offset + 1, item.element.name))
        return """
            <section class="chapter"><h2>\(name)<small>\(l(.minutes(minutes)))</small></h2>
            <ol>\(item.element.lessons.map(row))</ol></section>
            """
    }

    private func row(_ lesson: Lesson) -> HTML {
        let text = lesson.text(l)
        let isDone = progress.isDone(lesson)
        let isHalf = !isDone && progress.readings[lesson.key] != nil
        let state: HTML =
            isDone
            ? "\(l(.lessonDone))" : isHalf ? "\(l(.exerciseOpen))" : "\(l(.minutes(text.minutes)))"
        let practice: HTML? = text.exercises.isEmpty ? nil : "<span class=\"badge\">\(l(.hasExercise))</span>"
        return """
            <li\(isDone ? #" class="done""# as HTML : nil)><a href="/learn/\(lesson.key)">\(icon(isDone ? .check : .ring))\
            <span class="grow">\(text.short)</span>\(practice)<small class="faint">\(state)</small></a></li>
            """
    }
}
