import OKR
import Storage

extension Person {
    /// Somebody offered by a search or a picker.
    struct Found: Sendable {
        let id: Identifier<Person>
        let name: String
        let englishName: String
        let email: String
        let title: String
        let team: String
        let isActive: Bool

        func shownName(in language: Language) -> String {
            language == .en && !englishName.isEmpty ? englishName : name
        }

        fileprivate init(_ row: Row) throws {
            id = try row("id")
            name = try row("name")
            englishName = try row("english_name")
            email = try row("email")
            title = try row("title")
            team = try row("team_name")
            isActive = try row("is_active")
        }

        fileprivate static let columns: SQL = """
            p.id, p.name, p.english_name, p.email, p.title, t.name AS team_name, (p.left_on IS NULL) AS is_active
            """
    }

    static let mostFound = 20

    /// People under whose terms every word of the text is a beginning; names and addresses before titles and teams.
    static func search(
        _ text: String, for viewer: Viewer, within team: Identifier<Team>? = nil, most: Int = mostFound,
        in db: any Connection
    ) throws -> [Found] {
        let words = PersonName.folded(text).split(whereSeparator: \.isWhitespace).prefix(4).map(TermRange.init)
        guard var rarest = words.first else { return try around(viewer, in: db) }
        if words.count > 1 {
            // The rarest word leads, so that 王 does not make us walk through everybody called 王.
            let counts = try words.map { try $0.count(in: db) }
            rarest = zip(words, counts).min { $0.1 < $1.1 }?.0 ?? rarest
        }
        let others = words.filter { $0 != rarest }
        var found: [Found] = []
        for rank in 0...1 where found.count < most {
            found += try matching(
                rarest, others, rank: rank, in: team, besides: found.map(\.id), most: most - found.count, in: db)
        }
        return found
    }

    private static func matching(
        _ word: TermRange, _ others: [TermRange], rank: Int, in team: Identifier<Team>?,
        besides known: [Identifier<Person>], most: Int, in db: any Connection
    ) throws -> [Found] {
        // The walk through one range of the index is bounded; a single word needs fewer rows than several.
        let walk = others.isEmpty ? 200 : 800
        let below: SQL =
            team.map { "p.team_id IN (SELECT l.team_id FROM team_line l WHERE l.ancestor_id = \($0))" } ?? "TRUE"
        let also = others.reduce("TRUE" as SQL) { sum, other in
            """
            \(sum) AND EXISTS (SELECT 1 FROM person_term o WHERE o.person_id = w.person_id
                AND o.term >= \(other.first) AND o.term < \(other.last))
            """
        }
        return try db.rows(
            """
            SELECT \(Found.columns) FROM (
                SELECT w.person_id, min(w.term) AS term FROM (
                    SELECT person_id, term FROM person_term
                    WHERE rank = \(rank) AND term >= \(word.first) AND term < \(word.last) ORDER BY term LIMIT \(walk)
                ) w WHERE \(also) GROUP BY w.person_id
            ) f JOIN person p ON p.id = f.person_id JOIN team t ON t.id = p.team_id
            WHERE p.id NOT IN (\(list: known.isEmpty ? [Identifier<Person>(0)] : known)) AND \(below)
            ORDER BY CASE WHEN p.left_on IS NULL THEN 0 ELSE 1 END, f.term, p.sort_key, p.id
            LIMIT \(most)
            """
        ).map(Found.init)
    }

    /// Who is offered before anything is typed: the manager, those who report, those of the same team.
    private static func around(_ viewer: Viewer, in db: any Connection) throws -> [Found] {
        try db.rows(
            """
            SELECT \(Found.columns) FROM (
                SELECT id, min(place) AS place FROM (
                    SELECT manager_id AS id, 0 AS place FROM person WHERE id = \(viewer.id) AND manager_id IS NOT NULL
                    UNION ALL SELECT id, 1 AS place FROM person WHERE manager_id = \(viewer.id)
                    UNION ALL SELECT id, 2 AS place FROM (
                        SELECT id FROM person WHERE team_id = \(viewer.team) AND left_on IS NULL
                        ORDER BY sort_key LIMIT \(mostFound + 1)) mates
                ) near GROUP BY id
            ) f JOIN person p ON p.id = f.id JOIN team t ON t.id = p.team_id
            WHERE p.left_on IS NULL AND p.id <> \(viewer.id)
            ORDER BY f.place, p.sort_key, p.id LIMIT \(mostFound)
            """
        ).map(Found.init)
    }
}

/// The stretch of the index in which the terms with one beginning lie.
private struct TermRange: Hashable {
    let first: String
    let last: String

    init(_ word: Substring) {
        first = String(word)
        last = first + "\u{10FFFF}"
    }

    /// How many terms there are, as far as it matters.
    func count(in db: any Connection) throws -> Int {
        try (0...1).reduce(0) { sum, rank in
            sum
                + (try db.value(
                    """
                    SELECT count(*) AS value FROM (SELECT 1 AS one FROM person_term
                        WHERE rank = \(rank) AND term >= \(first) AND term < \(last) LIMIT 800) counted
                    """) ?? 0)
        }
    }
}
