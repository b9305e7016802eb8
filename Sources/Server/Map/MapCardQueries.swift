import OKR
import Storage

extension MapCard {
    /// The cards of these objectives, in the order in which siblings stand: by owner, then by priority. Two statements.
    static func list(
        _ ids: [Identifier<Objective>], expected: Double?, withKeyResults: Bool, for viewer: Viewer,
        in db: any Connection
    ) throws -> [MapCard] {
        let parts = try MapPart.list(of: ids, withTexts: withKeyResults, in: db)
        return try db.rows(
            """
            SELECT o.id, o.position, o.text, o.weight, o.ambition, o.progress_by_hand, o.health_rule, o.health_by_hand,
                (s.limited OR o.limited) AS is_limited, s.person_id, s.team_id, s.cycle_id,
                coalesce(\(Person.name(of: "p", in: viewer.language)), h.name) AS owner_name, p.employee_type_id, h.id AS home_id, h.name AS home_name,
                d.ancestor_id AS department_id, y.name_zh, y.name_en,
                (s.team_id IS NOT NULL AND EXISTS (SELECT 1 FROM team_line w JOIN team l ON l.id = w.ancestor_id
                    WHERE w.team_id = s.team_id AND l.leader_id = \(viewer.id))) AS is_led
            FROM objective o JOIN sheet s ON s.id = o.sheet_id JOIN cycle y ON y.id = s.cycle_id
            LEFT JOIN person p ON p.id = s.person_id JOIN team h ON h.id = coalesce(s.team_id, p.team_id)
            LEFT JOIN team_line d ON d.team_id = h.id
                AND d.ancestor_id IN (SELECT t.id FROM team t WHERE t.parent_id = \(viewer.rootTeam))
            WHERE o.id IN (\(list: ids)) AND \(Visibility.objective(to: viewer)) AND \(Visibility.cycle(to: viewer))
            ORDER BY (s.team_id IS NULL), p.sort_key, s.id, o.position, o.id
            """
        ).map { try MapCard($0, parts: parts[$0("id")] ?? [], expected: expected, viewer) }
    }

    private init(_ row: Row, parts: [MapPart], expected: Double?, _ viewer: Viewer) throws {
        id = try row("id")
        position = try row("position")
        text = try row("text")
        weight = try row("weight")
        ambition = try row("ambition")
        let byHand: Double? = try row("progress_by_hand")
        progress = byHand ?? Progress.rollUp(parts.map { (progress: $0.progress, weight: $0.weight) })
        let rule: HealthRule = try row("health_rule")
        health = rule.health(
            byHand: try row("health_by_hand"), progress: progress, expected: expected, children: parts.map(\.health))
        isLimited = try row("is_limited")
        let person: Identifier<Person>? = try row("person_id")
        owner = try person.map { .person($0) } ?? .team(row("team_id"))
        cycle = try row("cycle_id")
        ownerName = try row("owner_name")
        employeeType = try row("employee_type_id")
        team = try row("home_id")
        teamName = try row("home_name")
        department = try row("department_id")
        cycleName = Phrase(try row("name_zh"), try row("name_en"))
        let isLed: Bool = try row("is_led")
        mayWrite =
            viewer.role.mayWrite && (person == viewer.id || person == nil && (isLed || viewer.role.mayAdminister))
        keyResults = parts.compactMap { part in
            part.text.map { KeyResult(text: $0, progress: part.progress, health: part.health) }
        }
    }
}

/// What a key result adds to its objective's progress and health.
struct MapPart: Sendable {
    let weight: Weight
    let health: Health?
    let text: String?
    /// Typed by hand, or followed from the objective that somebody made of it.
    private let given: Double?
    private var metrics: [Double?] = []

    var progress: Double? { given ?? Progress.mean(metrics) }

    /// In order; texts only where they are shown. One statement, a row for each metric.
    static func list(
        of objectives: [Identifier<Objective>], withTexts: Bool, in db: any Connection
    ) throws -> [Identifier<Objective>: [MapPart]] {
        let text: SQL = withTexts ? "k.text" : "NULL"
        let rows = try db.rows(
            """
            SELECT k.objective_id, k.id, k.weight, coalesce(k.progress_by_hand, k.followed) AS given, c.health, m.start, m.target, m.current, m.low, m.high,
                \(text) AS text
            FROM key_result k LEFT JOIN check_in c ON c.id = k.latest_check_in_id
            LEFT JOIN metric m ON m.key_result_id = k.id AND m.deleted_at IS NULL
            WHERE k.objective_id IN (\(list: objectives)) AND k.deleted_at IS NULL
            ORDER BY k.objective_id, k.position, k.id, m.position, m.id
            """)
        var parts: [Identifier<Objective>: [MapPart]] = [:]
        var (objective, keyResult, own): (Identifier<Objective>?, Identifier<OKR.KeyResult>?, [MapPart]) = (
            nil, nil, []
        )
        for row in rows {
            let of: Identifier<Objective> = try row("objective_id")
            if of != objective {
                if let objective { parts[objective] = own }
                (objective, own) = (of, [])
            }
            let id: Identifier<OKR.KeyResult> = try row("id")
            if id != keyResult { own.append(try MapPart(row)) }
            keyResult = id
            if let start: Double = try row("start") {
                own[own.count - 1].metrics.append(
                    Metric.progress(
                        start: start, target: try row("target"), current: try row("current"), low: try row("low"),
                        high: try row("high")))
            }
        }
        if let objective { parts[objective] = own }
        return parts
    }

    private init(_ row: Row) throws {
        weight = try row("weight")
        given = try row("given")
        health = try row("health")
        text = try row("text")
    }
}
