import OKR
import Storage

/// Somebody who is asked, as far as it matters for what they may see.
private struct Receiver: Onlooker {
    let id: Identifier<Person>
    let team: Identifier<Team>

    var personTerm: SQL { "\(id)" }
    var teamTerm: SQL { "\(team)" }
}

extension Sheet.Owner {
    /// Refuses those who could not answer: who left, only read, are dissolved, or may not see the objective it is about.
    func checkMayAnswer(about objective: Identifier<Objective>, field: String, in db: any Connection) throws {
        guard let receiver = try receiver(field: field, in: db) else { return }
        let sees = try db.row(
            """
            SELECT o.id FROM objective o JOIN sheet s ON s.id = o.sheet_id
            WHERE o.id = \(objective) AND \(Visibility.objective(to: receiver))
            """)
        guard sees != nil else { throw Refusal(.conflict, field: field, .receiverCannotSee) }
    }

    /// Who answers: the person, the team's leader; nil for a team without one, for which administrators do.
    private func receiver(field: String, in db: any Connection) throws -> Receiver? {
        switch self {
        case .person(let id):
            let row = try db.row("SELECT role, team_id FROM person WHERE id = \(id) AND left_on IS NULL")
            guard let row else { throw Refusal(.invalid, field: field, .unknownPerson) }
            guard (try row("role") as Role).mayWrite else { throw Refusal(.conflict, field: field, .receiverOnlyReads) }
            return Receiver(id: id, team: try row("team_id"))
        case .team(let id):
            let row = try db.row(
                """
                SELECT p.id AS leader_id, p.team_id FROM team t
                LEFT JOIN person p ON p.id = t.leader_id AND p.left_on IS NULL
                WHERE t.id = \(id) AND t.dissolved_at IS NULL
                """)
            guard let row else { throw Refusal(.invalid, field: field, .teamUnknown) }
            let leader: Identifier<Person>? = try row("leader_id")
            return try leader.map { Receiver(id: $0, team: try row("team_id")) }
        }
    }

    /// What the picker of people and teams offers.
    struct Found: Sendable {
        let owner: Sheet.Owner
        let name: String
        let detail: String
    }

    static let mostTeamsFound = 6

    /// Active people who may write, and teams whose names hold the words; without words those near, and the own teams.
    static func search(_ text: String, for viewer: Viewer, in db: any Connection) throws -> [Found] {
        let people = try Person.search(text, for: viewer, in: db).filter { $0.isActive && $0.id != viewer.id }
        let folded = PersonName.folded(text)
        let pattern = "%\(folded.escapedForLike)%"
        let condition: SQL =
            folded.isEmpty
            ? """
            t.id IN (SELECT ancestor_id FROM team_line WHERE team_id = \(viewer.team))
            OR t.leader_id = \(viewer.id) OR t.parent_id = \(viewer.team)
            """
            : "lower(t.name) LIKE \(pattern) ESCAPE '\\' OR lower(t.english_name) LIKE \(pattern) ESCAPE '\\'"
        let teams = try db.rows(
            """
            SELECT t.id, t.name, \(Person.name(of: "p", in: viewer.language)) AS leader_name FROM team t LEFT JOIN person p ON p.id = t.leader_id
            WHERE t.dissolved_at IS NULL AND (\(condition)) ORDER BY t.name, t.id LIMIT \(mostTeamsFound)
            """)
        return people.map { person in
            Found(
                owner: .person(person.id), name: person.shownName(in: viewer.language),
                detail: [person.title, person.team].filter { !$0.isEmpty }.joined(separator: " · "))
        }
            + (try teams.map { row in
                let leader: String? = try row("leader_name")
                return Found(owner: .team(try row("id")), name: try row("name"), detail: leader ?? "")
            })
    }
}
