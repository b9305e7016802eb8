import OKR
import Storage

extension AlignedObjective {
    typealias Ends = [Identifier<Objective>: [AlignedObjective]]

    /// What several objectives support and what supports them, as far as the viewer may see the other end.
    static func list(
        around objectives: [Identifier<Objective>], for viewer: Viewer, in db: any Connection
    ) throws -> (supports: Ends, supportedBy: Ends) {
        var ends: (supports: Ends, supportedBy: Ends) = ([:], [:])
        for row in try db.rows(
            """
            SELECT 0 AS side, a.from_id AS near_id, \(columns(in: viewer.language)) FROM alignment a JOIN objective o ON o.id = a.to_id
            \(joins) WHERE a.from_id IN (\(list: objectives)) AND \(Visibility.objective(to: viewer)) AND \(Visibility.cycle(to: viewer))
            UNION ALL
            SELECT 1 AS side, a.to_id AS near_id, \(columns(in: viewer.language)) FROM alignment a JOIN objective o ON o.id = a.from_id
            \(joins) WHERE a.to_id IN (\(list: objectives)) AND \(Visibility.objective(to: viewer)) AND \(Visibility.cycle(to: viewer))
            ORDER BY side, alignment_id
            """)
        {
            let near: Identifier<Objective> = try row("near_id")
            let side: Int = try row("side")
            if side == 0 {
                ends.supports[near, default: []].append(try AlignedObjective(row))
            } else {
                ends.supportedBy[near, default: []].append(try AlignedObjective(row))
            }
        }
        return ends
    }

    private static func columns(in language: Language) -> SQL {
        """
        a.id AS alignment_id, o.id, o.position, o.text, s.person_id, s.team_id, s.cycle_id,
        coalesce(\(Person.name(of: "p", in: language)), t.name) AS owner_name
        """
    }

    private static let joins: SQL = """
        JOIN sheet s ON s.id = o.sheet_id JOIN cycle y ON y.id = s.cycle_id
        LEFT JOIN person p ON p.id = s.person_id LEFT JOIN team t ON t.id = s.team_id
        """

    init(_ row: Row) throws {
        id = try row("id")
        position = try row("position")
        text = try row("text")
        let person: Identifier<Person>? = try row("person_id")
        owner = try person.map { .person($0) } ?? .team(row("team_id"))
        ownerName = try row("owner_name")
        cycle = try row("cycle_id")
    }
}

extension SheetView.OwnObjective {
    /// The viewer's objectives in the cycles that overlap this one, with what they support already.
    static func list(
        of viewer: Viewer, overlapping cycle: Cycle?, in db: any Connection
    ) throws -> [SheetView.OwnObjective] {
        guard let cycle else { return [] }
        let rows = try db.rows(
            """
            SELECT o.id, o.position, o.text, s.cycle_id, a.to_id FROM sheet s JOIN cycle y ON y.id = s.cycle_id
            JOIN objective o ON o.sheet_id = s.id AND o.deleted_at IS NULL
            LEFT JOIN alignment a ON a.from_id = o.id
            WHERE s.person_id = \(viewer.id) AND y.starts <= \(cycle.ends) AND y.ends >= \(cycle.starts)
                AND y.ends >= \(viewer.today) AND y.status <> \(Cycle.Status.hidden)
            ORDER BY y.starts DESC, o.position, o.id
            """)
        var found: [SheetView.OwnObjective] = []
        for row in rows {
            let id: Identifier<Objective> = try row("id")
            let to: Identifier<Objective>? = try row("to_id")
            let earlier = found.last?.id == id ? found.removeLast().alignedTo : []
            found.append(
                SheetView.OwnObjective(
                    id: id, position: try row("position"), text: try row("text"), cycle: try row("cycle_id"),
                    alignedTo: earlier.union(to.map { [$0] } ?? [])))
        }
        return found
    }
}
