import OKR
import Storage

enum MetricRoutes {
    static func add(to routes: Routes) {
        routes.post("/key-results/{id}/metrics", create)
        routes.patch("/metrics/{id}", edit)
        routes.post("/metrics/{id}/deletion", delete)
        routes.delete("/metrics/{id}/deletion", restore)
    }

    @Sendable static func create(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input()
        let id = try ask.id(of: KeyResult.self)
        let sheet = try await ask.change { viewer, change in
            let (writing, keyResult) = try Writing.keyResult(id, by: viewer, in: change.db)
            guard keyResult.metrics.count < KeyResult.mostMetrics else {
                throw Refusal(.conflict, .tooManyMetrics(KeyResult.mostMetrics))
            }
            let blank = try Metric(id: change.newID(), kind: .percent, start: 0, target: 100)
            let metric = try input.applied(to: blank)
            try metric.insert(of: id, position: keyResult.metrics.count + 1, in: change.db)
            try change.recordMetrics(of: id, on: writing.sheet)
            return writing.sheet
        }
        return try await ask.answer(sheet)
    }

    @Sendable static func edit(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input()
        let id = try ask.id(of: Metric.self)
        let sheet = try await ask.change { viewer, change in
            let (writing, keyResult) = try Writing.metric(id, by: viewer, in: change.db)
            guard let kept = keyResult.metrics.first(where: { $0.id == id }) else { throw Refusal(.unknown, .notFound) }
            let metric = try input.applied(to: kept)
            // Earlier readings would be read as another kind of figure; "80 people" is no share of what is done.
            let isMeasured: Int? = try change.db.value(
                "SELECT 1 AS value FROM check_in_value WHERE metric_id = \(id) LIMIT 1")
            guard metric.kind == kept.kind || isMeasured == nil else {
                throw Refusal(.conflict, field: "kind", .metricIsMeasured)
            }
            guard metric != kept else { return writing.sheet }
            try metric.save(in: change.db)
            try change.recordMetrics(of: keyResult.id, on: writing.sheet)
            return writing.sheet
        }
        return try await ask.answer(sheet)
    }

    @Sendable static func delete(_ ask: Ask) async throws -> Answer {
        let id = try ask.id(of: Metric.self)
        let sheet = try await ask.change { viewer, change in
            let (writing, keyResult) = try Writing.metric(id, by: viewer, in: change.db)
            guard keyResult.metrics.contains(where: { $0.id == id }) else { throw Refusal(.unknown, .notFound) }
            guard keyResult.metrics.count > 1 else { throw Refusal(.conflict, .lastMetric) }
            try change.db.run("UPDATE metric SET deleted_at = \(change.at) WHERE id = \(id)")
            try change.recordMetrics(of: keyResult.id, on: writing.sheet)
            return writing.sheet
        }
        return try await ask.answer(sheet, toast: .metricDeleted, undo: "DELETE /metrics/\(id)/deletion")
    }

    @Sendable static func restore(_ ask: Ask) async throws -> Answer {
        let id = try ask.id(of: Metric.self)
        let sheet = try await ask.change { viewer, change in
            let (writing, keyResult) = try Writing.metric(id, by: viewer, in: change.db)
            guard !keyResult.metrics.contains(where: { $0.id == id }) else { throw Refusal(.unknown, .notFound) }
            guard keyResult.metrics.count < KeyResult.mostMetrics else {
                throw Refusal(.conflict, .tooManyMetrics(KeyResult.mostMetrics))
            }
            try change.db.run("UPDATE metric SET deleted_at = NULL WHERE id = \(id)")
            try change.recordMetrics(of: keyResult.id, on: writing.sheet)
            return writing.sheet
        }
        return try await ask.answer(sheet)
    }
}
