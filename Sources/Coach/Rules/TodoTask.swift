/// What is done in a day or two belongs on a list of tasks; a key result says what comes of it.
enum TodoTask {
    static func hint(_ examination: Examination) -> Hint? {
        guard examination.verdict.task > 0, examination.verdict.task > examination.verdict.unmeasurable else {
            return nil
        }
        let first =
            examination.first(
                Sense.smallTask.bit | Sense.talk.bit | Sense.finish.bit | Sense.handle.bit | Sense.build.bit)
            ?? examination.first(TraitFinder.verbs)
        return examination.hint(
            .todoTask, at: first.map { range(from: $0, examination) }, HintWords(reason: reason, example: example))
    }

    /// From the verb to the thing it is done to.
    private static func range(from first: Int, _ examination: Examination) -> Range<Int> {
        let tokens = examination.reading.tokens
        let reach = min(tokens.count, first + 6)
        for index in stride(from: reach - 1, to: first, by: -1) where tokens[index].senses.has(.smallThing) {
            return first..<(index + 1)
        }
        return first..<(first + 1)
    }

    private static let reason = (
        "这是一两天就能做完的任务。做完之后会带来什么变化？把那个变化写成关键结果，任务放进清单。",
        "This is a task of a day or two. What changes once it is done? Write that change, and keep the task on a list."
    )

    private static let example = (
        "通过这类工作，使 … 由 … 提升到 …", "Through work like this, … rises from … to …"
    )
}
