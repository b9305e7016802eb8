import OKR
import Storage

extension Category {
    /// Those that can be chosen, in their order.
    static func current(in db: any Connection) throws -> [Category] {
        try db.rows("SELECT id, name_zh, name_en, colour FROM category WHERE retired_at IS NULL ORDER BY position, id")
            .map {
                Category(id: try $0("id"), name: Phrase(try $0("name_zh"), try $0("name_en")), colour: try $0("colour"))
            }
    }

    func add(_ change: Change) throws {
        let last: Int = try change.db.value("SELECT coalesce(max(position), 0) AS value FROM category") ?? 0
        try change.db.run(
            """
            INSERT INTO category (id, name_zh, name_en, colour, position)
            VALUES (\(id), \(name.zh), \(name.en), \(colour), \(last + 1))
            """)
        try change.record(.categoryAdded(category: self))
    }

    /// No new objective can take it; those that have it keep it.
    static func retire(_ id: Identifier<Category>, _ change: Change) throws {
        let count = try change.db.run(
            "UPDATE category SET retired_at = \(change.at) WHERE id = \(id) AND retired_at IS NULL")
        guard count > 0 else { throw Refusal(.unknown, .notFound) }
        try change.record(.categoryRetired(category: id))
    }
}
