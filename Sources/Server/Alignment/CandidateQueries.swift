import OKR
import Storage

/// An objective that one could align to.
struct Candidate: Sendable {
    let objective: AlignedObjective
    let detail: String
    /// The cycle's name where it is not the one that is aligned from.
    let otherCycle: Phrase?
    let supporters: Int
}

extension Candidate {
    static let most = 30

    /// Objectives of the people, teams and texts that match; without words, those of the managers up the line and of the
    /// teams above. Own objectives, those aligned already and those of cycles that share no day are left out.
    static func list(
        for id: Identifier<Objective>, matching words: String, _ viewer: Viewer, in db: any Connection
    ) throws -> [Candidate] {
        let objective = try Objective.find(id, visibleTo: viewer, in: db)
        let folded = PersonName.folded(words)
        let sources = folded.isEmpty ? above(viewer) : try matching(words, folded, objective, in: db)
        let rows = try db.rows(
            """
            SELECT c.*, (SELECT count(*) FROM alignment n JOIN objective o ON o.id = n.from_id
                JOIN sheet s ON s.id = o.sheet_id
                WHERE n.to_id = c.id AND \(Visibility.objective(to: viewer))) AS supporters
            FROM (SELECT o.id, o.position, o.text, s.person_id, s.team_id, s.cycle_id, s.id AS sheet_id,
                coalesce(\(Person.name(of: "p", in: viewer.language)), t.name) AS owner_name, coalesce(p.title, '') AS detail, y.name_zh, y.name_en,
                (y.id <> mine.id) AS is_other_cycle,
                coalesce(p.sort_key, t.name) AS place
            FROM (\(sources)) f JOIN objective o ON o.id = f.id
            JOIN sheet s ON s.id = o.sheet_id JOIN cycle y ON y.id = s.cycle_id
            LEFT JOIN person p ON p.id = s.person_id LEFT JOIN team t ON t.id = s.team_id
            JOIN sheet own ON own.id = \(objective.sheet) JOIN cycle mine ON mine.id = own.cycle_id
            WHERE s.id <> own.id AND y.starts <= mine.ends AND y.ends >= mine.starts
                AND NOT EXISTS (SELECT 1 FROM alignment a WHERE a.from_id = \(id) AND a.to_id = o.id)
                AND o.text <> '' AND \(Visibility.objective(to: viewer)) AND \(Visibility.cycle(to: viewer))
            ORDER BY coalesce(p.sort_key, t.name), s.id, o.position LIMIT \(most)) c
            ORDER BY c.place, c.sheet_id, c.position
            """)
        return try rows.map { row in
            let isOther: Bool = try row("is_other_cycle")
            return Candidate(
                objective: try AlignedObjective(row), detail: try row("detail"),
                otherCycle: isOther ? Phrase(try row("name_zh"), try row("name_en")) : nil,
                supporters: try row("supporters"))
        }
    }

    private static func above(_ viewer: Viewer) -> SQL {
        """
        SELECT w.id FROM objective w JOIN sheet h ON h.id = w.sheet_id
        WHERE h.person_id IN (SELECT manager_id FROM reporting WHERE person_id = \(viewer.id) AND distance > 0)
        UNION SELECT w.id FROM objective w JOIN sheet h ON h.id = w.sheet_id
        WHERE h.team_id IN (SELECT ancestor_id FROM team_line WHERE team_id = \(viewer.team))
        """
    }

    /// The objectives of people and teams who are called so, and those whose text has the words.
    private static func matching(
        _ words: String, _ folded: String, _ objective: Objective, in db: any Connection
    ) throws -> SQL {
        let people = try Person.ids(matching: folded, limit: 20, in: db)
        let cycles: [Identifier<Cycle>] = try db.rows(
            """
            SELECT y.id FROM sheet own JOIN cycle mine ON mine.id = own.cycle_id
            JOIN cycle y ON y.starts <= mine.ends AND y.ends >= mine.starts
            WHERE own.id = \(objective.sheet) ORDER BY y.ends DESC, y.id
            """
        ).map { try $0("id") }
        let texts = try FoundTexts.objectives(SearchWords(words), cycles: cycles, most: 200, in: db)
        return """
            SELECT w.id FROM objective w JOIN sheet h ON h.id = w.sheet_id WHERE h.person_id IN (\(list: people))
            UNION SELECT w.id FROM objective w JOIN sheet h ON h.id = w.sheet_id
            WHERE h.team_id IN (SELECT e.team_id FROM team_term e WHERE e.term >= \(folded)
                AND e.term < \(folded + "\u{10FFFF}"))
            UNION SELECT w.id FROM objective w WHERE w.id IN (\(list: texts.filled(toOneOf: [4, 64, 256])))
            """
    }
}

extension Person {
    /// Whose names, addresses or pinyin begin with the words; through the index of terms, never a scan.
    static func ids(matching folded: String, limit: Int, in db: any Connection) throws -> [Identifier<Person>] {
        let last = folded + "\u{10FFFF}"
        let rows = try db.rows(
            """
            SELECT DISTINCT person_id FROM (
                SELECT term, person_id FROM person_term WHERE rank = 0 AND term >= \(folded) AND term < \(last)
                ORDER BY term LIMIT 60
            ) found ORDER BY person_id LIMIT \(limit)
            """)
        return try rows.map { try $0("person_id") }
    }
}

extension Alignment {
    /// The alignment of two objectives, if there is one.
    static func between(
        _ from: Identifier<Objective>, and to: Identifier<Objective>, in db: any Connection
    ) throws -> [Alignment] {
        try db.rows("SELECT from_id, to_id FROM alignment WHERE from_id = \(from) AND to_id = \(to)")
            .map { Alignment(from: try $0("from_id"), to: try $0("to_id")) }
    }
}

extension String {
    /// The text with the signs that LIKE would read as its own taken literally.
    var escapedForLike: String {
        replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing("_", with: "\\_")
    }
}
