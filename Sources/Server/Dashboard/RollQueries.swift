import Foundation
import OKR
import Storage

/// Whom and what the newest entries of the journal are about.
struct RollNews: Sendable {
    var newest: Identifier<Activity>?
    var people: Set<Identifier<Person>> = []
    var sheets: Set<Identifier<Sheet>> = []
    /// Objectives that came or went: whoever supports them stands differently now.
    var objectives: Set<Identifier<Objective>> = []
    var hasTeams = false

    /// Nil where so much happened that everything is better read anew.
    static func since(
        _ newest: Identifier<Activity>, at: Date, in db: any Connection
    ) throws -> RollNews? {
        let since = min(newest, Identifier(at: at.addingTimeInterval(-Standings.overlap), tail: 0))
        let rows = try db.rows(
            """
            SELECT id, kind, sheet_id, objective_id, person_id FROM activity WHERE id > \(since)
            ORDER BY id LIMIT \(Standings.mostEntries)
            """)
        guard rows.count < Standings.mostEntries else { return nil }
        var news = RollNews()
        for row in rows {
            news.newest = try row("id")
            let kind: String = try row("kind")
            if let sheet: Identifier<Sheet> = try row("sheet_id") {
                news.sheets.insert(sheet)
                if kind == "objectiveDeleted" || kind == "objectiveRestored",
                    let objective: Identifier<Objective> = try row("objective_id")
                {
                    news.objectives.insert(objective)
                }
            } else if let person: Identifier<Person> = try row("person_id") {
                news.people.insert(person)
            } else if kind.hasPrefix("team") || kind.hasPrefix("organisation") {
                news.hasTeams = true
            }
        }
        return news
    }
}

extension Roll {
    static func load(_ cycle: Identifier<Cycle>, course: Course, in db: any Connection) throws -> Roll {
        var roll = Roll(
            cycle: cycle, newest: try db.value("SELECT coalesce(max(id), 0) AS value FROM activity") ?? Identifier(0),
            standings: [:], teams: try Team.all(in: db))
        roll.standings.reserveCapacity(1024)
        try roll.read(people: "TRUE", readers: "TRUE", course: course, in: db)
        return roll
    }

    /// Reads anew what the entries are about, in at most six statements.
    mutating func take(_ news: RollNews, course: Course, in db: any Connection) throws {
        if news.hasTeams { teams = try Team.all(in: db) }
        var people = news.people
        if !news.sheets.isEmpty {
            let supporting: SQL =
                news.objectives.isEmpty
                ? ""
                : """
                UNION SELECT s.person_id FROM alignment a JOIN objective o ON o.id = a.from_id
                JOIN sheet s ON s.id = o.sheet_id
                WHERE a.to_id IN (\(list: news.objectives.sorted())) AND s.person_id IS NOT NULL
                """
            let owners = try db.rows(
                """
                SELECT person_id FROM sheet WHERE id IN (\(list: news.sheets.sorted())) AND person_id IS NOT NULL
                \(supporting)
                """)
            for row in owners { people.insert(try row("person_id")) }
        }
        guard !people.isEmpty else { return }
        for person in people { standings[person] = nil }
        let list = people.sorted()
        try read(people: "p.id IN (\(list: list))", readers: "person_id IN (\(list: list))", course: course, in: db)
    }

    /// The facts of those who count, in four statements; what they mean is said by `Standing`.
    private mutating func read(people: SQL, readers: SQL, course: Course, in db: any Connection) throws {
        let counted: SQL = "p.left_on IS NULL AND p.role <> \(Role.readOnly) AND \(people)"
        for row in try db.rows("SELECT p.id, p.team_id, p.manager_id FROM person p WHERE \(counted) ORDER BY p.id") {
            let manager: Identifier<Person>? = try row("manager_id")
            let standing = Standing(person: try row("id"), team: try row("team_id"), hasManager: manager != nil)
            standings[standing.person] = standing
        }
        try readObjectives(of: counted, in: db)
        try readKeyResults(of: counted, in: db)
        try readLearning(of: readers, course: course, in: db)
    }

    private mutating func readObjectives(of counted: SQL, in db: any Connection) throws {
        let rows = try db.rows(
            """
            SELECT p.id AS person_id, count(u.sheet_id) AS published, count(o.id) AS objectives,
                sum(CASE WHEN EXISTS (
                    SELECT 1 FROM alignment a JOIN objective t ON t.id = a.to_id AND t.deleted_at IS NULL
                    WHERE a.from_id = o.id) THEN 1 ELSE 0 END) AS aligned
            FROM person p JOIN sheet s ON s.person_id = p.id AND s.cycle_id = \(cycle)
            LEFT JOIN publication u ON u.sheet_id = s.id
            LEFT JOIN objective o ON o.sheet_id = s.id AND o.deleted_at IS NULL AND o.text <> ''
            WHERE \(counted) GROUP BY p.id ORDER BY p.id
            """)
        for row in rows {
            let person: Identifier<Person> = try row("person_id")
            standings[person]?.sheet.isPublished = try row("published") > 0
            standings[person]?.sheet.objectives = try row("objectives")
            standings[person]?.sheet.aligned = try row("aligned")
        }
    }

    private mutating func readKeyResults(of counted: SQL, in db: any Connection) throws {
        let rows = try db.rows(
            """
            SELECT p.id AS person_id, count(*) AS key_results, count(r.key_result_id) AS scored, count(c.id) AS checked,
                min(c.at) AS stalest
            FROM person p JOIN sheet s ON s.person_id = p.id AND s.cycle_id = \(cycle)
            JOIN objective o ON o.sheet_id = s.id AND o.deleted_at IS NULL
            JOIN key_result k ON k.objective_id = o.id AND k.deleted_at IS NULL
            LEFT JOIN check_in c ON c.id = k.latest_check_in_id
            LEFT JOIN score r ON r.key_result_id = k.id AND r.tenths IS NOT NULL
            WHERE \(counted) GROUP BY p.id ORDER BY p.id
            """)
        for row in rows {
            let person: Identifier<Person> = try row("person_id")
            guard var sheet = standings[person]?.sheet else { continue }
            sheet.keyResults = try row("key_results")
            sheet.scored = try row("scored")
            sheet.unchecked = sheet.keyResults - (try row("checked"))
            sheet.stalest = try row("stalest")
            standings[person]?.sheet = sheet
        }
    }

    private mutating func readLearning(of readers: SQL, course: Course, in db: any Connection) throws {
        let rows = try db.rows(
            """
            SELECT person_id, sum(lessons) AS lessons, sum(exercises) AS exercises FROM (
                SELECT person_id, 1 AS lessons, 0 AS exercises FROM lesson_reading
                WHERE lesson IN (\(list: course.lessons.map(\.key))) AND \(readers)
                UNION ALL
                SELECT person_id, 0, 1 FROM exercise_done
                WHERE exercise IN (\(list: course.exerciseKeys)) AND \(readers)
            ) learnt GROUP BY person_id ORDER BY person_id
            """)
        for row in rows {
            let person: Identifier<Person> = try row("person_id")
            standings[person]?.lessonsRead = try row("lessons")
            standings[person]?.exercisesDone = try row("exercises")
        }
    }
}
