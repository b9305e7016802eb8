import OKR

/// The table of contents: beside the lesson on a desktop, behind a button on a phone.
struct CoursePanel {
    let course: Course
    let progress: CourseProgress
    var current: Lesson?
    let l: Language

    var html: HTML {
        let done = progress.done(of: course).count
        let count = course.lessons.count
        return """
            <div class="course" id="course">
            <div class="row"><b>\(l(.courseName))</b><span class="end faint">\(done) / \(count)</span>\
            <button class="button small contents" type="button" popovertarget="contents">\(icon(.menu, size: .small))\(l(.contents))</button></div>
            \(progressBar(of: l(.lessonsDone(done, of: count)), progress: progress.share(of: course), in: l))
            <nav class="contents popover" popover id="contents" aria-label="\(l(.contents))">
            \(course.chapters(in: l).enumerated(), chapter)
            </nav>
            </div>
            """
    }

    private func chapter(_ item: (offset: Int, element: Course.Chapter)) -> HTML {
        let minutes = item.element.lessons.reduce(0) { $0 + $1.text(l).minutes }
        return """
            <h2>\(l(.chapterName(item.offset + 1, item.element.name)))<small>\(l(.minutes(minutes)))</small></h2>
            <ul>\(item.element.lessons.map(row))</ul>
            """
    }

    private func row(_ lesson: Lesson) -> HTML {
        let text = lesson.text(l)
        let isCurrent = lesson.key == current?.key
        let isDone = progress.isDone(lesson)
        let isHalf = !isDone && progress.readings[lesson.key] != nil
        let state: HTML? =
            isDone
            ? "<span class=\"visually-hidden\">\(l(.lessonDone))</span>"
            : isHalf ? "<small>\(l(.exerciseOpen))</small>" : "<small>\(l(.minutes(text.minutes)))</small>"
        let mark: HTML? = isCurrent ? #" aria-current="page""# : nil
        let symbol: Icon = isDone ? .check : isCurrent ? .next : .ring
        return """
            <li\(isDone ? #" class="done""# as HTML : nil)><a href="/learn/\(lesson.key)"\(mark)>\(icon(symbol))\
            <span>\(text.short)</span>\(state)</a></li>
            """
    }
}
