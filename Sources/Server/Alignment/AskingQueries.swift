import Foundation
import OKR
import Storage

/// Something asked, as the database keeps it: each kind has a table, and all tables are of one make.
protocol KeptAsking: Asking {
    static var table: SQL { get }
    /// The column with what asks.
    static var subjectColumn: SQL { get }
    /// The joins that lead from a row `x` to the objective `o` it stands at.
    static var atObjective: SQL { get }
    /// A column that only this kind has, with its comma; empty where there is none.
    static var ownColumn: SQL { get }
    var ownValue: SQL { get }
    /// What the address begins with: /requests/7/answer.
    static var path: String { get }
    /// What may be said to it.
    static var outcomes: [Decision.Outcome] { get }

    static func toast(_ outcome: Decision.Outcome?) -> Phrase

    init(_ row: Row) throws

    func place(for viewer: Viewer, in db: any Connection) throws -> AskingPlace
    /// What a yes makes: the objective that answers, and where to look at it.
    func takenOn(with input: Input, for viewer: Viewer, at place: AskingPlace, _ change: Change) throws -> TakenOn
}

/// Where something was asked.
struct AskingPlace {
    let sheet: Sheet
    let objective: Objective
    var keyResult: KeyResult?

    var statement: Prose { keyResult?.statement ?? objective.statement }
}

/// What came of a yes.
struct TakenOn {
    var objective: Identifier<Objective>?
    /// The sheet of those who answered.
    let sheet: Sheet
    var focus: String?
}

extension KeptAsking {
    private static var columns: SQL {
        """
        x.id, x.\(subjectColumn) AS subject_id, x.person_id, x.team_id, x.objective_id, x.note, x.by_id, x.at, x.outcome,
        x.decided_by, x.decided_at, x.word\(ownColumn)
        """
    }

    static var ownColumn: SQL { "" }
    var ownValue: SQL { "" }

    init(_ row: Row) throws { try self.init(asked: row) }

    init(asked row: Row) throws {
        self.init(
            id: try row("id"), subject: try row("subject_id"), owner: try Sheet.Owner(row),
            objective: try row("objective_id"), note: try row("note"), by: try row("by_id"), at: try row("at"),
            decision: try Decision.read(row))
    }

    /// Finds it for whoever may see the objective that asks.
    static func find(_ id: Identifier<Self>, visibleTo viewer: Viewer, in db: any Connection) throws -> Self {
        let row = try db.row(
            """
            SELECT \(columns) FROM \(table) x \(atObjective) JOIN sheet s ON s.id = o.sheet_id
            WHERE x.id = \(id) AND \(Visibility.objective(to: viewer))
            """)
        guard let row else { throw Refusal(.unknown, .notFound) }
        return try Self(row)
    }

    static func all(of subject: Identifier<Subject>, in db: any Connection) throws -> [Self] {
        try db.rows("SELECT \(columns) FROM \(table) x WHERE x.\(subjectColumn) = \(subject) ORDER BY x.id")
            .map(Self.init)
    }

    func insert(in db: any Connection) throws {
        try db.run(
            """
            INSERT INTO \(Self.table) (id, \(Self.subjectColumn), person_id, team_id, objective_id, note, by_id, at, outcome,
                decided_by, decided_at, word\(Self.ownColumn))
            VALUES (\(id), \(subject), \(owner.person), \(owner.team), \(objective), \(note), \(by), \(at),
                \(decision?.outcome), \(decision?.by), \(decision?.at), \(decision?.word ?? "")\(ownValue))
            """)
    }

    func save(in db: any Connection) throws {
        try db.run(
            """
            UPDATE \(Self.table) SET objective_id = \(objective), outcome = \(decision?.outcome),
                decided_by = \(decision?.by), decided_at = \(decision?.at), word = \(decision?.word ?? "")
            WHERE id = \(id)
            """)
    }
}

extension KeptAsking where Subject == Objective {
    static var atObjective: SQL { "JOIN objective o ON o.id = x.\(subjectColumn)" }

    func place(for viewer: Viewer, in db: any Connection) throws -> AskingPlace {
        let objective = try Objective.find(subject, visibleTo: viewer, in: db)
        return AskingPlace(sheet: try Sheet.find(objective.sheet, visibleTo: viewer, in: db), objective: objective)
    }
}
