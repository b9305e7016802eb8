import OKR
import Storage

/// What a sheet needs beside its lines: who is named, which categories there are, which hints were left be, what is being
/// said, and what of it the viewer follows. One statement, as each is little and a statement costs more than its rows.
struct Beside {
    /// The names of today of everybody mentioned or responsible.
    var names: [Identifier<Person>: String] = [:]
    var categories: [Category] = []
    var setAside: [SetAside.Subject: [SetAside]] = [:]
    var threads = OpenThreads()
    var followed: Set<Int64> = []

    /// What a row is of, as the statement counts them.
    private enum Part: Int {
        case thread = 0
        case setAside, name, category, followed
    }

    /// - Parameter other: whose sheet it is where it is not one's own, which nobody follows.
    static func read(
        _ objectives: [ObjectiveView], on sheet: Identifier<Sheet>?, of other: Sheet.Owner?, for viewer: Viewer,
        in db: any Connection
    ) throws -> Beside {
        let ids = objectives.map(\.objective.id)
        let rows = try db.rows(
            """
            SELECT 0 AS part, 0 AS position, w.id AS id, '' AS name, '' AS english, '' AS colour,
                w.objective_id, w.key_result_id, '' AS rule, '' AS text, '' AS reason,
                w.check_in_id, w.mark_field, w.mark_start, w.mark_end, w.comments
            FROM (\(OpenThreads.rows(on: sheet))) w
            UNION ALL
            SELECT 1, 0, NULL, '', '', '', h.objective_id, h.key_result_id, h.rule, h.text, h.reason,
                \(noThread)
            FROM (\(SetAside.rows(on: ids))) h
            UNION ALL
            SELECT 2, 0, p.id, \(Person.name(of: "p", in: viewer.language)), '', '', \(noHint), \(noThread)
            FROM person p WHERE p.id IN (\(list: named(in: objectives).sorted()))
            UNION ALL
            SELECT 3, position, id, name_zh, name_en, colour, \(noHint), \(noThread)
            FROM category WHERE retired_at IS NULL
            \(other.map { following($0, ids, viewer) } ?? "")
            ORDER BY part, position, id, rule
            """)
        var beside = Beside()
        for row in rows { try beside.add(row) }
        return beside
    }

    private mutating func add(_ row: Row) throws {
        switch Part(rawValue: try row("part")) {
        case .thread:
            threads.add(try OpenThreads.Entry(row))
        case .setAside:
            let objective: Identifier<Objective>? = try row("objective_id")
            let subject: SetAside.Subject = try objective.map { .objective($0) } ?? .keyResult(row("key_result_id"))
            setAside[subject, default: []].append(
                try SetAside(subject: subject, rule: row("rule"), text: row("text"), reason: row("reason")))
        case .name:
            names[try row("id")] = try row("name")
        case .category:
            let name = Phrase(try row("name"), try row("english"))
            categories.append(Category(id: try row("id"), name: name, colour: try row("colour")))
        case .followed:
            followed.insert(try row("id"))
        case nil:
            break
        }
    }

    private static let noHint: SQL = "NULL, NULL, '', '', ''"
    private static let noThread: SQL = "NULL, NULL, NULL, NULL, NULL"

    private static func named(in objectives: [ObjectiveView]) -> Set<Identifier<Person>> {
        let texts = objectives.flatMap { objective in
            [objective.objective.statement]
                + objective.keyResults.flatMap { [$0.keyResult.statement, $0.latest?.note].compactMap(\.self) }
        }
        return Set(texts.flatMap(\.people) + objectives.flatMap(\.keyResults).compactMap(\.keyResult.owner))
    }

    private static func following(
        _ owner: Sheet.Owner, _ objectives: [Identifier<Objective>], _ viewer: Viewer
    ) -> SQL {
        """
        UNION ALL
        SELECT 4, 0, coalesce(f.followed_id, f.team_id, f.objective_id), '', '', '', \(noHint),
            \(noThread)
        FROM following f
        WHERE f.person_id = \(viewer.id) AND (f.followed_id = \(owner.person) OR f.team_id = \(owner.team)
            OR f.objective_id IN (\(list: objectives)))
        """
    }
}
