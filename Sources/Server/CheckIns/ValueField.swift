import Foundation
import OKR

/// The field of one metric in the form of a check-in; the first is large and has a slider.
struct ValueField {
    let metric: Metric
    /// What it read at earlier check-ins, newest first.
    let readings: [Double]
    let expected: Double?
    let typed: String?
    let error: String?
    let isFirst: Bool
    let l: Language

    var html: HTML {
        switch metric.kind {
        case .done: done
        case .milestones, .number, .percent, .currency: isFirst ? large : small
        }
    }

    private var value: String { typed ?? metric.current.map(metric.plain) ?? "" }
    private var label: String { l(.valueOf(metric.name)) }

    private var large: HTML {
        """
        <fieldset><legend class="\(metric.name.isEmpty ? "visually-hidden" : "label")">\(metric.name.isEmpty ? label : metric.name)</legend>
        <div class="value-field">\(input("", isLarge: true))<span class="target">\(goal)</span>\(difference)</div>
        \(slider)
        \(problem)</fieldset>
        """
    }

    private var small: HTML {
        """
        <div class="row wrap"><label class="label" for="value-\(metric.id)">\(metric.name.isEmpty ? label : metric.name)</label>\
        \(input(#" class="input small short""#, isLarge: false))<span class="faint">\(goal)</span>\(problem)</div>
        """
    }

    private func input(_ style: HTML, isLarge: Bool) -> HTML {
        let focus: HTML? = isFirst ? " autofocus data-autofocus" : nil
        let invalid: HTML? = error == nil ? nil : #" aria-invalid="true" aria-describedby="error-\#(metric.id)""#
        // Milestones are counted; a browser offers + and − for that by itself.
        let type: HTML =
            metric.kind == .milestones
            ? #"type="number" min="0" max="\#(metric.plain(metric.target))" step="1""# : #"inputmode="decimal""#
        let name: HTML? = isLarge ? #" aria-label="\#(label)""# : nil
        return """
            <input\(style) id="value-\(metric.id)" name="\(metric.fieldName)" data-value="\(metric.id)" \(type) value="\(value)" \
            placeholder="\(l(.notYet))" autocomplete="off"\(name)\(focus)\(invalid)>
            """
    }

    private var done: HTML {
        let isDone = typed.map { $0 == "1" } ?? metric.current.map { $0 >= 1 }
        return """
            <fieldset><legend class="label">\(metric.name.isEmpty ? label : metric.name)</legend><div class="row">
            <label class="choice"><input type="radio" name="\(metric.fieldName)" value="0"\(attribute: "checked", if: isDone == false)\(focus)>\(metric.formatted(0, l))</label>
            <label class="choice"><input type="radio" name="\(metric.fieldName)" value="1"\(attribute: "checked", if: isDone == true)>\(metric.formatted(1, l))</label>
            </div>\(problem)</fieldset>
            """
    }

    private var focus: HTML? { isFirst ? " autofocus" : nil }

    private var problem: HTML? {
        error.map { "<p class=\"field\"><small class=\"error\" id=\"error-\(metric.id)\">\($0)</small></p>" }
    }

    private var goal: String {
        if let low = metric.low, let high = metric.high {
            return l(.keptBetween(metric.formatted(low, l), metric.formatted(high, l)))
        }
        if metric.kind == .milestones { return "/ \(metric.plain(metric.target)) \(l(.milestonesUnit))" }
        return "/ \(metric.formatted(metric.target, l))"
    }

    private var difference: HTML? {
        guard readings.count > 1 else { return nil }
        let step = readings[0] - readings[1]
        guard step != 0 else { return nil }
        let figure = (step > 0 ? "+" : "") + Metric.grouped(step, decimals: metric.decimals)
        let isBetter = metric.direction != .band && (step > 0) == (metric.direction == .rising)
        let tone: HTML = isBetter ? "difference up end" : "difference end"
        return "<span class=\"\(tone)\">\(l(.sinceLast(figure)))</span>"
    }

    private var slider: HTML {
        let ends = [metric.low ?? metric.start, metric.high ?? metric.target, metric.current ?? metric.start]
        let (low, high) = (ends.min() ?? 0, ends.max() ?? 1)
        let step: HTML = metric.decimals == 0 && high - low >= 10 || metric.kind == .milestones ? "1" : "any"
        let now: HTML? = expected.flatMap { share in
            metric.expected(fraction: share).map {
                "<span>\(l(.expectedNow(metric.formatted($0, l), Progress.formatted(share))))</span>"
            }
        }
        return """
            <input class="slider" type="range" data-slider="\(metric.id)" aria-label="\(l(.sliderOf(metric.name)))" \
            min="\(metric.plain(low))" max="\(metric.plain(high))" step="\(step)" value="\(metric.plain(metric.current ?? metric.start))">
            <p class="scale"><span>\(Metric.grouped(low, decimals: metric.decimals))</span>\(now)\
            <span>\(Metric.grouped(high, decimals: metric.decimals))</span></p>
            """
    }
}
