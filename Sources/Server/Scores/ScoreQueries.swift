import Foundation
import OKR
import Storage

/// A score with who gave it, when, and what was weighed.
struct ScoreRecord: Sendable {
    /// Nil while only factors or a note are there.
    var score: Score?
    var factors: Factors?
    var note: String
    let by: Identifier<Person>
    let at: Date
}

extension ScoreRecord {
    static let columns: SQL =
        "r.tenths, r.completion, r.difficulty, r.effort, r.note AS score_note, r.by_id AS scored_by, r.at AS scored_at"

    /// Reads the columns of a LEFT JOIN; nil where nothing was said.
    static func read(_ row: Row) throws -> ScoreRecord? {
        let by: Identifier<Person>? = try row("scored_by")
        guard let by else { return nil }
        let tenths: Int? = try row("tenths")
        let difficulty: Int? = try row("difficulty")
        let effort: Int? = try row("effort")
        var factors: Factors?
        if let difficulty, let effort {
            factors = try Factors(completion: row("completion"), difficulty: difficulty, effort: effort)
        }
        return ScoreRecord(
            score: tenths.flatMap(Score.init(tenths:)), factors: factors, note: try row("score_note"), by: by,
            at: try row("scored_at"))
    }

    func save(of keyResult: Identifier<KeyResult>, in db: any Connection) throws {
        try db.run(
            """
            INSERT INTO score (key_result_id, tenths, completion, difficulty, effort, note, by_id, at)
            VALUES (\(keyResult), \(score?.tenths), \(factors?.completion), \(factors?.difficulty), \(factors?.effort),
                \(note), \(by), \(at))
            ON CONFLICT (key_result_id) DO UPDATE SET tenths = excluded.tenths, completion = excluded.completion,
                difficulty = excluded.difficulty, effort = excluded.effort, note = excluded.note, by_id = excluded.by_id,
                at = excluded.at
            """)
    }

    static func withdraw(of keyResult: Identifier<KeyResult>, in db: any Connection) throws {
        try db.run("DELETE FROM score WHERE key_result_id = \(keyResult)")
    }
}
