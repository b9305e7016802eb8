import OKR
import Storage

extension Announcement {
    /// Refuses those who lead nobody, everybody at once for leaders (field "teams"), and teams that are not theirs.
    static func check(_ teams: [Identifier<Team>], by viewer: Viewer, in db: any Connection) throws {
        let own = try Team.announceable(by: viewer, in: db)
        try checkMayAnnounce(viewer, own)
        guard teams.count <= mostTeams else { throw Refusal(.invalid, field: "teams", .tooManyNamed(mostTeams)) }
        guard !teams.isEmpty || viewer.role.mayAdminister else {
            throw Refusal(.invalid, field: "teams", .announceToWhom)
        }
        guard Set(teams).isSubset(of: Set(own.map(\.id))) else {
            throw Refusal(.invalid, field: "teams", .announceNotYourTeam)
        }
    }

    static func checkMayAnnounce(_ viewer: Viewer, _ own: [Team]) throws {
        guard viewer.role.mayWrite, viewer.role.mayAdminister || !own.isEmpty else {
            throw Refusal(.forbidden, .announcersOnly)
        }
    }

    /// Whoever wrote it, and the administrators.
    func checkMayChange(_ viewer: Viewer) throws {
        guard mayBeChanged(by: viewer) else { throw Refusal(.forbidden, .announcementNotYours) }
        try checkStands()
    }

    func mayBeChanged(by viewer: Viewer) -> Bool {
        viewer.role.mayWrite && (by == viewer.id || viewer.role.mayAdminister)
    }
}

extension Change {
    /// Writes the receipt of whoever makes the change, once.
    func receive(_ announcement: Identifier<Announcement>) throws {
        guard let by, try Announcement.read(announcement, by: by, at: at, in: db) else { return }
        try record(.announcementRead(announcement: announcement), person: by)
    }
}

extension Input {
    func announcedTeams() throws -> [Identifier<Team>] {
        // Without the choice "to teams" of the form, ticks left over from before count for nothing.
        guard text("to") != "all" else { return [] }
        let teams: [Identifier<Team>] = try all("teams").filter { !$0.isEmpty }.map { text in
            guard let id = Identifier<Team>(text) else { throw Refusal(.invalid, field: "teams", .notAnIdentifier) }
            return id
        }
        return Array(Set(teams)).sorted()
    }

    func announcementText() throws -> Prose {
        try Prose(markup: self["text"] ?? "", most: Announcement.longestText, lines: 200, field: "text")
    }
}
