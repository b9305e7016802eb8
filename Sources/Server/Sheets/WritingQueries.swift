import OKR
import Storage

/// A sheet that this viewer may write now; to hold one is to have passed every check.
struct Writing {
    let sheet: Sheet
    let cycle: Cycle

    /// Finds the sheet of something on it, or refuses: unknown where it cannot be seen, forbidden where only others write.
    static func check(_ sheet: Sheet, by viewer: Viewer, in db: any Connection) throws -> Writing {
        let card = try OwnerCard.find(sheet.owner, cycle: sheet.cycle, for: viewer, in: db).card
        guard card.mayWrite(viewer) else { throw Refusal(.forbidden, .notYoursToWrite) }
        let cycle = try Cycle.find(sheet.cycle, visibleTo: viewer, in: db)
        try cycle.checkOpenForWriting(on: viewer.today)
        return Writing(sheet: sheet, cycle: cycle)
    }

    static func sheet(_ id: Identifier<Sheet>, by viewer: Viewer, in db: any Connection) throws -> Writing {
        try check(Sheet.find(id, visibleTo: viewer, in: db), by: viewer, in: db)
    }

    static func objective(
        _ id: Identifier<Objective>, by viewer: Viewer, in db: any Connection
    ) throws -> (writing: Writing, objective: Objective) {
        let objective = try Objective.find(id, visibleTo: viewer, in: db)
        return (try sheet(objective.sheet, by: viewer, in: db), objective)
    }

    static func keyResult(
        _ id: Identifier<KeyResult>, by viewer: Viewer, in db: any Connection
    ) throws -> (writing: Writing, keyResult: KeyResult) {
        let keyResult = try KeyResult.find(id, visibleTo: viewer, in: db)
        return (try objective(keyResult.objective, by: viewer, in: db).writing, keyResult)
    }

    /// The owner's sheet in a cycle, opened where this is the first thing written on it.
    static func opening(
        _ owner: Sheet.Owner, cycle: Identifier<Cycle>, by viewer: Viewer, change: Change
    ) throws -> Writing {
        let (card, visible, _) = try OwnerCard.find(owner, cycle: cycle, for: viewer, in: change.db)
        guard card.mayWrite(viewer) else { throw Refusal(.forbidden, .notYoursToWrite) }
        let found = try Cycle.find(cycle, visibleTo: viewer, in: change.db)
        try found.checkOpenForWriting(on: viewer.today)
        if let visible { return Writing(sheet: visible, cycle: found) }
        // An administrator writes the sheet of every team, but not blindly one that is limited to others.
        guard try Sheet.find(of: owner, in: cycle, db: change.db) == nil else { throw Refusal(.unknown, .notFound) }
        let sheet = Sheet(id: change.newID(), cycle: cycle, owner: owner)
        try sheet.insert(in: change.db)
        try change.record(.sheetOpened(sheet: sheet), sheet: sheet.id)
        return Writing(sheet: sheet, cycle: found)
    }
}

/// A text was changed by somebody else since the writer began; both versions are kept.
struct StaleText: Error {
    let theirs: String
    let mine: String
}

extension Input {
    /// The new statement in `field`; throws `StaleText` where `was`, if sent, is not what is kept now.
    func statement(
        _ field: String, replacing kept: Prose, most: Int, names: [Identifier<Person>: String]
    ) throws -> Prose {
        let markup = self[field] ?? ""
        let new = try Prose(markup: markup, most: most, mayBeEmpty: true, field: field)
        let current = kept.markup(names: names)
        if let was = self["was"], was != current, was != kept.markup, new != kept, new.markup != current {
            throw StaleText(theirs: current, mine: markup)
        }
        return new
    }

    /// A day in a field: nil where the field is empty.
    func day(_ field: String) throws(Refusal) -> Day? {
        let text = text(field)
        guard !text.isEmpty else { return nil }
        guard let day = Day(text) else { throw Refusal(.invalid, field: field, .notADay) }
        return day
    }

    /// One of a kind's words in a field: nil where the field is empty.
    func word<Word: RawRepresentable<String>>(_ field: String, of: Word.Type = Word.self) throws(Refusal) -> Word? {
        let text = text(field)
        guard !text.isEmpty else { return nil }
        guard let word = Word(rawValue: text) else { throw Refusal(.invalid, field: field, .notAChoice) }
        return word
    }
}
