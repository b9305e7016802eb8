import OKR

/// The parts of a lesson as HTML.
struct LessonSection {
    let language: Language

    func html(_ block: LessonBlock, isLede: Bool = false) -> HTML {
        switch block {
        case .heading(let words): return "<h2>\(words)</h2>"
        case .paragraph(let runs):
            return isLede ? "<p class=\"lede\">\(words(runs))</p>" : "<p>\(words(runs))</p>"
        case .list(let items, let isNumbered):
            let rows: [HTML] = items.map { "<li>\(words($0))</li>" }
            return isNumbered ? "<ol>\(rows)</ol>" : "<ul>\(rows)</ul>"
        case .quote(let lines):
            return "<blockquote>\(lines.map { "<p>\(words($0))</p>" as HTML })</blockquote>"
        case .sheet(let lines, let caption, let verdict): return comparison([(lines, caption, verdict)])
        case .timeline(let marks):
            return "<ol class=\"timeline\">\(marks.map { "<li><b>\($0.name)</b>\(words($0.words))</li>" as HTML })</ol>"
        case .exercise: return ""
        }
    }

    /// Sheets beside each other: wrong and right, or one that is just shown.
    func comparison(_ sheets: [(lines: [LessonBlock.Line], caption: String, verdict: LessonBlock.Verdict?)]) -> HTML {
        """
        <div class="versus\(sheets.count == 1 ? " single" : "")">\(sheets.map { sheet($0.lines, $0.caption, $0.verdict) })</div>
        """
    }

    private func sheet(
        _ lines: [LessonBlock.Line], _ caption: String, _ verdict: LessonBlock.Verdict?
    ) -> HTML {
        let title: HTML? =
            switch verdict {
            case .wrong: head(.close, caption.isEmpty ? language(.wrongExample) : caption)
            case .right: head(.check, caption.isEmpty ? language(.rightExample) : caption)
            case nil: caption.isEmpty ? nil : head(.star, caption)
            }
        let kind: HTML =
            switch verdict {
            case .wrong: "wrong"
            case .right: "right"
            case nil: "shown"
            }
        return "<section class=\"\(kind)\">\(title)<dl>\(lines.map(line))</dl></section>"
    }

    private func head(_ symbol: Icon, _ words: String) -> HTML {
        "<h3>\(icon(symbol, size: .small))\(words)</h3>"
    }

    private func line(_ line: LessonBlock.Line) -> HTML {
        let comment: HTML? = line.comment.map { "<p class=\"comment\">\(words($0))</p>" }
        let isObjective: HTML? = line.label.hasPrefix("O") ? " class=\"objective-line\"" : nil
        return "<dt>\(line.label)</dt><dd\(isObjective)>\(words(line.words))\(comment)</dd>"
    }

    func words(_ runs: [LessonBlock.Run]) -> [HTML] {
        runs.map { run in
            switch run {
            case .plain(let text): "\(text)"
            case .strong(let text): "<b>\(text)</b>"
            case .unclear(let text): "<mark class=\"unclear\">\(text)</mark>"
            case .link(let text, let path): "<a class=\"link\" href=\"\(path)\">\(text)</a>"
            }
        }
    }
}
