import OKR
import Storage

/// What the frame around every page shows: the cycle on top, what waits for this person, who is near.
package struct Shell: Sendable {
    /// The cycles this person can choose from, newest first.
    let cycles: [Cycle]
    /// The cycle the page is about: the one in the address, else the one running now.
    let cycle: Cycle?
    /// How many of one's own key results have no check-in this week.
    var due: Int
    /// How much this person was asked and has not answered.
    var waiting: Int
    let nearby: [Nearby]

    struct Nearby: Sendable {
        let id: Identifier<Person>
        let name: String
    }

    /// Reads it all in four statements; in fewer where the page counts by itself what is due (`countsDue` false) or
    /// what waits (`countsWaiting` false).
    static func load(
        for viewer: Viewer, cycle wanted: Identifier<Cycle>?, countsDue: Bool = true, countsWaiting: Bool = true,
        in db: any Connection
    ) throws -> Shell {
        let cycles = try Cycle.visible(to: viewer, in: db)
        let current = current(among: cycles, on: viewer.today)
        var cycle = current
        if let wanted {
            cycle = try cycles.first { $0.id == wanted } ?? Cycle.find(wanted, visibleTo: viewer, in: db)
        }
        return Shell(
            cycles: cycles, cycle: cycle, due: countsDue ? try KeyResult.due(of: viewer, in: current, in: db) : 0,
            waiting: countsWaiting ? try WaitingList.count(for: viewer, in: db) : 0,
            nearby: try Nearby.list(around: viewer, in: db))
    }

    /// The cycle that pages are about where nobody has chosen one.
    static func current(among cycles: [Cycle], on day: Day) -> Cycle? {
        Cycle.current(among: cycles, on: day, kind: .short) ?? Cycle.current(among: cycles, on: day, kind: .annual)
            ?? cycles.first
    }
}

extension Shell.Nearby {
    /// Those one follows, the manager, the people one leads, and those who share the manager; a handful.
    static func list(around viewer: Viewer, in db: any Connection) throws -> [Shell.Nearby] {
        try db.rows(
            """
            SELECT id, name, min(place) AS place FROM (
                SELECT q.id, \(Person.name(of: "q", in: viewer.language)) AS name, -1 AS place, q.sort_key
                FROM following f JOIN person q ON q.id = f.followed_id
                WHERE f.person_id = \(viewer.id) AND q.left_on IS NULL
                UNION ALL
                SELECT m.id, \(Person.name(of: "m", in: viewer.language)) AS name, 0 AS place, m.sort_key FROM person p JOIN person m ON m.id = p.manager_id
                WHERE p.id = \(viewer.id) AND m.left_on IS NULL
                UNION ALL
                SELECT d.id, \(Person.name(of: "d", in: viewer.language)) AS name, 1 AS place, d.sort_key FROM person d
                WHERE d.manager_id = \(viewer.id) AND d.left_on IS NULL
                UNION ALL
                SELECT s.id, \(Person.name(of: "s", in: viewer.language)) AS name, 2 AS place, s.sort_key FROM person p JOIN person s ON s.manager_id = p.manager_id
                WHERE p.id = \(viewer.id) AND s.id <> p.id AND s.left_on IS NULL
            ) near GROUP BY id, name, sort_key ORDER BY min(place), sort_key, id LIMIT 5
            """
        ).map { Shell.Nearby(id: try $0("id"), name: try $0("name")) }
    }
}

extension KeyResult {
    static func due(of viewer: Viewer, in cycle: Cycle?, in db: any Connection) throws -> Int {
        guard let cycle, cycle.isOpenForCheckIns(on: viewer.today) else { return 0 }
        let monday = viewer.today.monday.startInstant(in: viewer.timeZone)
        return try db.value(
            """
            SELECT count(*) AS value FROM sheet s
            JOIN objective o ON o.sheet_id = s.id AND o.deleted_at IS NULL
            JOIN key_result k ON k.objective_id = o.id AND k.deleted_at IS NULL
            LEFT JOIN check_in c ON c.id = k.latest_check_in_id
            WHERE s.person_id = \(viewer.id) AND s.cycle_id = \(cycle.id) AND (c.at IS NULL OR c.at < \(monday))
            """) ?? 0
    }
}
