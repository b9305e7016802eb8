import OKR
import Storage

extension ChecklistItem {
    private static let columns: SQL = "id, cycle_id, template, phase, title, note, assignee_id, due"

    private init(_ row: Row) throws {
        let template: String? = try row("template")
        self.init(
            id: try row("id"), cycle: try row("cycle_id"),
            template: template.flatMap(ChecklistTemplate.init(rawValue:)),
            phase: Phase(rawValue: try row("phase")) ?? .prepare, title: try row("title"), note: try row("note"),
            assignee: try row("assignee_id"), due: try row("due"))
    }

    /// What was changed and added in a cycle. Whoever may see the cycle may see its checklist.
    static func list(in cycle: Cycle, db: any Connection) throws -> [ChecklistItem] {
        try db.rows("SELECT \(columns) FROM checklist_item WHERE cycle_id = \(cycle.id) ORDER BY id").map { row in
            try ChecklistItem(row)
        }
    }

    /// Writes the row, new or changed. Two who change the same built-in item at once keep one row, the later one's.
    func save(in db: any Connection) throws {
        let same: SQL = template == nil ? "id" : "cycle_id, template"
        try db.run(
            """
            INSERT INTO checklist_item (\(Self.columns))
            VALUES (\(id), \(cycle), \(template?.rawValue), \(phase.rawValue), \(title), \(note), \(assignee), \(due))
            ON CONFLICT (\(same)) DO UPDATE SET phase = excluded.phase, title = excluded.title, note = excluded.note,
                assignee_id = excluded.assignee_id, due = excluded.due
            """)
    }

    func delete(in db: any Connection) throws {
        try db.run("DELETE FROM checklist_tick WHERE cycle_id = \(cycle) AND item = \("\(id)")")
        try db.run("DELETE FROM checklist_item WHERE id = \(id)")
    }
}

extension ChecklistTick {
    static func list(in cycle: Cycle, db: any Connection) throws -> [ChecklistTick] {
        try db.rows(
            """
            SELECT cycle_id, item, team_id, by_id, at FROM checklist_tick WHERE cycle_id = \(cycle.id)
            ORDER BY item, team_id
            """
        ).map { row in
            ChecklistTick(
                cycle: try row("cycle_id"), item: try row("item"), team: try row("team_id"), by: try row("by_id"),
                at: try row("at"))
        }
    }

    /// Keeps the tick; false where somebody was faster, whose tick stays.
    func insert(in db: any Connection) throws -> Bool {
        try db.run(
            """
            INSERT INTO checklist_tick (cycle_id, item, team_id, by_id, at)
            VALUES (\(cycle), \(item), \(team), \(by), \(at)) ON CONFLICT (cycle_id, item, team_id) DO NOTHING
            """) > 0
    }

    /// False where there was none.
    func delete(in db: any Connection) throws -> Bool {
        try db.run(
            "DELETE FROM checklist_tick WHERE cycle_id = \(cycle) AND item = \(item) AND team_id = \(team)") > 0
    }
}

extension Cycle {
    /// Takes the checklist of a cycle that is deleted away.
    func deleteChecklist(in db: any Connection) throws {
        try db.run("DELETE FROM checklist_tick WHERE cycle_id = \(id)")
        try db.run("DELETE FROM checklist_item WHERE cycle_id = \(id)")
    }
}
