import OKR
import Storage

// Every text that can be marked is written in one place each, and there its marks follow it. What was kept until now is
// only read where there is a mark.

extension Objective {
    func moveMarks(in db: any Connection) throws {
        func kept() throws -> Row? {
            try db.row("SELECT text, mentions, notes FROM objective WHERE id = \(id)")
        }
        try Mark.follow(
            .text, of: .objective(id),
            from: { try kept().map { try Prose(kept: $0("text"), mentions: $0("mentions")) } },
            to: statement, in: db)
        try Mark.follow(
            .notes, of: .objective(id), from: { try kept().map { Prose(unchecked: try $0("notes"), mentions: []) } },
            to: Prose(unchecked: notes, mentions: []), in: db)
    }
}

extension KeyResult {
    func moveMarks(in db: any Connection) throws {
        try Mark.follow(
            .text, of: .keyResult(id),
            from: {
                try db.row("SELECT text, mentions FROM key_result WHERE id = \(id)")
                    .map { try Prose(kept: $0("text"), mentions: $0("mentions")) }
            }, to: statement, in: db)
    }
}

extension CheckIn {
    func moveMarks(in db: any Connection) throws {
        try Mark.follow(
            .note, of: .checkIn(id, of: keyResult),
            from: {
                try db.row("SELECT note, mentions FROM check_in WHERE id = \(id)")
                    .map { try Prose(kept: $0("note"), mentions: $0("mentions")) }
            }, to: note, in: db)
    }
}
