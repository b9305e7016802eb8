import OKR

/// One key result with its score, and the form that gives it where the viewer may.
struct ScoreRow {
    let view: KeyResultView
    let names: [Identifier<Person>: String]
    let number: Int
    let mayScore: Bool
    let viewer: Viewer

    private var l: Language { viewer.language }
    private var keyResult: KeyResult { view.keyResult }
    private var label: String { "KR\(number)" }
    private var score: Score? { view.score?.score }

    var html: HTML {
        mayScore ? form : reading
    }

    private var reading: HTML {
        """
        <li class="\(style)" id="scoring-\(keyResult.id)"><span class="key-result-label">\(label)</span>\(words)\
        <div class="score-slider">\(score.map { okraGauge($0.value, label: "\(l(.score)) \($0.formatted)") })</div>\(output)\
        \(noteText)</li>
        """
    }

    private var form: HTML {
        """
        <li id="scoring-\(keyResult.id)"><form class="\(style)" method="post" action="/key-results/\(keyResult.id)/score" data-autosave>
        <input type="hidden" name="csrf" value="\(viewer.csrf)">
        <span class="key-result-label">\(label)</span>\(words)
        <div class="score-slider"><input class="slider" type="range" name="tenths" id="tenths-\(keyResult.id)" data-tenths min="0" max="10" step="1" \
        value="\(score?.tenths ?? proposal?.tenths ?? 0)" aria-valuetext="\(score?.formatted ?? l(.unscored))" aria-label="\(l(.scoreOf(label)))">\
        <p class="scale"><span>0</span><span>0.4</span><b>0.6–0.7</b><span>1.0</span></p></div>\(output)
        <div class="factors">\(factor("completion", .completion, view.score?.factors?.completion))\
        \(factor("difficulty", .difficulty, view.score?.factors?.difficulty))\
        \(factor("effort", .effort, view.score?.factors?.effort))\(proposed)
        <button class="button small quiet" data-no-script>\(l(.save))</button>\(withdrawal)</div>
        \(guidance)
        <label class="guidance field"><span class="visually-hidden">\(l(.scoreNote(label)))</span>\
        <textarea class="input" name="note" rows="1" maxlength="2000" placeholder="\(l(.scoreNoteHint))">\(view.score?.note ?? "")</textarea></label>
        </form></li>
        """
    }

    private var style: HTML { score == nil ? "scoring unscored" : "scoring" }

    private var words: HTML {
        """
        <div><p class="statement">\(keyResult.statement.html(names: names))</p><p class="result">\(result) · \(l(.weight)) \(keyResult.weight.formatted)</p></div>
        """
    }

    private var result: String {
        let figures = keyResult.metrics.compactMap { metric in metric.current.map { metric.formatted($0, l) } }
        guard !figures.isEmpty else { return l(.notMeasuredYet) }
        return figures.joined(separator: " · ") + " · " + Progress.formatted(keyResult.progress)
    }

    private var output: HTML {
        "<output for=\"tenths-\(keyResult.id)\">\(score?.formatted ?? l(.unscored))</output>"
    }

    /// What progress and factors propose; nobody has to take it.
    private var proposal: Score? {
        guard let factors = view.score?.factors ?? (try? Factors()) else { return nil }
        return factors.proposal(progress: keyResult.reportedProgress)
    }

    private var proposed: HTML? {
        guard let proposal else { return nil }
        let take: HTML? =
            proposal == score
            ? nil
            : """
            <button class="link" name="proposal" value="1" formaction="/key-results/\(keyResult.id)/score">\(l(.takeProposal))</button>
            """
        return "<span class=\"faint\">\(l(.proposal)) \(proposal.formatted)</span>\(take)"
    }

    private var withdrawal: HTML? {
        guard score != nil else { return nil }
        return """
            <button class="link" formaction="/key-results/\(keyResult.id)/score/deletion">\(l(.withdrawScore))</button>
            """
    }

    private func factor(_ name: HTML, _ legend: Phrase, _ chosen: Int?) -> HTML {
        """
        <fieldset><legend>\(l(legend))</legend><span class="dots">\((1...5).map { value -> HTML in
            "<label><input type=\"radio\" name=\"\(name)\" value=\"\(value)\" aria-label=\"\(value) / 5\"\(attribute: "checked", if: value == chosen)></label>"
        })</span></fieldset>
        """
    }

    private var guidance: HTML? {
        guard let score else { return nil }
        let words = Guidance(score).words
        let isClue = score.tenths < 4
        return
            "<p class=\"note guidance\(isClue ? "" : " good" as HTML)\">\(icon(isClue ? .pod : .check))<span>\(l(words)) \(isClue ? l(.clueQuestion) : "")</span></p>"
    }

    private var noteText: HTML? {
        guard let note = view.score?.note, !note.isEmpty else { return nil }
        return "<p class=\"guidance soft\">\(note)</p>"
    }
}
