import Coach
import OKR
import Storage

/// How many lines of each member's sheet could be better; for whoever leads the team.
struct TeamWriting: Sendable {
    struct Member: Sendable {
        let id: Identifier<Person>
        let name: String
        /// Nil where nothing is written yet.
        let toImprove: Int?
    }

    let members: [Member]

    private static let most = 200

    /// Reads everything in four statements, whatever the size of the team; only lines that the viewer may see count.
    static func load(
        _ team: Identifier<Team>, cycle: Identifier<Cycle>?, for viewer: Viewer, _ memory: HintMemory,
        in db: any Connection
    ) throws -> TeamWriting {
        let people = try db.rows(
            """
            SELECT p.id, \(Person.name(of: "p", in: viewer.language)) AS name FROM person p
            WHERE p.team_id = \(team) AND p.left_on IS NULL ORDER BY p.sort_key, p.id LIMIT \(most)
            """)
        let ids: [Identifier<Person>] = try people.map { try $0("id") }
        let lines = try Line.list(of: ids, cycle: cycle, for: viewer, in: db)
        let byOwner = Dictionary(grouping: lines, by: \.owner)
        return TeamWriting(
            members: try people.map { row in
                let id: Identifier<Person> = try row("id")
                return Member(
                    id: id, name: try row("name"),
                    toImprove: byOwner[id].map { lines in lines.count { $0.isFlagged(among: lines, memory) } })
            })
    }

    /// An objective or a key result as the coach reads it.
    private struct Line {
        let owner: Identifier<Person>
        let objective: Identifier<Objective>
        let isObjective: Bool
        let text: String
        let isMeasured: Bool
        let isDated: Bool
        let setAside: Set<String>

        func isFlagged(among lines: [Line], _ memory: HintMemory) -> Bool {
            let around = lines.filter { $0.objective == objective }
            let context = Context(
                objective: around.first(where: \.isObjective)?.text,
                siblings: around.filter { !$0.isObjective && $0.text != text }.map(\.text), hasMetric: isMeasured,
                hasDueDate: isDated)
            let statement = isObjective ? Statement(.objective, text) : Statement(.keyResult, text, context: context)
            return memory.hints(for: statement).contains { !$0.isSoft && !setAside.contains($0.rule.name) }
        }

        static func list(
            of people: [Identifier<Person>], cycle: Identifier<Cycle>?, for viewer: Viewer, in db: any Connection
        ) throws -> [Line] {
            let seen: SQL = """
                FROM sheet s JOIN objective o ON o.sheet_id = s.id
                WHERE s.person_id IN (\(list: people)) AND s.cycle_id = \(cycle) AND o.text <> ''
                    AND \(Visibility.objective(to: viewer))
                """
            let rows = try db.rows(
                """
                SELECT s.person_id, o.id AS objective_id, NULL AS key_result_id, o.text, FALSE AS is_dated, 0 AS place,
                    o.position \(seen)
                UNION ALL
                SELECT v.person_id, v.objective_id, k.id, k.text, k.due IS NOT NULL, 1, k.position
                FROM (SELECT s.person_id, o.id AS objective_id \(seen)) v
                JOIN key_result k ON k.objective_id = v.objective_id AND k.deleted_at IS NULL AND k.text <> ''
                ORDER BY objective_id, place, position
                """)
            let objectives: Set<Identifier<Objective>> = Set(try rows.map { try $0("objective_id") })
            let aside = try setAside(on: objectives.sorted(), in: db)
            let keyResults: [Identifier<KeyResult>?] = try rows.map { try $0("key_result_id") }
            let metrics = try Metric.list(of: keyResults.compactMap(\.self), in: db)
            return try rows.map { row in
                let objective: Identifier<Objective> = try row("objective_id")
                let keyResult: Identifier<KeyResult>? = try row("key_result_id")
                let text: String = try row("text")
                let subject: SetAside.Subject = keyResult.map { .keyResult($0) } ?? .objective(objective)
                return Line(
                    owner: try row("person_id"), objective: objective, isObjective: keyResult == nil, text: text,
                    isMeasured: (keyResult.flatMap { metrics[$0] } ?? []).contains(where: \.saysSomething),
                    isDated: try row("is_dated"),
                    setAside: Set((aside[subject] ?? []).filter { $0.text == text }.map(\.rule)))
            }
        }

        private static func setAside(
            on objectives: [Identifier<Objective>], in db: any Connection
        ) throws -> [SetAside.Subject: [SetAside]] {
            let all = try db.rows(SetAside.rows(on: objectives)).map { row in
                let objective: Identifier<Objective>? = try row("objective_id")
                return try SetAside(
                    subject: objective.map { .objective($0) } ?? .keyResult(row("key_result_id")), rule: row("rule"),
                    text: row("text"), reason: row("reason"))
            }
            return Dictionary(grouping: all, by: \.subject)
        }
    }
}
