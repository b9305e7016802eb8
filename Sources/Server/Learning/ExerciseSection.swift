import OKR

/// A line to write anew, with what the coach says of it.
struct ExerciseSection {
    let exercise: Exercise
    let lesson: Lesson
    /// The language of the lesson, which the coach answers in.
    let language: Language
    let viewer: Viewer
    let done: ExerciseDone?
    let own: OwnLine?
    let ownLines: [OwnLine]
    let typed: String?
    let marking: ExerciseMarking?
    let isAnswerShown: Bool

    private var l: Language { viewer.language }
    private var id: String { "exercise-\(exercise.number)" }
    private var isList: Bool { exercise.kind == .objectives }

    var html: HTML {
        """
        <section class="exercise" id="\(id)" aria-labelledby="\(id)-title">
        <h2 id="\(id)-title">\(own == nil ? l(.tryIt) : l(.practiseOwn(exercise.kind)))\(badge)</h2>
        <p>\(own == nil ? exercise.task : l(.practiseOwnHint))</p>
        <div class="paper padded">
        \(objective)
        \(original)
        <form method="post" action="/learn/\(lesson.key)/exercises/\(exercise.number)#\(id)" data-send>\(csrfField(viewer))
        \(own.map { "<input type=\"hidden\" name=\"own\" value=\"\(String($0.id))\">" as HTML })
        \(isAnswerShown ? "<input type=\"hidden\" name=\"shown\" value=\"1\">" as HTML : nil)
        <label class="label" for="\(id)-text">\(label)</label>
        \(field)
        <div id="\(id)-coach" class="coach-place" aria-live="polite">\(marking.map { MarkingPanel(marking: $0, exercise: exercise, own: own, l: l).html })</div>
        \(hints)
        \(answer)
        <div class="row wrap exercise-foot">\(offersAnswer ? showAnswer : nil)\(ownChoice)\
        <button class="button primary end">\(l(.checkExercise))</button></div>
        </form>
        \(menu)
        </div>
        </section>
        """
    }

    private var badge: HTML? {
        guard own == nil, let done else { return nil }
        return """
             <span class="badge good">\(icon(.check, size: .small))\(l(done.withAnswer ? .doneWithAnswer : .exerciseDone))</span>
            """
    }

    private var objective: HTML? {
        guard let words = own.map(\.objective) ?? exercise.objective else { return nil }
        return "<p class=\"faint parent\"><b>O1</b> \(words)</p>"
    }

    private var original: HTML? {
        // A list that nobody has changed yet stands in the field just as well.
        guard own == nil, !isList || words != exercise.bad else { return nil }
        let lines = exercise.bad.split(separator: "\n").map { "<p>\(String($0))</p>" as HTML }
        return "<div class=\"original\"><span class=\"faint\">\(l(.original))</span><div>\(lines)</div></div>"
    }

    private var label: String {
        switch exercise.kind {
        case .objective: l(.yourObjective)
        case .keyResult: l(.yourKeyResult)
        case .objectives: own == nil ? l(.yourObjectives) : l(.yourObjective)
        }
    }

    /// What was typed, else what was kept, else what there is to improve.
    private var words: String { typed ?? own?.text ?? done?.text ?? exercise.bad }

    private var field: HTML {
        let kind: HTML = exercise.kind == .keyResult ? "keyResult" : "objective"
        let parent: HTML? = (own.map(\.objective) ?? exercise.objective).map { " data-objective=\"\($0)\"" }
        return """
            <textarea class="editor" id="\(id)-text" name="text" rows="\(isList && own == nil ? 7 : 2)" lang="\(language.tag)" \
            data-coach data-kind="\(kind)" data-language="\(language.rawValue)"\(parent) spellcheck="false" \
            aria-describedby="\(id)-coach">\(words)</textarea>
            """
    }

    private var hints: HTML? {
        guard own == nil, !exercise.hints.isEmpty, marking?.verdict != .done else { return nil }
        return """
            <details class="hints"><summary>\(l(.giveHint))</summary><ol>\(exercise.hints.map { "<li>\($0)</li>" as HTML })</ol></details>
            """
    }

    /// Once done, the answer is there to compare.
    private var answer: HTML? {
        guard own == nil, isAnswerShown || marking?.verdict == .done else { return nil }
        let lines = exercise.answer.split(separator: "\n").map { "<p>\(String($0))</p>" as HTML }
        return """
            <div class="original model" id="\(id)-answer"><span class="faint">\(l(.modelAnswer))</span><div>\(lines)</div></div>
            """
    }

    private var offersAnswer: Bool { own == nil && !isAnswerShown && marking?.verdict != .done }

    private var showAnswer: HTML {
        "<button class=\"button\" name=\"show\" value=\"1\">\(l(.showAnswer))</button>"
    }

    private var ownChoice: HTML {
        guard own == nil else {
            return "<a class=\"button\" href=\"/learn/\(lesson.key)#\(id)\">\(l(.backToExercise))</a>"
        }
        return """
            <button class="button" type="button" popovertarget="\(id)-own">\(l(.useOwn(exercise.kind)))</button>
            """
    }

    private var menu: HTML? {
        guard own == nil else { return nil }
        let lines: HTML =
            ownLines.isEmpty
            ? "<p class=\"nothing\">\(l(.noOwnLines)) <a class=\"link\" href=\"/me\">\(l(.writeOwn))</a></p>"
            : """
            \(ownLines.map { "<a href=\"/learn/\(lesson.key)?own=\(String($0.id))#\(id)\">\($0.text)</a>" as HTML })
            """
        return "<div class=\"popover menu own\" popover id=\"\(id)-own\">\(lines)</div>"
    }
}
