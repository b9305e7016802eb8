import OKR
import Storage

extension SetAside {
    /// Keeps it in place of an earlier one for the same rule.
    func keep(in change: Change) throws {
        try remove(in: change)
        let (objective, keyResult) = subject.columns
        try change.db.run(
            """
            INSERT INTO set_aside (id, objective_id, key_result_id, rule, text, reason, by_id, at)
            VALUES (\(change.newID(SetAside.self)), \(objective), \(keyResult), \(rule), \(text), \(reason), \(change.by),
                \(change.at))
            """)
    }

    @discardableResult
    func remove(in change: Change) throws -> Bool {
        let (objective, keyResult) = subject.columns
        return try change.db.run(
            """
            DELETE FROM set_aside WHERE rule = \(rule) AND (objective_id = \(objective) OR key_result_id = \(keyResult))
            """) > 0
    }

    /// Those on several objectives and the key results below them.
    static func rows(on objectives: [Identifier<Objective>]) -> SQL {
        """
        SELECT a.objective_id, a.key_result_id, a.rule, a.text, a.reason FROM set_aside a
        WHERE a.objective_id IN (\(list: objectives)) OR a.key_result_id IN (
            SELECT k.id FROM key_result k WHERE k.objective_id IN (\(list: objectives)))
        """
    }
}

extension SetAside.Subject {
    fileprivate var columns: (objective: Identifier<Objective>?, keyResult: Identifier<KeyResult>?) {
        switch self {
        case .objective(let id): (id, nil)
        case .keyResult(let id): (nil, id)
        }
    }
}
