import Foundation
import OKR
import Storage

extension Team {
    static let columns: SQL = "t.id, t.parent_id, t.name, t.leader_id"

    init(_ row: Row) throws {
        self.init(
            id: try row("id"), name: try row("name"), parent: try row("parent_id"), leader: try row("leader_id"))
    }

    /// A team that exists still; everybody may see every team.
    static func find(_ id: Identifier<Team>, visibleTo viewer: Viewer, in db: any Connection) throws -> Team {
        let row = try db.row("SELECT \(columns) FROM team t WHERE t.id = \(id) AND t.dissolved_at IS NULL")
        guard let row else { throw Refusal(.unknown, .notFound) }
        return try Team(row)
    }

    package static func root(in db: any Connection) throws -> Team? {
        try db.row("SELECT \(columns) FROM team t WHERE t.parent_id IS NULL").map(Team.init)
    }

    /// All teams there are, in no order that means anything.
    static func all(in db: any Connection) throws -> [Team] {
        try db.rows("SELECT \(columns) FROM team t WHERE t.dissolved_at IS NULL ORDER BY t.position, t.name, t.id")
            .map(Team.init)
    }

    /// The name; nil where there is no such team or it is dissolved.
    static func name(_ id: Identifier<Team>, in db: any Connection) throws -> String? {
        try db.value("SELECT name AS value FROM team WHERE id = \(id) AND dissolved_at IS NULL")
    }

    func insert(in db: any Connection) throws {
        try db.run(
            """
            INSERT INTO team (id, parent_id, name, leader_id, position)
            VALUES (\(id), \(parent), \(name), \(leader), 0)
            """)
    }

    func update(in db: any Connection) throws {
        try db.run(
            "UPDATE team SET parent_id = \(parent), name = \(name), leader_id = \(leader) WHERE id = \(id)")
    }

    func writeDissolved(at: Date, in db: any Connection) throws {
        try db.run("UPDATE team SET dissolved_at = \(at) WHERE id = \(id)")
    }

    /// Whether active people or teams are left in it.
    func isEmpty(in db: any Connection) throws -> Bool {
        let people = try db.row("SELECT id FROM person WHERE team_id = \(id) AND left_on IS NULL LIMIT 1")
        let teams = try db.row("SELECT id FROM team WHERE parent_id = \(id) AND dissolved_at IS NULL LIMIT 1")
        return people == nil && teams == nil
    }

    func refuseTakenName(in db: any Connection) throws {
        let other: Identifier<Team>? = try db.value(
            """
            SELECT id AS value FROM team
            WHERE parent_id = \(parent) AND name = \(name) AND id <> \(id) AND dissolved_at IS NULL LIMIT 1
            """)
        guard other == nil else { throw Refusal(.invalid, field: "name", .teamNameTaken) }
    }

    /// Everybody who belongs to the team itself, those who left included.
    func members(in db: any Connection) throws -> [Person] {
        try db.rows("SELECT \(Person.columns) FROM person p WHERE p.team_id = \(id)").map(Person.init)
    }
}

/// Keeps `team_line`, the closure of the tree of teams.
enum TeamLine {
    static func insert(_ team: Identifier<Team>, below parent: Identifier<Team>?, in db: any Connection) throws {
        try db.run("INSERT INTO team_line (team_id, ancestor_id, distance) VALUES (\(team), \(team), 0)")
        if let parent { try attach(team, to: parent, in: db) }
    }

    /// Moves a team, with everything below, below another. Refuses a parent that lies below the team.
    static func move(_ team: Identifier<Team>, below parent: Identifier<Team>, in db: any Connection) throws {
        let loop = try db.row("SELECT distance FROM team_line WHERE team_id = \(parent) AND ancestor_id = \(team)")
        guard loop == nil else { throw Refusal(.invalid, field: "parent", .teamLoop) }
        let below: SQL = "SELECT team_id FROM team_line WHERE ancestor_id = \(team)"
        try db.run("DELETE FROM team_line WHERE team_id IN (\(below)) AND ancestor_id NOT IN (\(below))")
        try attach(team, to: parent, in: db)
    }

    private static func attach(_ team: Identifier<Team>, to parent: Identifier<Team>, in db: any Connection) throws {
        try db.run(
            """
            INSERT INTO team_line (team_id, ancestor_id, distance)
            SELECT below.team_id, above.ancestor_id, below.distance + above.distance + 1
            FROM team_line below CROSS JOIN team_line above
            WHERE below.ancestor_id = \(team) AND above.team_id = \(parent)
            """)
    }
}
