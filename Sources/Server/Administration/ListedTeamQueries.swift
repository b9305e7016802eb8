import OKR
import Storage

/// A line of the tree of teams.
struct ListedTeam: Sendable {
    let team: Team
    /// 0 for the organisation.
    let depth: Int
    let leader: String?
    let members: Int

    /// The whole tree, each team right after its parent.
    static func list(for viewer: Viewer, in db: any Connection) throws -> [ListedTeam] {
        let rows = try db.rows(
            """
            SELECT \(Team.columns), \(Person.name(of: "l", in: viewer.language)) AS leader_name, coalesce(c.members, 0) AS members FROM team t
            LEFT JOIN person l ON l.id = t.leader_id
            LEFT JOIN (SELECT team_id, count(*) AS members FROM person WHERE left_on IS NULL GROUP BY team_id) c
                ON c.team_id = t.id
            WHERE t.dissolved_at IS NULL ORDER BY t.position, t.name, t.id
            """)
        let found = try rows.map { row in
            (team: try Team(row), leader: try row("leader_name") as String?, members: try row("members") as Int)
        }
        let children = Dictionary(grouping: found) { $0.team.parent }
        var listed: [ListedTeam] = []
        func add(below parent: Identifier<Team>?, depth: Int) {
            for (team, leader, members) in children[parent] ?? [] {
                listed.append(ListedTeam(team: team, depth: depth, leader: leader, members: members))
                add(below: team.id, depth: depth + 1)
            }
        }
        add(below: nil, depth: 0)
        return listed
    }
}
