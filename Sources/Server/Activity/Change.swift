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

    package init(
        db: any Connection, by: Identifier<Person>?, at: Date, identifiers: IdentifierMaker, bell: JobBell.Pull? = nil
    ) {
        self.bell = bell
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
        if let sheet { try db.run("UPDATE sheet SET rev = \(entry.id) WHERE id = \(sheet)") }
        if let objective { try db.run("UPDATE objective SET rev = \(entry.id) WHERE id = \(objective)") }
        if let keyResult { try db.run("UPDATE key_result SET rev = \(entry.id) WHERE id = \(keyResult)") }
        try keepSearch(after: activity)
        if let objective { try follow(objective) }
        if !activity.audiences().isEmpty { try add(.fanOut(entry.id)) }
        return entry.id
    }
}
