import Foundation
import OKR
import Storage

/// One transaction that changes something and says so in the journal.
package struct Change {
    package let db: any Connection
    /// Who does it; nil for the program itself.
    package let by: Identifier<Person>?
    package let at: Date
    let identifiers: IdentifierMaker
    /// Rung once this is committed, where it added work that is due.
    let bell: JobBell.Pull?
    /// Where the numbers of what is changed are noted, for the page that asked.
    let revs: Revs?

    package init(
        db: any Connection, by: Identifier<Person>?, at: Date, identifiers: IdentifierMaker,
        bell: JobBell.Pull? = nil, revs: Revs? = nil
    ) {
        self.bell = bell
        self.revs = revs
        self.db = db
        self.by = by
        self.at = at
        self.identifiers = identifiers
    }

    package func newID<Noun>(_ noun: Noun.Type = Noun.self) -> Identifier<Noun> {
        identifiers.make(at: at)
    }

    /// Writes the entry of the journal that belongs to what was just changed and gives back its number,
    /// which becomes the `rev` of the rows it touched. Key results that follow the objective take its progress of now.
    @discardableResult
    package func record(
        _ activity: Activity, sheet: Identifier<Sheet>? = nil, objective: Identifier<Objective>? = nil,
        keyResult: Identifier<KeyResult>? = nil, person: Identifier<Person>? = nil
    ) throws -> Identifier<Activity> {
        let entry = Activity.Entry(id: newID(), at: at, actor: by, activity: activity)
        try entry.insert(sheet: sheet, objective: objective, keyResult: keyResult, person: person, in: db)
        try mark(entry.id, sheet, objective, keyResult)
        if let person = activity.changesSession { try tell([.person(person)], rev: entry.id) }
        try keepSearch(after: activity)
        if let objective { try follow(objective) }
        if !activity.audiences().isEmpty { try add(.fanOut(entry.id)) }
        return entry.id
    }

    /// Gives what was touched its number and lets open pages know.
    ///
    /// An objective that is limited keeps its number to itself: that something happened on it is not for all who see
    /// the sheet.
    private func mark(
        _ rev: Identifier<Activity>, _ sheet: Identifier<Sheet>?, _ objective: Identifier<Objective>?,
        _ keyResult: Identifier<KeyResult>?
    ) throws {
        var guardian: Subject?
        var touched: [Subject] = []
        if let objective {
            let row = try db.row("UPDATE objective SET rev = \(rev) WHERE id = \(objective) RETURNING limited")
            if try row?("limited") == true { guardian = .objective(objective) }
            touched.append(.objective(objective))
        }
        if let keyResult {
            try db.run("UPDATE key_result SET rev = \(rev) WHERE id = \(keyResult)")
            touched.append(.keyResult(keyResult))
        }
        guard let sheet else { return }
        let place =
            try guardian == nil
            ? db.row("UPDATE sheet SET rev = \(rev) WHERE id = \(sheet) RETURNING cycle_id, limited")
            : db.row("SELECT cycle_id, limited FROM sheet WHERE id = \(sheet)")
        guard let place else { return }
        if try guardian == nil && place("limited") { guardian = .sheet(sheet) }
        try tell([.sheet(sheet), .cycle(place("cycle_id"))] + touched, rev: rev, guardian: guardian)
    }

    /// Lets all who have the sheet open look again, for who may see what on it is no longer the same.
    func tellOfVisibility(_ sheet: Identifier<Sheet>, rev: Identifier<Activity>) throws {
        try db.run("UPDATE sheet SET rev = \(rev) WHERE id = \(sheet)")
        try tell([.sheet(sheet)], rev: rev)
    }
}
