import Foundation
import OKR
import Storage

extension Metric {
    static let columns: SQL = """
        m.id AS metric_id, m.name, m.kind, m.start, m.target, m.current, m.low, m.high, m.unit, m.decimals, m.steps
        """

    init(_ row: Row) throws {
        let steps: String = try row("steps")
        try self.init(
            id: try row("metric_id"), name: try row("name"), kind: try row("kind"), start: try row("start"),
            target: try row("target"), current: try row("current"), low: try row("low"), high: try row("high"),
            unit: try row("unit"), decimals: try row("decimals"),
            steps: steps == "[]" ? [] : JSONDecoder().decode([String].self, from: Data(steps.utf8)))
    }

    /// The metrics of several key results, each in order.
    static func list(
        of keyResults: [Identifier<KeyResult>], in db: any Connection
    ) throws -> [Identifier<KeyResult>: [Metric]] {
        guard !keyResults.isEmpty else { return [:] }
        var metrics: [Identifier<KeyResult>: [Metric]] = [:]
        for row in try db.rows(
            """
            SELECT m.key_result_id, \(columns) FROM metric m
            WHERE m.key_result_id IN (\(list: keyResults)) AND m.deleted_at IS NULL
            ORDER BY m.key_result_id, m.position, m.id
            """)
        {
            metrics[try row("key_result_id"), default: []].append(try Metric(row))
        }
        return metrics
    }

    func insert(of keyResult: Identifier<KeyResult>, position: Int, in db: any Connection) throws {
        try db.run(
            """
            INSERT INTO metric (id, key_result_id, position, name, kind, direction, start, target, current, low, high,
                unit, decimals, steps)
            VALUES (\(id), \(keyResult), \(position), \(name), \(kind), \(direction), \(start), \(target), \(current),
                \(low), \(high), \(unit), \(decimals), \(try stepsJSON()))
            """)
    }

    func save(in db: any Connection) throws {
        try db.run(
            """
            UPDATE metric SET name = \(name), kind = \(kind), direction = \(direction), start = \(start),
                target = \(target), current = \(current), low = \(low), high = \(high), unit = \(unit),
                decimals = \(decimals), steps = \(try stepsJSON())
            WHERE id = \(id)
            """)
    }

    private func stepsJSON() throws -> String {
        steps.isEmpty ? "[]" : String(decoding: try JSONEncoder().encode(steps), as: UTF8.self)
    }
}

extension Metric.Direction: ColumnWord {}
