import Foundation
import OKR
import Storage

/// What people were told of the last days, so that nobody looks into an empty inbox.
struct SampleTelling {
    static let entries = 400
    private static let announced = (
        title: Phrase("这个周期，我们只做三件大事", "This cycle we do three things that count"),
        text: Phrase(
            "A 产品上市、服务体系、目标管理文化。其他的事先放一放：先把这三件写进你的 OKR，再看还有没有余力。",
            "Launch product A, build up service, and live by our goals. Put these into your OKRs first, and see what room is left.")
    )

    let company: SampleCompany
    let now: Date
    let db: any Connection
    let identifiers: IdentifierMaker

    /// Follows, announces and tells; what is older than a day and a half has been read.
    func write() throws {
        try follow()
        try announce()
        let rows = try db.rows(
            """
            SELECT id, at, actor_id FROM activity WHERE sheet_id IS NOT NULL ORDER BY id DESC LIMIT \(Self.entries)
            """)
        for row in rows.reversed() {
            let change = Change(db: db, by: try row("actor_id"), at: try row("at"), identifiers: identifiers)
            try tell(of: row("id"), change)
        }
        try db.run("UPDATE notification SET read_at = at WHERE at < \(now.addingTimeInterval(-1.5 * 86_400))")
        try db.run(
            """
            INSERT INTO announcement_reading (announcement_id, person_id, at)
                SELECT announcement_id, person_id, at + 3600000 FROM notification
                WHERE announcement_id IS NOT NULL AND read_at IS NOT NULL AND person_id % 4 <> 0
            """)
    }

    /// At once, without work left for the first server that starts.
    private func tell(of entry: Identifier<Activity>, _ change: Change) throws {
        guard let telling = try Telling.find(entry, in: db) else { return }
        var cursor: Telling.Cursor? = Telling.Cursor()
        while let now = cursor { cursor = try telling.tell(from: now, change).next }
    }

    private func follow() throws {
        guard let he = company.people["helei"] else { return }
        for mailbox in ["zhouqiming", "tangyichen", "xuanran", "suxiaotang"] {
            guard let other = company.people[mailbox] else { continue }
            try db.run(
                "INSERT INTO following (person_id, followed_id, at) VALUES (\(he.id), \(other.id), \(now))")
        }
    }

    private func announce() throws {
        guard let chief = company.people["zhouqiming"], company.sample.people == nil else { return }
        let at = now.addingTimeInterval(-20 * 86_400)
        let change = Change(db: db, by: chief.id, at: at, identifiers: identifiers)
        let language = company.sample.language
        let announcement = Announcement(
            id: change.newID(), title: language(Self.announced.title),
            text: Prose(unchecked: language(Self.announced.text), mentions: []), teams: [], by: chief.id, at: at)
        try announcement.insert(in: db)
        let entry = Activity.Entry(
            id: change.newID(), at: at, actor: chief.id, activity: .announced(announcement: announcement))
        try entry.insert(sheet: nil, objective: nil, keyResult: nil, person: nil, in: db)
        try tell(of: entry.id, change)
    }
}
