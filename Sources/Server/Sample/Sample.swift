import Foundation
import OKR
import Storage

/// A company to look around in: 青禾科技, alone or among as many others as one likes.
package struct Sample: Sendable {
    package static let password = "okra-demo"
    static let timeZone = "Asia/Shanghai"

    let language: Language
    /// Nil is the sample company alone.
    let people: Int?
    /// The running short cycle and scored ones before it.
    let cycles: Int
    let seed: UInt64

    package init(language: Language, people: Int? = nil, cycles: Int = 2, seed: UInt64 = 1) {
        self.language = language
        self.people = people
        self.cycles = cycles
        self.seed = seed
    }

    /// Writes everything in one transaction and then what search knows of it; false where an organisation lives already. `progress` is told how it goes.
    package func write(to app: App, progress: @escaping @Sendable (String) -> Void = { _ in }) async throws -> Bool {
        guard try await !app.isFounded() else { return false }
        let hash = try await app.passwords.hash(Self.password)
        let now = app.clock()
        let isWritten = try await app.database.write { db in
            guard try db.row("SELECT id FROM organisation") == nil else { return false }
            let journal = SampleJournal(Gathering(db), seed: seed)
            let calendar = try SampleCalendar(now: now, cycles: cycles, journal: journal)
            let company = try SampleCompany(
                sample: self, calendar: calendar, passwordHash: hash, journal: journal, progress: progress)
            try company.writeSheets()
            try company.writeTalk()
            try company.writeLearning()
            try company.writeChecklist()
            try journal.finish()
            try SampleTelling(
                company: company, now: now, db: db, identifiers: IdentifierMaker(seed: UInt32(truncatingIfNeeded: seed))
            ).write()
            try SearchIndex.openGaps(in: db)
            return true
        }
        // Whoever stops here finds less for a moment: a server that starts goes on with it.
        try await app.fillSearch()
        return isWritten
    }
}
