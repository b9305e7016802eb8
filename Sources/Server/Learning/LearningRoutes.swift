import Hummingbird
import OKR
import Storage

enum LearningRoutes {
    static func add(to routes: Routes) {
        routes.get("/learn", overview)
        routes.get("/learn/{lesson}", show)
        routes.post("/learn/{lesson}/reading", read)
        routes.post("/learn/{lesson}/exercises/{exercise}", check)
        // Where a page without script stands after a check: loaded anew, it is the lesson.
        routes.get("/learn/{lesson}/exercises/{exercise}") { ask in .redirect(to: "/learn/\(try ask.lesson().key)") }
    }

    @Sendable static func overview(_ ask: Ask) async throws -> Answer {
        let course = ask.app.course
        let (viewer, shell, progress) = try await ask.read { viewer, db in
            (viewer, try Shell.load(for: viewer, cycle: nil, in: db), try CourseProgress.load(of: viewer, in: db))
        }
        return ask.wantsJSON
            ? progress.json(of: course, in: viewer.language)
            : .page(LearningPage(ask: ask, viewer: viewer, shell: shell, course: course, progress: progress).html)
    }

    @Sendable static func show(_ ask: Ask) async throws -> Answer {
        let lesson = try ask.lesson()
        let page = try await ask.read { viewer, db in try ask.lessonPage(lesson, for: viewer, in: db) }
        return ask.wantsJSON ? page.json : .page(page.html)
    }

    /// Marks a lesson as read and goes on to the next one.
    @Sendable static func read(_ ask: Ask) async throws -> Answer {
        let lesson = try ask.lesson()
        try await ask.change { viewer, change in
            try LessonReading(person: viewer.id, lesson: lesson.key).keep(change)
        }
        if ask.wantsJSON { return .noContent }
        return .redirect(to: ask.app.course.neighbours(of: lesson).next.map { "/learn/\($0.key)" } ?? "/learn")
    }

    /// Marks what was written in an exercise. Only what is good enough is kept.
    @Sendable static func check(_ ask: Ask) async throws -> Answer {
        let lesson = try ask.lesson()
        let input = try await ask.input()
        let page = try await ask.change { viewer, change in
            var page = try ask.lessonPage(
                lesson, for: viewer, own: input.text("own"), isAnswerShown: input.flag("shown") || input.has("show"),
                in: change.db)
            guard let exercise = page.exercise(ask.visit.parameters.get("exercise") ?? "") else {
                throw Refusal(.unknown, .notFound)
            }
            page.answered = exercise.number
            page.typed = input["text"] ?? ""
            guard !input.has("show") else { return page }
            let marking = try ExerciseMarking(
                page.typed ?? "", of: exercise, own: page.own, in: page.language, withAnswer: page.isAnswerShown)
            page.marking = marking
            guard marking.verdict == .done, page.own == nil else { return page }
            try ExerciseDone(
                person: viewer.id, exercise: "\(lesson.key)/\(exercise.number)", text: marking.text,
                withAnswer: marking.withAnswer
            ).keep(change)
            try LessonReading(person: viewer.id, lesson: lesson.key).keep(change)
            page.progress = try CourseProgress.load(of: viewer, in: change.db)
            return page
        }
        if ask.wantsJSON { return page.marking?.json ?? page.json }
        return .page(ask.wantsFragment ? page.fragment : page.html)
    }
}

extension Ask {
    fileprivate func lesson() throws(Refusal) -> Lesson {
        guard let lesson = visit.parameters.get("lesson").flatMap({ app.course.lesson($0) }) else {
            throw Refusal(.unknown, .notFound)
        }
        return lesson
    }

    /// `own` is the number of a line of one's own sheet; what is not one's own is not there.
    fileprivate func lessonPage(
        _ lesson: Lesson, for viewer: Viewer, own: String? = nil, isAnswerShown: Bool = false, in db: any Connection
    ) throws -> LessonPage {
        let shell = try Shell.load(for: viewer, cycle: nil, in: db)
        let text = lesson.text(viewer.language)
        let kind = text.exercises.first?.kind
        let lines =
            try kind.map { try OwnLine.list($0 == .objectives ? .objective : $0, of: viewer, in: shell.cycle?.id, db) }
            ?? []
        var page = LessonPage(
            ask: self, viewer: viewer, shell: shell, course: app.course, lesson: lesson,
            progress: try CourseProgress.load(of: viewer, in: db), ownLines: lines)
        if let wanted = own ?? query("own"), !wanted.isEmpty {
            guard let line = lines.first(where: { String($0.id) == wanted }) else { throw Refusal(.unknown, .notFound) }
            page.own = line
        }
        page.isAnswerShown = isAnswerShown
        return page
    }
}
