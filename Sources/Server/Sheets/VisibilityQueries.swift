import OKR
import Storage

// Who may see what is decided here, once, for pages, search, maps, feeds, exports and every API.

/// Somebody whose view is asked about: who asks, or whom they mean to ask something of.
protocol Onlooker {
    /// The person's identifier and their team's, as a statement says them.
    var personTerm: SQL { get }
    var teamTerm: SQL { get }
}

extension Viewer: Onlooker {
    var personTerm: SQL { "\(id)" }
    var teamTerm: SQL { "\(team)" }
}

/// Each of the rows `p` of people, to find out in one statement who of many may see something.
struct EachPerson: Onlooker {
    let personTerm: SQL = "p.id"
    let teamTerm: SQL = "p.team_id"
}

extension Onlooker where Self == EachPerson {
    static var person: EachPerson { EachPerson() }
}

extension Visibility {
    /// The condition under which this person may see the sheet `s`.
    static func sheet(to viewer: some Onlooker) -> SQL {
        """
        (NOT s.limited OR \(owns(viewer))
            OR (s.management_line AND \(manages(viewer)))
            OR EXISTS (SELECT 1 FROM visibility_grant g WHERE g.sheet_id = s.id AND \(granted(viewer))))
        """
    }

    /// The condition under which this person may see the objective `o` of the sheet `s`.
    static func objective(to viewer: some Onlooker) -> SQL {
        "(o.deleted_at IS NULL AND \(sheet(to: viewer)) AND \(named(viewer)))"
    }

    /// The same, also for an objective that is deleted by now: that it went is heard of by those who saw it.
    static func formerObjective(to viewer: some Onlooker) -> SQL {
        "(\(sheet(to: viewer)) AND \(named(viewer)))"
    }

    /// The part that the objective `o` says itself, for those who may see the sheet.
    static func named(_ viewer: some Onlooker) -> SQL {
        """
        (NOT o.limited OR \(owns(viewer))
            OR (o.management_line AND \(manages(viewer)))
            OR EXISTS (SELECT 1 FROM visibility_grant g WHERE g.objective_id = o.id AND \(granted(viewer))))
        """
    }

    private static func owns(_ viewer: some Onlooker) -> SQL {
        """
        s.person_id = \(viewer.personTerm) OR EXISTS (
            SELECT 1 FROM team_line w WHERE w.team_id = \(viewer.teamTerm) AND w.ancestor_id = s.team_id)
            OR EXISTS (
            SELECT 1 FROM team_line w JOIN team l ON l.id = w.ancestor_id
            WHERE w.team_id = s.team_id AND l.leader_id = \(viewer.personTerm))
        """
    }

    private static func manages(_ viewer: some Onlooker) -> SQL {
        """
        EXISTS (SELECT 1 FROM reporting r WHERE r.person_id = s.person_id AND r.manager_id = \(viewer.personTerm))
        """
    }

    private static func granted(_ viewer: some Onlooker) -> SQL {
        """
        (g.person_id = \(viewer.personTerm) OR EXISTS (
            SELECT 1 FROM team_line w WHERE w.team_id = \(viewer.teamTerm) AND w.ancestor_id = g.team_id))
        """
    }

    /// The condition under which this person may see what stands in the cycle `y`.
    static func cycle(to viewer: Viewer) -> SQL {
        if viewer.role.mayAdminister { return "TRUE" }
        return "(y.status <> \(Cycle.Status.hidden) AND y.visible_from <= \(viewer.today))"
    }

    /// With the people and teams that are named, which do not stand in the row of the sheet or the objective.
    func naming(_ condition: SQL, in db: any Connection) throws -> Visibility {
        guard limited else { return self }
        var whole = self
        (whole.people, whole.teams) = try Self.grants(where: condition, in: db)
        return whole
    }

    /// Refuses people and teams that are not there.
    func checkNamed(in db: any Connection) throws {
        let known: Int? = try db.value("SELECT count(*) AS value FROM person WHERE id IN (\(list: people))")
        guard known == people.count else { throw Refusal(.invalid, field: "people", .unknownPerson) }
        let standing: Int? = try db.value("SELECT count(*) AS value FROM team WHERE id IN (\(list: teams))")
        guard standing == teams.count else { throw Refusal(.invalid, field: "teams", .teamUnknown) }
    }

    /// The people and teams named for a sheet or an objective.
    private static func grants(where condition: SQL, in db: any Connection) throws -> (
        people: [Identifier<Person>], teams: [Identifier<Team>]
    ) {
        let rows = try db.rows("SELECT person_id, team_id FROM visibility_grant WHERE \(condition) ORDER BY id")
        let people: [Identifier<Person>?] = try rows.map { try $0("person_id") }
        let teams: [Identifier<Team>?] = try rows.map { try $0("team_id") }
        return (people.compactMap(\.self), teams.compactMap(\.self))
    }
}

extension Change {
    /// Replaces who besides its owner sees a sheet or an objective.
    func setGrants(_ visibility: Visibility, sheet: Identifier<Sheet>?, objective: Identifier<Objective>?) throws {
        try db.run("DELETE FROM visibility_grant WHERE sheet_id = \(sheet) OR objective_id = \(objective)")
        guard visibility.limited else { return }
        try visibility.checkNamed(in: db)
        for person in visibility.people {
            try db.run(
                """
                INSERT INTO visibility_grant (id, sheet_id, objective_id, person_id)
                VALUES (\(newID(Visibility.self)), \(sheet), \(objective), \(person))
                """)
        }
        for team in visibility.teams {
            try db.run(
                """
                INSERT INTO visibility_grant (id, sheet_id, objective_id, team_id)
                VALUES (\(newID(Visibility.self)), \(sheet), \(objective), \(team))
                """)
        }
    }
}
