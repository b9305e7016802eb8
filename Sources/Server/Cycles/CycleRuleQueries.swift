import OKR
import Storage

extension CycleRule {
    static func all(in db: any Connection) throws -> [CycleRule] {
        try db.rows("SELECT id, kind, months, start_month, visible_days_ahead FROM cycle_rule ORDER BY kind DESC").map {
            row in
            try CycleRule(
                id: try row("id"), kind: try row("kind"), months: try row("months"), startMonth: try row("start_month"),
                visibleDaysAhead: try row("visible_days_ahead"))
        }
    }

    /// Sets the rule of its kind, in place of the one before.
    func set(_ change: Change) throws {
        try change.db.run(
            """
            INSERT INTO cycle_rule (id, kind, months, start_month, visible_days_ahead)
            VALUES (\(id), \(kind), \(months), \(startMonth), \(visibleDaysAhead))
            ON CONFLICT (kind) DO UPDATE SET months = excluded.months, start_month = excluded.start_month,
                visible_days_ahead = excluded.visible_days_ahead
            """)
        try change.record(.cycleRuleSet(rule: self))
    }
}

extension Cycle {
    /// Every cycle, hidden ones too, newest first; for those who administer them.
    static func all(in db: any Connection) throws -> [Cycle] {
        try db.rows("SELECT \(columns) FROM cycle ORDER BY starts DESC, id DESC").map(Cycle.init)
    }

    /// Whether nobody has written anything in it.
    func isEmpty(in db: any Connection) throws -> Bool {
        try db.row(
            """
            SELECT o.id FROM sheet s JOIN objective o ON o.sheet_id = s.id AND o.deleted_at IS NULL
            WHERE s.cycle_id = \(id) LIMIT 1
            """) == nil
    }

    func refuseTakenDates(in db: any Connection) throws {
        let other: Identifier<Cycle>? = try db.value(
            """
            SELECT id AS value FROM cycle
            WHERE kind = \(kind) AND starts = \(starts) AND ends = \(ends) AND id <> \(id)
            """)
        guard other == nil else { throw Refusal(.invalid, field: "starts", .cycleDatesTaken) }
    }
}

extension Cycle {
    /// What comes after the last short cycle, for the form of a new one.
    static func suggested(today: Day, in db: any Connection) throws -> Cycle {
        let id = Identifier<Cycle>(1)
        let last = try all(in: db).first { $0.kind == .short }
        let after = max(today, last?.ends.adding(days: 1) ?? today)
        let rule = try CycleRule.all(in: db).first { $0.kind == .short }
        if let rule { return rule.cycle(containing: after, id: id) }
        let ends = after.adding(months: 2).adding(days: -1)
        return Cycle(id: id, kind: .short, starts: after, ends: ends, name: name(starts: after, ends: ends))
    }

    /// Refuses where somebody has written in it; hiding is what is left then.
    func delete(_ change: Change) throws {
        guard try isEmpty(in: change.db) else { throw Refusal(.conflict, field: "cycle", .cycleNotEmpty) }
        let sheets: SQL = "SELECT id FROM sheet WHERE cycle_id = \(id)"
        let objectives: SQL = "SELECT id FROM objective WHERE sheet_id IN (\(sheets))"
        guard try change.db.row("\(objectives) LIMIT 1") == nil else {
            // What was written and deleted can still be brought back and stays in the journal.
            throw Refusal(.conflict, field: "cycle", .cycleNotEmpty)
        }
        try change.db.run("DELETE FROM visibility_grant WHERE sheet_id IN (\(sheets))")
        try change.db.run("DELETE FROM publication WHERE sheet_id IN (\(sheets))")
        try change.db.run("DELETE FROM sheet WHERE cycle_id = \(id)")
        try deleteChecklist(in: change.db)
        try change.db.run("DELETE FROM cycle WHERE id = \(id)")
        try change.record(.cycleDeleted(cycle: id))
    }
}
