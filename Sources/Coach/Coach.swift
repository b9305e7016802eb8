/// What could be better about one statement; the weightiest first, and nothing where it is good.
///
/// Takes time in proportion to the text, of which it reads the first 2,000 characters. Any text has an answer.
package func hints(for statement: Statement) -> [Hint] {
    let examination = Examination(statement)
    guard !examination.reading.isEmpty else { return [] }
    var found: [Hint] = []
    func add(_ hint: Hint?) {
        if let hint { found.append(hint) }
    }
    add(PlaceholderLeft.hint(examination))
    add(TooShortPhrase.hint(examination))
    add(NotChallenging.hint(examination))
    add(TodoTask.hint(examination))
    add(NotMeasurable.hint(examination))
    add(BaselineWithoutTarget.hint(examination))
    add(OverlappingKeyResults.hint(examination))
    add(MetricInObjective.hint(examination))
    if found.isEmpty {
        add(BusinessAsUsual.hint(examination))
        add(VagueVerb.hint(examination))
        add(NoDeadline.hint(examination))
    }
    return found
}

/// How the parts of a sheet stand together. What each statement says for itself is asked one by one.
package func hints(for outline: Outline) -> [PlacedHint] {
    var found = TooManyObjectives.hints(outline)
    for (index, objective) in outline.objectives.enumerated() {
        found += KeyResultCount.hints(objective, at: index, outline.language)
        found += OverlappingKeyResults.hints(objective, at: index, outline.language)
    }
    return found + WeightsDoNotSum.hints(outline)
}
