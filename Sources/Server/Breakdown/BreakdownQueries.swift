import OKR
import Storage

extension Breakdown: KeptAsking {
    static let table: SQL = "breakdown"
    static let subjectColumn: SQL = "key_result_id"
    static let atObjective: SQL = """
        JOIN key_result k ON k.id = x.key_result_id AND k.deleted_at IS NULL JOIN objective o ON o.id = k.objective_id
        """
    static let ownColumn: SQL = ", follows"
    static let path = "breakdowns"
    static let outcomes: [Decision.Outcome] = [.accepted, .declined]

    var ownValue: SQL { ", \(follows)" }

    init(_ row: Row) throws {
        try self.init(asked: row)
        follows = try row("follows")
    }

    func saveFollowing(in db: any Connection) throws {
        try db.run("UPDATE breakdown SET follows = \(follows) WHERE id = \(id)")
    }

    func place(for viewer: Viewer, in db: any Connection) throws -> AskingPlace {
        let keyResult = try KeyResult.find(keyResult, visibleTo: viewer, in: db)
        let objective = try Objective.find(keyResult.objective, visibleTo: viewer, in: db)
        return AskingPlace(
            sheet: try Sheet.find(objective.sheet, visibleTo: viewer, in: db), objective: objective,
            keyResult: keyResult)
    }
}
