import Foundation
import OKR
import Storage

extension ReminderFacts {
    /// Where these people stand in every cycle in which there may be something to do on a day: two statements, however
    /// many people and lines.
    static func list(
        of people: [ReminderPerson], on day: Day, seenBy viewer: Viewer?, in db: any Connection
    ) throws -> [Identifier<Person>: [ReminderFacts]] {
        let cycles = try Cycle.open(on: day, in: db)
        guard !cycles.isEmpty, let zone = people.first?.zone else { return [:] }
        let main = Shell.current(among: cycles, on: day)
        let byID = Dictionary(uniqueKeysWithValues: cycles.map { ($0.id, $0) })
        let rhythms = Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0.rhythm) })
        var facts: [Identifier<Person>: [ReminderFacts]] = [:]
        for row in try db.rows(counts(of: people, in: cycles, on: day, zone, seenBy: viewer)) {
            let person: Identifier<Person> = try row("person_id")
            guard let cycle = byID[try row("cycle_id")] else { continue }
            let published: Date? = try row("published_at")
            facts[person, default: []].append(
                ReminderFacts(
                    day: day, cycle: cycle, isMain: cycle.kind == main?.kind, rhythm: rhythms[person] ?? .usual,
                    publishedOn: published.map { Day($0, in: zone) }, objectives: try row("objectives"),
                    unaligned: try row("unaligned"), hasPartners: try row("has_partners"), stale: try row("stale"),
                    unscored: try row("unscored")))
        }
        return facts
    }

    private static func counts(
        of people: [ReminderPerson], in cycles: [Cycle], on day: Day, _ zone: TimeZone, seenBy viewer: Viewer?
    ) -> SQL {
        // The sheet is `h`, so that `s` is free for the questions of who sees what.
        let (objectives, keyResults) = (objectives(seenBy: viewer), keyResults(seenBy: viewer))
        return """
            SELECT p.id AS person_id, y.id AS cycle_id, u.at AS published_at,
                (SELECT count(*) \(objectives)) AS objectives,
                (SELECT count(*) \(objectives) AND \(isUnaligned)) AS unaligned,
                CASE WHEN u.sheet_id IS NULL THEN FALSE ELSE \(hasPartners) END AS has_partners,
                (SELECT count(*) \(keyResults) AND \(isStale(on: day, zone))) AS stale,
                (SELECT count(*) \(keyResults) AND g.tenths IS NULL) AS unscored
            FROM person p JOIN cycle y ON y.id IN (\(list: cycles.map(\.id))) \(ReminderPerson.rhythm)
            LEFT JOIN sheet h ON h.person_id = p.id AND h.cycle_id = y.id LEFT JOIN publication u ON u.sheet_id = h.id
            WHERE p.id IN (\(list: people.map(\.id))) \(isNotHidden(from: viewer))
            ORDER BY p.id, y.starts DESC, y.id
            """
    }

    private static func objectives(seenBy viewer: Viewer?) -> SQL {
        guard let viewer else {
            return "FROM objective o WHERE o.sheet_id = h.id AND o.deleted_at IS NULL AND o.text <> ''"
        }
        return """
            FROM objective o JOIN sheet s ON s.id = o.sheet_id
                WHERE o.sheet_id = h.id AND o.text <> '' AND \(Visibility.objective(to: viewer))
            """
    }

    private static func keyResults(seenBy viewer: Viewer?) -> SQL {
        """
        FROM key_result k LEFT JOIN check_in c ON c.id = k.latest_check_in_id
            LEFT JOIN score g ON g.key_result_id = k.id
            WHERE k.objective_id IN (SELECT o.id \(objectives(seenBy: viewer))) AND k.deleted_at IS NULL AND k.text <> ''
        """
    }

    private static let isUnaligned: SQL = """
        NOT EXISTS (SELECT 1 FROM alignment a JOIN objective x ON x.id = a.to_id
            WHERE a.from_id = o.id AND x.deleted_at IS NULL)
        """

    /// Whether the manager, the team or a team above has published an objective that `p` may see.
    private static let hasPartners: SQL = """
        EXISTS (SELECT 1 FROM (
                SELECT m.id FROM sheet m WHERE m.person_id = p.manager_id AND m.cycle_id = y.id
                UNION ALL
                SELECT m.id FROM team_line l JOIN sheet m ON m.team_id = l.ancestor_id AND m.cycle_id = y.id
                WHERE l.team_id = p.team_id
            ) n JOIN sheet s ON s.id = n.id JOIN publication v ON v.sheet_id = s.id
            JOIN objective o ON o.sheet_id = s.id
            WHERE o.text <> '' AND \(Visibility.objective(to: .person)))
        """

    private static func isStale(on day: Day, _ zone: TimeZone) -> SQL {
        func before(_ every: Rhythm.Every) -> SQL {
            "c.at < \(day.adding(days: 1 - every.days).startInstant(in: zone))"
        }
        return """
            (c.at IS NULL OR (coalesce(r.every, 'week') = 'week' AND \(before(.week)))
                OR (r.every = 'fortnight' AND \(before(.fortnight))) OR (r.every = 'month' AND \(before(.month))))
            """
    }

    /// A sheet that the viewer may not see says nothing at all: neither that it is published nor that it is not.
    private static func isNotHidden(from viewer: Viewer?) -> SQL {
        guard let viewer else { return "" }
        return "AND NOT EXISTS (SELECT 1 FROM sheet s WHERE s.id = h.id AND NOT \(Visibility.sheet(to: viewer)))"
    }
}

extension Cycle {
    /// The normal cycles that show on a day or can still be scored.
    static func open(on day: Day, in db: any Connection) throws -> [Cycle] {
        try db.rows(
            """
            SELECT \(columns) FROM cycle
            WHERE status = \(Status.normal) AND visible_from <= \(day)
                AND ends >= \(day.adding(days: -scoringDaysAfterEnd))
            ORDER BY starts DESC, id DESC
            """
        ).map(Cycle.init)
    }
}
