import OKR
import Storage

/// A team that was found.
struct FoundTeam: Sendable {
    static let most = 60

    let id: Identifier<Team>
    let name: String
    let englishName: String
    let above: String
    let leader: String

    /// Teams under whose terms every piece is a beginning; everybody may see every team.
    static func find(
        _ text: String, in scope: SearchScope, for viewer: Viewer, most: Int, in db: any Connection
    ) throws -> [FoundTeam] {
        let words = PersonName.folded(text).split(whereSeparator: \.isWhitespace).prefix(4)
        guard let first = words.first, scope.has(.teams) else { return [] }
        let whole = PersonName.folded(text)
        let also = words.dropFirst().reduce("TRUE" as SQL) { sum, word in
            "\(sum) AND EXISTS (SELECT 1 FROM team_term e WHERE e.team_id = t.id AND \(Self.begins("e.term", word)))"
        }
        let below: SQL =
            scope.team.map { "t.id IN (SELECT w.team_id FROM team_line w WHERE w.ancestor_id = \($0))" } ?? "TRUE"
        let rows = try db.rows(
            """
            SELECT t.id, t.name, t.english_name, coalesce(u.name, '') AS above,
                coalesce(\(Person.name(of: "p", in: viewer.language)), '') AS leader
            FROM (SELECT team_id, min(CASE WHEN term = \(whole) THEN 0 ELSE 1 END) AS far FROM (
                SELECT e.team_id, e.term FROM team_term e WHERE \(begins("e.term", first)) ORDER BY e.term LIMIT 800) w
                GROUP BY team_id) f
            JOIN team t ON t.id = f.team_id LEFT JOIN team u ON u.id = t.parent_id LEFT JOIN person p ON p.id = t.leader_id
            WHERE \(also) AND \(below) AND t.dissolved_at IS NULL
            ORDER BY f.far, CASE WHEN t.id = \(viewer.team) THEN 0 ELSE 1 END, length(t.name), t.name, t.id
            LIMIT \(most)
            """)
        return try rows.map { row in
            FoundTeam(
                id: try row("id"), name: try row("name"), englishName: try row("english_name"), above: try row("above"),
                leader: try row("leader"))
        }
    }

    private static func begins(_ column: SQL, _ word: Substring) -> SQL {
        "\(column) >= \(String(word)) AND \(column) < \(String(word) + "\u{10FFFF}")"
    }
}
