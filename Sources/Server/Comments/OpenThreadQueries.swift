import OKR
import Storage

extension OpenThreads {
    /// The open threads of a sheet, for the statement that a sheet reads its words with; nothing for no sheet.
    static func rows(on sheet: Identifier<Sheet>?) -> SQL {
        """
        SELECT t.id, t.objective_id, t.key_result_id, t.check_in_id, t.mark_field, t.mark_start, t.mark_end, t.comments
        FROM thread t WHERE t.sheet_id = \(sheet) AND t.resolved_at IS NULL AND t.comments > 0
        """
    }

    /// What is being said on a sheet; only what belongs to lines that were found may be shown.
    static func list(
        on sheet: Identifier<Sheet>, in db: any Connection
    ) throws -> OpenThreads {
        let entries = try db.rows("SELECT * FROM (\(rows(on: sheet))) h ORDER BY id").map { try Entry($0) }
        return OpenThreads(entries)
    }
}
