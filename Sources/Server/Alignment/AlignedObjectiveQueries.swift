import OKR
import Storage

extension AlignedObjective {
    init(_ row: Row) throws {
        id = try row("id")
        position = try row("position")
        text = try row("text")
        owner = try Sheet.Owner(row)
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
