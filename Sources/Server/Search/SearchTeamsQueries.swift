import OKR
import Storage

extension Team {
    /// The teams one is likely to search in: those at the top, one's own with those above and below, and the chosen one.
    static func searchable(
        for viewer: Viewer, chosen: Identifier<Team>?, in db: any Connection
    ) throws -> [(id: Identifier<Team>, name: String)] {
        try db.rows(
            """
            SELECT t.id, t.name FROM team t WHERE t.dissolved_at IS NULL AND t.parent_id IS NOT NULL AND (
                t.parent_id = \(viewer.rootTeam) OR t.parent_id = \(viewer.team) OR t.id = \(chosen)
                OR t.id IN (SELECT ancestor_id FROM team_line WHERE team_id = \(viewer.team)))
            ORDER BY t.position, t.name, t.id LIMIT 100
            """
        ).map { (try $0("id"), try $0("name")) }
    }
}
