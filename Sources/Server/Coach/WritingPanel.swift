import Coach
import OKR

/// How well a sheet is written, in eight checks; for those who write it and for whoever leads them.
struct WritingPanel {
    let sheet: SheetView
    let reading: SheetReading
    let viewer: Viewer

    private var l: Language { viewer.language }
    private var csrf: String { viewer.csrf }

    /// One of the eight.
    private struct Check {
        enum Outcome {
            case passed
            /// The line at fault.
            case found(SheetReading.Line)
            /// Something about the sheet as a whole.
            case open
            /// An advice rather than a fault.
            case advised(anchor: String)
        }

        let outcome: Outcome
        let good: Phrase
        let bad: (String) -> Phrase
        var tag: Phrase?
        var lesson: String?

        var isPassed: Bool { if case .passed = outcome { true } else { false } }
    }

    var html: HTML {
        let checks = checks
        return """
            <section class="panel"><h2>\(icon(.pod))\(l(.howWellWritten)) \
            <span class="end">\(l(.passed(checks.count(where: \.isPassed), of: checks.count)))</span></h2>
            <ul class="checks">\(checks.map(row))</ul>
            \(reading.setAside.isEmpty ? nil : aside)</section>
            """
    }

    /// A plain form: what is shown again belongs to the lines and to the checks alike, so the page comes anew.
    private var aside: HTML {
        """
        <details class="set-aside"><summary>\(l(.hintsSetAside(reading.setAside.count))) <span class="link">\(l(.whichHints))</span></summary>
        <form method="post"><input type="hidden" name="csrf" value="\(csrf)"><ul class="list">\(reading.setAside.map { aside in
            """
            <li><a class="link grow" href="#\(aside.anchor)">\(aside.label)</a><small class="faint">\(l(.rule(aside.rule)))</small>\
            \(sheet.mayWrite ? again(aside) : nil)</li>
            """ as HTML
        })</ul></form></details>
        """
    }

    private func again(_ aside: SheetReading.Aside) -> HTML {
        "<button class=\"button small quiet\" formaction=\"\(aside.address)/deletion\">\(l(.hintAgain))</button>"
    }

    private func row(_ check: Check) -> HTML {
        let tag: HTML? = check.tag.map { tag in
            check.lesson.map { "<small><a href=\"/learn/\($0)\">\(l(tag))</a></small>" as HTML }
                ?? "<small>\(l(tag))</small>"
        }
        switch check.outcome {
        case .passed: return "<li>\(icon(.check))<span>\(l(check.good))</span>\(tag)</li>"
        case .open: return "<li class=\"unclear\">\(icon(.leaf))<span>\(l(check.bad("")))</span>\(tag)</li>"
        case .found(let line):
            return
                "<li class=\"unclear\">\(icon(.leaf))<a class=\"link\" href=\"#\(line.anchor)\">\(l(check.bad(line.label)))</a>\(tag)</li>"
        case .advised(let anchor):
            return
                "<li class=\"at-risk\">\(icon(.alert))<a class=\"link\" href=\"#\(anchor)\">\(l(check.bad("")))</a>\(tag)</li>"
        }
    }

    private var checks: [Check] {
        let count = sheet.objectives.count
        return [
            Check(
                outcome: (2...5).contains(count) ? .passed : .open, good: .objectivesInOrder(count),
                bad: { _ in .objectiveCount(count) }, tag: .pitfall(1), lesson: "too-many-objectives"),
            Check(
                outcome: outcome(.notChallenging), good: .challenging, bad: { .lineNotChallenging($0) },
                tag: .pitfall(2), lesson: "no-challenge"),
            Check(
                outcome: outcome(.tooShortPhrase), good: .wholeSentences, bad: { .lineIsPhrase($0) },
                tag: .pitfall(3), lesson: "bare-phrase"),
            Check(
                outcome: outcome(.notMeasurable, .baselineWithoutTarget, .placeholderLeft), good: .allMeasurable,
                bad: { .lineNotMeasurable($0) }, tag: .pitfall(4), lesson: "not-measurable"),
            Check(
                outcome: outcome(.todoTask), good: .noTasks, bad: { .lineIsTask($0) }, tag: .pitfall(5),
                lesson: "to-do-list"),
            Check(
                outcome: sheet.wrongWeightSum == nil ? .passed : .open, good: .weightsFit,
                bad: { _ in .weightSum(sheet.wrongWeightSum ?? 0) }),
            Check(outcome: undated, good: .allDated, bad: { .lineUndated($0) }, tag: .smart),
            Check(outcome: unaligned, good: .someAligned, bad: { _ in .nothingAligned(unalignedNumber) }, tag: .advice),
        ]
    }

    private func outcome(_ rules: Rule...) -> Check.Outcome {
        let line = (reading.objectives + reading.keyResults).first { line in
            line.hints.contains { rules.contains($0.rule) }
        }
        return line.map { .found($0) } ?? .passed
    }

    private var undated: Check.Outcome {
        for (index, objective) in sheet.objectives.enumerated() {
            for (number, view) in objective.keyResults.enumerated() where view.keyResult.due == nil {
                return .found(
                    SheetReading.Line(
                        label: "O\(index + 1) KR\(number + 1)", anchor: "text-key-result-\(view.keyResult.id)",
                        hints: []))
            }
        }
        return .passed
    }

    private var unalignedNumber: Int {
        (sheet.objectives.firstIndex { $0.supports.isEmpty && $0.supportedBy.isEmpty } ?? 0) + 1
    }

    private var unaligned: Check.Outcome {
        let alone = sheet.objectives.first { $0.supports.isEmpty && $0.supportedBy.isEmpty }
        return alone.map { .advised(anchor: "objective-\($0.objective.id)") } ?? .passed
    }
}
