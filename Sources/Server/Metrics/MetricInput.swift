import OKR
import Storage

extension Input {
    /// The metric with what was sent; fields that were not sent stay as they are.
    func applied(to kept: Metric) throws -> Metric {
        let kind: Metric.Kind = try word("kind") ?? kept.kind
        let isBand = has("shape") ? text("shape") == "band" : has("low") || has("high") || kept.direction == .band
        var start = try figure("start") ?? kept.start
        var target = try figure("target") ?? kept.target
        var low = try figure("low") ?? kept.low
        var high = try figure("high") ?? kept.high
        let measures: [Metric.Kind] = [.number, .percent, .currency]
        if kind != kept.kind {
            // What fits one kind rarely fits another: done or not ends at 1, milestones count to a handful.
            if kind == .milestones, !has("target") { target = 3 }
            if measures.contains(kind), !measures.contains(kept.kind), !has("target") { (start, target) = (0, 100) }
        }
        if isBand {
            low = low ?? min(start, target)
            high = high ?? max(start, target)
        } else {
            (low, high) = (nil, nil)
            if kept.direction == .band, !has("target") { target = kept.high ?? target }
        }
        return try Metric(
            id: kept.id, name: has("name") ? text("name") : kept.name, kind: kind, start: start, target: target,
            current: kind == kept.kind ? kept.current : nil, low: low, high: high,
            unit: has("unit") ? text("unit") : kept.unit,
            decimals: try decimals(start, target, low, high) ?? kept.decimals,
            steps: kept.steps)
    }

    private func figure(_ field: String) throws -> Double? {
        guard has(field), !text(field).isEmpty else { return nil }
        return try Metric.parse(text(field), field: field)
    }

    /// As many digits after the point as the figures need, at least what was asked for.
    private func decimals(_ figures: Double?...) throws -> Int? {
        if has("decimals") {
            guard let asked = Int(text("decimals")) else { throw Refusal(.invalid, field: "decimals", .notAChoice) }
            return asked
        }
        let needed =
            figures.compactMap(\.self).map { figure in
                (0...4).first { digits in
                    let scaled = figure * [1, 10, 100, 1000, 10_000][digits]
                    return abs(scaled - scaled.rounded()) < 1e-9
                } ?? 4
            }.max() ?? 0
        return needed == 0 ? nil : needed
    }
}

extension Writing {
    static func metric(
        _ id: Identifier<Metric>, by viewer: Viewer, in db: any Connection
    ) throws -> (writing: Writing, keyResult: KeyResult) {
        let keyResult: Identifier<KeyResult>? = try db.value(
            "SELECT key_result_id AS value FROM metric WHERE id = \(id)")
        guard let keyResult else { throw Refusal(.unknown, .notFound) }
        return try Writing.keyResult(keyResult, by: viewer, in: db)
    }
}

extension Change {
    /// The journal keeps key results whole, with their metrics as they are after the change.
    func recordMetrics(of id: Identifier<KeyResult>, on sheet: Sheet) throws {
        let row = try db.row("SELECT \(KeyResult.columns) FROM key_result k WHERE k.id = \(id)")
        guard let row else { throw Refusal(.unknown, .notFound) }
        let keyResult = try KeyResult(row, metrics: Metric.list(of: [id], in: db)[id] ?? [])
        try record(
            .keyResultChanged(keyResult: keyResult), sheet: sheet.id, objective: keyResult.objective, keyResult: id)
    }
}
