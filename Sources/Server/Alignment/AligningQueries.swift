import OKR
import Storage

extension Change {
    /// Aligns one objective to another where the rules allow it; whoever asked the sheet for just this has an answer.
    func align(_ lower: Objective, in writing: Writing, to upper: Objective, in upperCycle: Cycle) throws {
        guard let by else { throw Refusal(.signedOut, .signInFirst) }
        try connect(lower, in: writing, to: upper, in: upperCycle)
        let asked = try AlignmentRequest.all(of: upper.id, in: db)
        guard let waiting = asked.first(where: { $0.isOpen && $0.owner == writing.sheet.owner }) else { return }
        let accepted = try waiting.answered(Decision(.accepted, by: by, at: at), with: lower.id)
        try accepted.save(in: db)
        try record(accepted.activity, sheet: upper.sheet, objective: upper.id, person: waiting.by)
    }

    func connect(_ lower: Objective, in writing: Writing, to upper: Objective, in upperCycle: Cycle) throws {
        guard let by else { throw Refusal(.signedOut, .signInFirst) }
        let existing = try Alignment.above(upper.id, in: db) + Alignment.between(lower.id, and: upper.id, in: db)
        try Alignment.check(lower, in: writing.cycle, supports: upper, in: upperCycle, existing: existing)
        try Alignment.check(
            parents: Alignment.parents(of: lower.id, in: db), maySupportSeveral: Organisation.severalParents(in: db))
        let alignment = Alignment(from: lower.id, to: upper.id)
        try alignment.insert(newID(), by: by, at: at, in: db)
        let rev = try record(.aligned(alignment: alignment), sheet: writing.sheet.id, objective: lower.id)
        try tell(of: lower.id, at: upper, rev: rev)
    }

    /// Lets the sheet above know that another objective stands beside one of its own, or no longer does.
    func tell(of lower: Identifier<Objective>, at upper: Objective, rev: Identifier<Activity>) throws {
        // Two would have to be visible for this to be anybody's news; where one of them is limited, a new look tells.
        guard !upper.visibility.limited else { return }
        try tell([.sheet(upper.sheet)], rev: rev, guardian: .objective(lower))
    }
}

extension Alignment {
    /// What an objective supports, leaving out what was deleted since.
    static func parents(of objective: Identifier<Objective>, in db: any Connection) throws -> [Alignment] {
        try db.rows(
            """
            SELECT a.from_id, a.to_id FROM alignment a JOIN objective o ON o.id = a.to_id
            WHERE a.from_id = \(objective) AND o.deleted_at IS NULL ORDER BY a.id
            """
        ).map { Alignment(from: try $0("from_id"), to: try $0("to_id")) }
    }
}

extension Organisation {
    /// Whether an objective may align to several others.
    static func severalParents(in db: any Connection) throws -> Bool {
        try db.value("SELECT several_parents AS value FROM organisation WHERE id = 1") ?? true
    }
}
