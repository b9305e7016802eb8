import Foundation
import OKR
import Storage

extension Objective {
    static let columns: SQL = """
        o.id, o.sheet_id, o.position, o.text, o.mentions, o.notes, o.weight, o.ambition, o.category_id, o.due,
        o.progress_by_hand, o.health_rule, o.health_by_hand, o.limited, o.management_line
        """

    init(_ row: Row) throws {
        self.init(
            id: try row("id"), sheet: try row("sheet_id"), position: try row("position"),
            statement: try Prose(kept: row("text"), mentions: row("mentions")), notes: try row("notes"),
            weight: try row("weight"), ambition: try row("ambition"), category: try row("category_id"),
            due: try row("due"), progressByHand: try row("progress_by_hand"), healthRule: try row("health_rule"),
            healthByHand: try row("health_by_hand"),
            visibility: Visibility(limited: try row("limited"), managementLine: try row("management_line")))
    }

    static func find(_ id: Identifier<Objective>, visibleTo viewer: Viewer, in db: any Connection) throws -> Objective {
        let row = try db.row(
            """
            SELECT \(columns) FROM objective o JOIN sheet s ON s.id = o.sheet_id
            WHERE o.id = \(id) AND \(Visibility.objective(to: viewer))
            """)
        guard let objective = try row.map(Objective.init) else { throw Refusal(.unknown, .notFound) }
        return try objective.naming(in: db)
    }

    /// Every objective of a sheet, in order, whoever asks; for changes by those who may write the sheet.
    static func all(of sheet: Identifier<Sheet>, in db: any Connection) throws -> [Objective] {
        try db.rows(
            """
            SELECT \(columns) FROM objective o WHERE o.sheet_id = \(sheet) AND o.deleted_at IS NULL
            ORDER BY o.position, o.id
            """
        ).map { try Objective($0).naming(in: db) }
    }

    /// With those who are named to see it, so that the journal keeps the whole objective.
    private func naming(in db: any Connection) throws -> Objective {
        var whole = self
        whole.visibility = try visibility.naming("objective_id = \(id)", in: db)
        return whole
    }

    func insert(in db: any Connection) throws {
        try db.run(
            """
            INSERT INTO objective (id, sheet_id, position, text, mentions, notes, weight, ambition, category_id, due,
                progress_by_hand, health_rule, health_by_hand, limited, management_line, folded)
            VALUES (\(id), \(sheet), \(position), \(statement.text), \(try statement.mentionsJSON()), \(notes), \(weight),
                \(ambition), \(category), \(due), \(progressByHand), \(healthRule), \(healthByHand),
                \(visibility.limited), \(visibility.managementLine), \(PersonName.folded(statement.text)))
            """)
    }

    func save(in db: any Connection) throws {
        try moveMarks(in: db)
        try db.run(
            """
            UPDATE objective SET position = \(position), text = \(statement.text),
                mentions = \(try statement.mentionsJSON()), notes = \(notes), weight = \(weight), ambition = \(ambition),
                category_id = \(category), due = \(due), progress_by_hand = \(progressByHand),
                health_rule = \(healthRule), health_by_hand = \(healthByHand), limited = \(visibility.limited),
                management_line = \(visibility.managementLine), folded = \(PersonName.folded(statement.text))
            WHERE id = \(id)
            """)
    }

    static func order(_ order: [Identifier<Objective>], in db: any Connection) throws {
        for (index, id) in order.enumerated() {
            try db.run("UPDATE objective SET position = \(index + 1) WHERE id = \(id)")
        }
    }

    static func setDeleted(_ id: Identifier<Objective>, at: Date?, in db: any Connection) throws {
        try db.run("UPDATE objective SET deleted_at = \(at) WHERE id = \(id)")
    }
}

extension Prose {
    /// What stands in the columns `text` and `mentions`; it was checked when it was written.
    init(kept text: String, mentions: String) throws {
        // Almost no text mentions anybody, and decoding JSON is dear.
        guard mentions != "[]" else {
            self.init(unchecked: text, mentions: [])
            return
        }
        self.init(unchecked: text, mentions: try JSONDecoder().decode([Mention].self, from: Data(mentions.utf8)))
    }

    // Sorted, so that the same text is kept as the same bytes.
    private static let encoder = {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return encoder
    }()

    func mentionsJSON() throws -> String {
        mentions.isEmpty ? "[]" : String(decoding: try Self.encoder.encode(mentions), as: UTF8.self)
    }
}
