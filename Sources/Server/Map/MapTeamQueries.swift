import OKR
import Storage

extension MapTeam {
    /// Every team there is, with the name of its leader.
    static func all(for viewer: Viewer, in db: any Connection) throws -> [MapTeam] {
        try db.rows(
            """
            SELECT t.id, t.parent_id, t.name, \(Person.name(of: "l", in: viewer.language)) AS leader
            FROM team t LEFT JOIN person l ON l.id = t.leader_id
            WHERE t.dissolved_at IS NULL ORDER BY t.position, t.name, t.id
            """
        ).map { MapTeam(id: try $0("id"), parent: try $0("parent_id"), name: try $0("name"), leader: try $0("leader")) }
    }

    /// The teams right below the organisation, whose colours the cards carry.
    static func departments(for viewer: Viewer, in db: any Connection) throws -> [MapTeam] {
        try db.rows(
            """
            SELECT id, name FROM team WHERE parent_id = \(viewer.rootTeam) AND dissolved_at IS NULL
            ORDER BY position, name, id
            """
        ).map { MapTeam(id: try $0("id"), parent: viewer.rootTeam, name: try $0("name"), leader: nil) }
    }

    /// What the field of teams offers: two levels below the organisation, one's own line and the one that is chosen.
    static func choices(
        chosen: Identifier<Team>?, for viewer: Viewer, in db: any Connection
    ) throws -> [(team: MapTeam, level: Int)] {
        try db.rows(
            """
            SELECT t.id, t.parent_id, t.name, w.distance FROM team t
            JOIN team_line w ON w.team_id = t.id AND w.ancestor_id = \(viewer.rootTeam)
            WHERE t.dissolved_at IS NULL AND w.distance > 0 AND (w.distance <= 2 OR t.id = \(chosen)
                OR EXISTS (SELECT 1 FROM team_line m WHERE m.team_id = \(viewer.team) AND m.ancestor_id = t.id))
            ORDER BY t.position, t.name, t.id
            """
        ).map { row in
            let team = MapTeam(id: try row("id"), parent: try row("parent_id"), name: try row("name"), leader: nil)
            return (team, try row("distance"))
        }
    }
}
