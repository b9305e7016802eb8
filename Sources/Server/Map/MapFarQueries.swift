import OKR
import Storage

/// Every objective of a cycle as one mark each, department by department.
struct MapFar: Sendable {
    struct Group: Sendable {
        let name: String
        /// The place among departments; 0 is the organisation itself.
        let colour: Int
        var marks: [(id: Identifier<Objective>, health: Health?)]
    }

    let groups: [Group]

    /// Four statements, however many there are.
    static func load(
        _ filter: MapFilter, cycle: Cycle?, for viewer: Viewer, in db: any Connection
    ) throws -> MapFar {
        guard let cycle else { return MapFar(groups: []) }
        let found = try MapMatch.list(filter, in: cycle.id, withHealth: true, for: viewer, in: db)
        let healths = try MapMatch.healths(of: found, expected: cycle.expected(on: viewer.today), in: db)
        let departments = try MapTeam.departments(for: viewer, in: db)
        var groups = [Group(name: viewer.organisation, colour: 0, marks: [])]
        groups += departments.enumerated().map { Group(name: $1.name, colour: $0 + 1, marks: []) }
        let places = try place(of: departments, in: db)
        for match in found {
            let health = healths[match.id] ?? nil
            guard filter.healths.isEmpty || filter.healths.contains(health) else { continue }
            groups[places[match.team] ?? 0].marks.append((match.id, health))
        }
        return MapFar(groups: groups.filter { !$0.marks.isEmpty })
    }

    private static func place(of departments: [MapTeam], in db: any Connection) throws -> [Identifier<Team>: Int] {
        let order = Dictionary(uniqueKeysWithValues: departments.enumerated().map { ($1.id, $0 + 1) })
        let rows = try db.rows(
            """
            SELECT w.team_id, w.ancestor_id FROM team_line w
            WHERE w.ancestor_id IN (\(list: departments.map(\.id))) ORDER BY w.team_id
            """)
        var places: [Identifier<Team>: Int] = [:]
        for row in rows {
            let department: Identifier<Team> = try row("ancestor_id")
            places[try row("team_id")] = order[department]
        }
        return places
    }

    /// For each group its name, its colour, how each stands as one digit (3 is no update), and which they are.
    func write(_ json: inout JSONWriter) {
        json.array(groups) { json, group in
            json.object { json in
                json.key("name")
                json.value(group.name)
                json.key("colour")
                json.value(group.colour)
                json.key("healths")
                json.value(String(decoding: group.marks.map { UInt8(48 + ($0.health?.severity ?? 3)) }, as: UTF8.self))
                json.key("ids")
                json.value(group.marks.map { String($0.id.value, radix: 36) }.joined(separator: " "))
            }
        }
    }
}
