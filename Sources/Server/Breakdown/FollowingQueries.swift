import OKR
import Storage

extension Change {
    /// Lets every key result that follows the objective have its progress of now.
    ///
    /// Each that changes is recorded, and by this those that follow it in turn change too, all in one transaction:
    /// whoever reads a sheet, a map or a board finds the figure beside the key result and need not walk down.
    func follow(_ objective: Identifier<Objective>) throws {
        for row in try db.rows(
            """
            SELECT DISTINCT key_result_id FROM breakdown
            WHERE objective_id = \(objective) AND follows AND outcome = \(Decision.Outcome.accepted)
            ORDER BY key_result_id
            """)
        {
            try bringUp(try row("key_result_id"))
        }
    }

    /// Takes what a key result follows anew, or nothing where it follows nothing.
    func bringUp(_ keyResult: Identifier<KeyResult>) throws {
        let row = try db.row(
            """
            SELECT k.followed, k.objective_id, o.sheet_id FROM key_result k JOIN objective o ON o.id = k.objective_id
            WHERE k.id = \(keyResult)
            """)
        guard let row else { return }
        let followed: [Identifier<Objective>] = try db.rows(
            """
            SELECT objective_id FROM breakdown
            WHERE key_result_id = \(keyResult) AND follows AND outcome = \(Decision.Outcome.accepted)
            ORDER BY objective_id
            """
        ).map { try $0("objective_id") }
        let progress = Following.progress(of: try Objective.progress(of: followed, in: db))
        let before: Double? = try row("followed")
        guard progress != before else { return }
        // Figures that differ by what rounding takes are the same; a loop that damage made would end here too.
        if let progress, let before, abs(progress - before) < 1e-9 { return }
        try db.run("UPDATE key_result SET followed = \(progress) WHERE id = \(keyResult)")
        try record(
            .progressFollowed(keyResult: keyResult, progress: progress), sheet: try row("sheet_id"),
            objective: try row("objective_id"), keyResult: keyResult)
    }

    /// Refuses a place for a key result where what it follows would come to follow itself.
    func checkFollowing(of keyResult: Identifier<KeyResult>, at objective: Identifier<Objective>) throws {
        for row in try db.rows(
            """
            SELECT objective_id FROM breakdown
            WHERE key_result_id = \(keyResult) AND follows AND outcome = \(Decision.Outcome.accepted)
            ORDER BY objective_id
            """)
        {
            try checkFollowing(by: objective, of: try row("objective_id"))
        }
    }

    func checkFollowing(by objective: Identifier<Objective>, of followed: Identifier<Objective>) throws {
        let existing: [Reach.Edge] = try db.rows(
            """
            WITH RECURSIVE below (from_id, to_id) AS (
                SELECT k.objective_id, b.objective_id FROM key_result k JOIN breakdown b ON b.key_result_id = k.id
                WHERE k.objective_id = \(followed) AND b.follows AND b.outcome = \(Decision.Outcome.accepted)
                UNION
                SELECT k.objective_id, b.objective_id FROM below w JOIN key_result k ON k.objective_id = w.to_id
                JOIN breakdown b ON b.key_result_id = k.id
                WHERE b.follows AND b.outcome = \(Decision.Outcome.accepted)
            )
            SELECT from_id, to_id FROM below ORDER BY from_id, to_id
            """
        ).map { (from: try $0("from_id"), to: try $0("to_id")) }
        try Following.check(objective, follows: followed, existing: existing)
    }
}

extension Objective {
    /// The progress of those that are there, as their sheets show it; whoever asks follows them.
    static func progress(of ids: [Identifier<Objective>], in db: any Connection) throws -> [Double?] {
        let rows = try db.rows(
            "SELECT id, progress_by_hand FROM objective WHERE id IN (\(list: ids)) AND deleted_at IS NULL ORDER BY id")
        let parts = try db.rows(
            """
            SELECT \(KeyResult.columns) FROM key_result k WHERE k.objective_id IN (\(list: ids)) AND k.deleted_at IS NULL
            ORDER BY k.id
            """)
        let metrics = try Metric.list(of: try parts.map { try $0("id") }, in: db)
        let keyResults = Dictionary(
            grouping: try parts.map { try KeyResult($0, metrics: metrics[$0("id")] ?? []) }, by: \.objective)
        return try rows.map { row in
            let byHand: Double? = try row("progress_by_hand")
            let own = keyResults[try row("id")] ?? []
            return byHand ?? Progress.rollUp(own.map { (progress: $0.progress, weight: $0.weight) })
        }
    }
}
