import Foundation
import OKR
import Storage

extension Activity {
    /// The name of the case, which is the name of what happened in the table, in feeds and in webhooks.
    package var kind: String {
        Mirror(reflecting: self).children.first?.label ?? "\(self)"
    }

    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .millisecondsSince1970
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    init(json: String) throws {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .millisecondsSince1970
        self = try decoder.decode(Activity.self, from: Data(json.utf8))
    }

    /// One entry of the journal.
    package struct Entry: Sendable {
        package let id: Identifier<Activity>
        package let at: Date
        package let actor: Identifier<Person>?
        package let activity: Activity
    }
}

extension Activity.Entry {
    init(_ row: Row) throws {
        id = try row("id")
        at = try row("at")
        actor = try row("actor_id")
        activity = try Activity(json: try row("data"))
    }

    /// Writes the entry alone; `Change.record` also lets the rows it touched know.
    func insert(
        sheet: Identifier<Sheet>?, objective: Identifier<Objective>?, keyResult: Identifier<KeyResult>?,
        person: Identifier<Person>?, in db: any Connection
    ) throws {
        try db.run(
            """
            INSERT INTO activity (id, at, actor_id, kind, sheet_id, objective_id, key_result_id, person_id, data)
            VALUES (\(id), \(at), \(actor), \(activity.kind), \(sheet), \(objective), \(keyResult), \(person),
                \(try activity.json()))
            """)
    }

    /// What happened on a sheet up to a moment, oldest first.
    package static func list(
        of sheet: Identifier<Sheet>, until moment: Date, in db: any Connection
    ) throws -> [Activity.Entry] {
        try db.rows(
            """
            SELECT id, at, actor_id, data FROM activity WHERE sheet_id = \(sheet) AND at <= \(moment) ORDER BY id
            """
        ).map(Activity.Entry.init)
    }
}

extension Activity.Entry {
    package static let pageLength = 100

    /// The newest entries before one, newest first; for those who may see all that happens.
    package static func latest(
        before: Identifier<Activity>?, besidesSheets: Bool = false, in db: any Connection
    ) throws -> [Activity.Entry] {
        let last = before ?? Identifier(Int64.max)
        let also: SQL = besidesSheets ? "AND sheet_id IS NULL AND objective_id IS NULL AND key_result_id IS NULL" : ""
        return try db.rows(
            """
            SELECT id, at, actor_id, data FROM activity WHERE id < \(last) \(also) ORDER BY id DESC LIMIT \(pageLength)
            """
        ).map(Activity.Entry.init)
    }
}
