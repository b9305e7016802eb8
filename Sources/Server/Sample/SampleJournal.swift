import Foundation
import OKR
import Storage

/// Writes things as if the program had been there when they happened.
///
/// A `Change` numbers its entries by the clock; here the past is told in any order and numbered by when it happened.
final class SampleJournal {
    let db: Gathering
    private var made: UInt64

    init(_ db: Gathering, seed: UInt64) {
        self.db = db
        made = (seed &* 7919) & 0xF_FFFF
    }

    func id<Noun>(at: Date, _ noun: Noun.Type = Noun.self) -> Identifier<Noun> {
        made += 1
        // Much happened at the same moments; each time the tail begins anew they move on by a millisecond.
        let moved = at.addingTimeInterval(Double(made >> 20) / 1000)
        return Identifier(at: moved, tail: UInt32(truncatingIfNeeded: made) & 0xF_FFFF)
    }

    /// For what only happens through a `Change`; not for the many.
    func change(at: Date) -> Change {
        made += 1000
        let tail = UInt32(truncatingIfNeeded: made - 1000) & 0xF_FFFF
        return Change(db: db, by: nil, at: at, identifiers: IdentifierMaker(seed: tail))
    }

    func record(
        _ activity: Activity, at: Date, by actor: Identifier<Person>?, sheet: Identifier<Sheet>? = nil,
        objective: Identifier<Objective>? = nil, keyResult: Identifier<KeyResult>? = nil,
        person: Identifier<Person>? = nil
    ) throws {
        try Activity.Entry(id: id(at: at), at: at, actor: actor, activity: activity)
            .insert(sheet: sheet, objective: objective, keyResult: keyResult, person: person, in: db)
    }

    /// Writes what is still held, and then what rows know of the entries that touched them.
    func finish() throws {
        try db.flush()
        try db.run(
            """
            UPDATE key_result SET latest_check_in_id = (
                SELECT c.id FROM check_in c WHERE c.key_result_id = key_result.id ORDER BY c.at DESC, c.id DESC LIMIT 1)
            """)
        try db.run(
            """
            UPDATE sheet SET rev = a.rev FROM (
                SELECT sheet_id, max(id) AS rev FROM activity WHERE sheet_id IS NOT NULL GROUP BY sheet_id) a
            WHERE a.sheet_id = sheet.id
            """)
        try db.run(
            """
            UPDATE objective SET rev = a.rev FROM (
                SELECT objective_id, max(id) AS rev FROM activity WHERE objective_id IS NOT NULL GROUP BY objective_id) a
            WHERE a.objective_id = objective.id
            """)
        try db.run(
            """
            UPDATE key_result SET rev = a.rev FROM (
                SELECT key_result_id, max(id) AS rev FROM activity WHERE key_result_id IS NOT NULL
                GROUP BY key_result_id) a
            WHERE a.key_result_id = key_result.id
            """)
    }
}
