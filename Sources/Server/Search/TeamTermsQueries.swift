import OKR
import Storage

/// Under what teams are found: their names from each word and character on, and the names' pinyin.
enum TeamTerms {
    static func follow(_ id: Identifier<Team>, in db: any Connection) throws {
        try db.run("DELETE FROM team_term WHERE team_id = \(id)")
        try fill("t.id = \(id)", in: db)
    }

    static func fillAll(in db: any Connection) throws {
        try db.run("DELETE FROM team_term")
        try fill("TRUE", in: db)
    }

    private static func fill(_ condition: SQL, in db: any Connection) throws {
        let gathering = Gathering(db)
        for row in try db.rows(
            """
            SELECT t.id, t.name, t.english_name FROM team t WHERE \(condition) AND t.dissolved_at IS NULL ORDER BY t.id
            """)
        {
            let id: Identifier<Team> = try row("id")
            for term in PersonName.terms(ofTeam: try row("name"), englishName: try row("english_name")) {
                try gathering.run("INSERT INTO team_term (term, team_id) VALUES (\(term), \(id))")
            }
        }
        try gathering.flush()
    }
}
