import Foundation
import OKR
import Storage

extension CheckIn {
    static let columns: SQL = """
        c.id, c.key_result_id, c.author_id, c.at, c.health, c.note, c.mentions, c.edited_at
        """

    init(_ row: Row, readings: [Reading], images: [Identifier<Image>]) throws {
        self.init(
            id: try row("id"), keyResult: try row("key_result_id"), author: try row("author_id"), at: try row("at"),
            health: try row("health"), note: try Prose(kept: row("note"), mentions: row("mentions")),
            readings: readings, images: images, editedAt: try row("edited_at"))
    }

    /// Finds a check-in that is there or, where asked for, one that was deleted.
    static func find(
        _ id: Identifier<CheckIn>, deleted: Bool = false, visibleTo viewer: Viewer, in db: any Connection
    ) throws -> CheckIn {
        let isVisible: Bool? = try db.value(
            """
            SELECT TRUE AS value FROM check_in c JOIN key_result k ON k.id = c.key_result_id
            JOIN objective o ON o.id = k.objective_id JOIN sheet s ON s.id = o.sheet_id
            WHERE c.id = \(id) AND k.deleted_at IS NULL AND \(Visibility.objective(to: viewer))
            """)
        let there: SQL = deleted ? "c.deleted_at IS NOT NULL" : "c.deleted_at IS NULL"
        guard isVisible != nil, let checkIn = try list(where: "c.id = \(id) AND \(there)", in: db).first else {
            throw Refusal(.unknown, .notFound)
        }
        return checkIn
    }

    /// A check-in of this name, also where it was deleted since and whoever asks.
    static func made(_ id: Identifier<CheckIn>, in db: any Connection) throws -> CheckIn? {
        try list(where: "c.id = \(id)", in: db).first
    }

    /// The check-ins of a key result, newest first; whoever asks has found the key result.
    static func list(of keyResult: Identifier<KeyResult>, in db: any Connection) throws -> [CheckIn] {
        try list(where: "c.key_result_id = \(keyResult) AND c.deleted_at IS NULL", in: db)
    }

    private static func list(where condition: SQL, in db: any Connection) throws -> [CheckIn] {
        let rows = try db.rows(
            """
            SELECT \(columns) FROM check_in c WHERE \(condition) ORDER BY c.at DESC, c.id DESC LIMIT 400
            """)
        let ids: [Identifier<CheckIn>] = try rows.map { try $0("id") }
        var readings: [Identifier<CheckIn>: [Reading]] = [:]
        for row in try db.rows(
            """
            SELECT check_in_id, metric_id, value FROM check_in_value WHERE check_in_id IN (\(list: ids))
            ORDER BY check_in_id, metric_id
            """)
        {
            readings[try row("check_in_id"), default: []].append(
                Reading(metric: try row("metric_id"), value: try row("value")))
        }
        var images: [Identifier<CheckIn>: [Identifier<Image>]] = [:]
        for row in try db.rows(
            """
            SELECT check_in_id, image_id FROM check_in_image WHERE check_in_id IN (\(list: ids))
            ORDER BY check_in_id, position
            """)
        {
            images[try row("check_in_id"), default: []].append(try row("image_id"))
        }
        return try rows.map { row in
            let id: Identifier<CheckIn> = try row("id")
            return try CheckIn(row, readings: readings[id] ?? [], images: images[id] ?? [])
        }
    }

    /// Writes the check-in and makes it the key result's latest; `follow` must be called once the readings stand.
    func insert(in db: any Connection) throws {
        try db.run(
            """
            INSERT INTO check_in (id, key_result_id, author_id, at, health, note, mentions, edited_at)
            VALUES (\(id), \(keyResult), \(author), \(at), \(health), \(note.text), \(try note.mentionsJSON()), \(editedAt))
            """)
        try saveParts(in: db)
    }

    func save(in db: any Connection) throws {
        try moveMarks(in: db)
        try db.run(
            """
            UPDATE check_in SET health = \(health), note = \(note.text), mentions = \(try note.mentionsJSON()),
                edited_at = \(editedAt)
            WHERE id = \(id)
            """)
        try db.run("DELETE FROM check_in_value WHERE check_in_id = \(id)")
        try db.run("DELETE FROM check_in_image WHERE check_in_id = \(id)")
        try saveParts(in: db)
    }

    private func saveParts(in db: any Connection) throws {
        for reading in readings {
            try db.run(
                """
                INSERT INTO check_in_value (check_in_id, metric_id, value)
                VALUES (\(id), \(reading.metric), \(reading.value))
                """)
        }
        for (index, image) in images.enumerated() {
            try db.run(
                "INSERT INTO check_in_image (check_in_id, image_id, position) VALUES (\(id), \(image), \(index))")
        }
    }

    static func setDeleted(_ id: Identifier<CheckIn>, at: Date?, in db: any Connection) throws {
        try db.run("UPDATE check_in SET deleted_at = \(at) WHERE id = \(id)")
    }

    /// Lets a key result and its metrics follow their newest check-in, after one was made, changed or deleted.
    static func follow(_ keyResult: Identifier<KeyResult>, in db: any Connection) throws {
        try db.run(
            """
            UPDATE key_result SET latest_check_in_id = (
                SELECT c.id FROM check_in c WHERE c.key_result_id = \(keyResult) AND c.deleted_at IS NULL
                ORDER BY c.at DESC, c.id DESC LIMIT 1)
            WHERE id = \(keyResult)
            """)
        try db.run(
            """
            UPDATE metric SET current = (
                SELECT v.value FROM check_in c JOIN check_in_value v ON v.check_in_id = c.id
                WHERE c.key_result_id = \(keyResult) AND v.metric_id = metric.id AND c.deleted_at IS NULL
                ORDER BY c.at DESC, c.id DESC LIMIT 1)
            WHERE key_result_id = \(keyResult)
            """)
    }
}
