import Crypto
import Foundation
import OKR
import Storage

/// When somebody wants letters: not by night, and the day's digest at an hour of their own.
struct MailSetting: Hashable, Sendable {
    static let usualHour = 9

    var quiet = QuietHours.usual
    /// The hour of the digest, 0 to 23.
    var digestHour = usualHour
    var zone: TimeZone = .gmt

    /// Of `m`, the setting, `p`, the person, and `z`, the organisation.
    static let columns: SQL = """
        m.quiet_from, m.quiet_until, m.digest_hour, coalesce(p.time_zone, z.time_zone) AS time_zone
        """

    init(_ row: Row) throws {
        if let from: Int = try row("quiet_from"), let until: Int = try row("quiet_until") {
            quiet = try QuietHours(from: from, until: until)
        }
        digestHour = try row("digest_hour") ?? Self.usualHour
        zone = TimeZone(identifier: try row("time_zone")) ?? .gmt
    }

    static func find(for person: Identifier<Person>, in db: any Connection) throws -> MailSetting? {
        try db.row(
            """
            SELECT \(columns) FROM person p JOIN organisation z ON z.id = 1
            LEFT JOIN mail_setting m ON m.person_id = p.id WHERE p.id = \(person)
            """
        ).map(MailSetting.init)
    }

    static func save(
        _ quiet: QuietHours, digestHour: Int, for person: Identifier<Person>, _ change: Change
    ) throws {
        guard (0...23).contains(digestHour) else { throw Refusal(.invalid, field: "digestHour", .hourUnknown) }
        try change.db.run(
            """
            INSERT INTO mail_setting (person_id, quiet_from, quiet_until, digest_hour)
            VALUES (\(person), \(quiet.from), \(quiet.until), \(digestHour))
            ON CONFLICT (person_id) DO UPDATE
            SET quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until, digest_hour = excluded.digest_hour
            """)
        try change.record(.mailChosen(person: person), person: person)
    }

    func next(_ moment: Date) -> Date { quiet.next(from: moment, in: zone) }

    /// The next time the digest goes out.
    func digest(after moment: Date) -> Date {
        let today = Day(moment, in: zone)
        let due = today.instant(hour: digestHour, in: zone)
        return due > moment ? due : today.adding(days: 1).instant(hour: digestHour, in: zone)
    }
}

/// What a link to stop letters says: whose, and of which kinds. It is signed, so it works without signing in.
struct Unsubscription: Hashable, Sendable {
    let person: Identifier<Person>
    let kinds: [Notification.Kind]

    init(person: Identifier<Person>, kinds: Set<Notification.Kind>) {
        self.person = person
        self.kinds = kinds.sorted { $0.rawValue < $1.rawValue }
    }

    private var words: String { "\(person)-\(kinds.map(\.rawValue).joined(separator: "."))" }

    /// The last part of the address.
    func token(in db: any Connection) throws -> String { "\(words)-\(try Self.signature(of: words, in: db))" }

    /// Nil where the signature is not ours.
    init?(_ token: String, in db: any Connection) throws {
        let parts = token.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, let person = Identifier<Person>(parts[0]) else { return nil }
        self.init(
            person: person,
            kinds: Set(parts[1].split(separator: ".").compactMap { Notification.Kind(rawValue: String($0)) }))
        guard words == "\(parts[0])-\(parts[1])", try Self.signature(of: words, in: db) == parts[2] else { return nil }
    }

    /// No more letters of these kinds; what else they chose stays.
    func keep(_ change: Change) throws {
        for kind in kinds {
            let usual = Channels.usual(for: kind)
            try change.db.run(
                """
                INSERT INTO notification_preference (person_id, kind, inbox, mail, chat)
                VALUES (\(person), \(kind), \(usual.inbox), 'none', \(usual.chat))
                ON CONFLICT (person_id, kind) DO UPDATE SET mail = excluded.mail
                """)
        }
        try change.record(.mailChosen(person: person), person: person)
    }

    private static func signature(of words: String, in db: any Connection) throws -> String {
        let key = SymmetricKey(data: Data(try ServerSecret.bytes(named: "unsubscribe", in: db)))
        let code = HMAC<SHA256>.authenticationCode(for: Data(words.utf8), using: key)
        return Data(code.prefix(18)).base64EncodedString().replacing("+", with: "_").replacing("/", with: "~")
    }
}

/// What this installation signs with; made when it is first needed.
enum ServerSecret {
    static func make(named name: String, in db: any Connection) throws {
        let bytes = (0..<32).map { _ in UInt8.random(in: .min ... .max) }
        try db.run("INSERT INTO server_secret (name, bytes) VALUES (\(name), \(bytes)) ON CONFLICT (name) DO NOTHING")
    }

    static func bytes(named name: String, in db: any Connection) throws -> [UInt8] {
        // Without one nothing was ever signed, so nothing can be right.
        try db.value("SELECT bytes AS value FROM server_secret WHERE name = \(name)")
            ?? (0..<32).map { _ in UInt8.random(in: .min ... .max) }
    }
}
