import OKR
import Storage

extension Cycle {
    static let columns: SQL = """
        id, kind, starts, ends, name_zh, name_en, status, visible_from, write_ends, score_starts
        """

    init(_ row: Row) throws {
        self.init(
            id: try row("id"), kind: try row("kind"), starts: try row("starts"), ends: try row("ends"),
            nameZh: try row("name_zh"), nameEn: try row("name_en"), status: try row("status"),
            visibleFrom: try row("visible_from"), writeEnds: try row("write_ends"),
            scoreStarts: try row("score_starts"))
    }

    /// What members can choose from, newest first: neither hidden nor too far ahead.
    static func visible(to viewer: Viewer, in db: any Connection) throws -> [Cycle] {
        try db.rows(
            """
            SELECT \(columns) FROM cycle WHERE status <> \(Status.hidden) AND visible_from <= \(viewer.today)
            ORDER BY starts DESC, id DESC LIMIT 40
            """
        ).map(Cycle.init)
    }

    static func find(_ id: Identifier<Cycle>, visibleTo viewer: Viewer, in db: any Connection) throws -> Cycle {
        let row = try db.row("SELECT \(columns) FROM cycle WHERE id = \(id)")
        guard let cycle = try row.map(Cycle.init) else { throw Refusal(.unknown, .notFound) }
        // A hidden cycle and one that is not open yet are there for those who administer cycles only.
        let isOpen = cycle.status != .hidden && cycle.visibleFrom <= viewer.today
        guard isOpen || viewer.role.mayAdminister else { throw Refusal(.unknown, .notFound) }
        return cycle
    }

    func insert(in db: any Connection) throws {
        try db.run(
            """
            INSERT INTO cycle (\(Self.columns)) VALUES (\(id), \(kind), \(starts), \(ends), \(nameZh), \(nameEn), \(status),
                \(visibleFrom), \(writeEnds), \(scoreStarts))
            """)
    }

    func save(in db: any Connection) throws {
        try db.run(
            """
            UPDATE cycle SET kind = \(kind), starts = \(starts), ends = \(ends), name_zh = \(nameZh), name_en = \(nameEn),
                status = \(status), visible_from = \(visibleFrom), write_ends = \(writeEnds), score_starts = \(scoreStarts)
            WHERE id = \(id)
            """)
    }
}
