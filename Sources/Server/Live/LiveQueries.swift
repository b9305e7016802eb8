import OKR
import Storage

extension Subject {
    /// Who of many may see this sheet or objective, also where it was just deleted: one statement however many they are.
    func seen(by people: Set<Identifier<Person>>, in db: any Connection) throws -> Set<Identifier<Person>> {
        let thing: SQL =
            switch kind {
            case .objective: "objective o JOIN sheet s ON s.id = o.sheet_id"
            default: "sheet s"
            }
        let condition: SQL =
            switch kind {
            case .objective: "o.id = \(id) AND \(Visibility.formerObjective(to: .person))"
            default: "s.id = \(id) AND \(Visibility.sheet(to: .person))"
            }
        let rows = try db.rows(
            """
            SELECT p.id FROM person p CROSS JOIN \(thing)
            WHERE p.id IN (\(list: people.sorted())) AND p.left_on IS NULL AND \(condition)
            ORDER BY p.id
            """)
        return Set(try rows.map { try $0("id") })
    }

    /// Those of the subjects that this person may ask for, each with its number of now.
    ///
    /// A sheet's is the greatest that this person may know of: a limited objective has one of its own, which counts for
    /// those who see it. That is the number which the page of the sheet shows.
    static func now(
        _ asked: Set<Subject>, for viewer: Viewer, in db: any Connection
    ) throws -> [(subject: Subject, rev: Int64)] {
        let kinds: [(Kind, ([Int64]) -> SQL)] = [
            (.sheet, { sheets($0, viewer) }), (.cycle, { cycles($0, viewer) }),
            (.objective, { objectives($0, viewer) }), (.keyResult, { keyResults($0, viewer) }),
        ]
        return try kinds.flatMap { kind, statement -> [(subject: Subject, rev: Int64)] in
            let ids = asked.filter { $0.kind == kind }.map(\.id).sorted()
            guard !ids.isEmpty else { return [] }
            return try db.rows(statement(ids)).map { row in
                let hidden: Int64? = try row("hidden_rev")
                return (Subject(kind, try row("id")), max(try row("rev"), hidden ?? 0))
            }
        }
    }

    private static func sheets(_ ids: [Int64], _ viewer: Viewer) -> SQL {
        """
        SELECT s.id, s.rev, (SELECT max(o.rev) FROM objective o
            WHERE o.sheet_id = s.id AND o.limited AND \(Visibility.named(viewer))) AS hidden_rev
        FROM sheet s JOIN cycle y ON y.id = s.cycle_id
        WHERE s.id IN (\(list: ids)) AND \(Visibility.sheet(to: viewer)) AND \(Visibility.cycle(to: viewer))
        ORDER BY s.id
        """
    }

    private static func cycles(_ ids: [Int64], _ viewer: Viewer) -> SQL {
        """
        SELECT y.id, coalesce((SELECT max(s.rev) FROM sheet s WHERE s.cycle_id = y.id), 0) AS rev, NULL AS hidden_rev
        FROM cycle y WHERE y.id IN (\(list: ids)) AND \(Visibility.cycle(to: viewer))
        ORDER BY y.id
        """
    }

    private static func objectives(_ ids: [Int64], _ viewer: Viewer) -> SQL {
        """
        SELECT o.id, o.rev, NULL AS hidden_rev FROM objective o JOIN sheet s ON s.id = o.sheet_id
        WHERE o.id IN (\(list: ids)) AND \(Visibility.objective(to: viewer))
        ORDER BY o.id
        """
    }

    private static func keyResults(_ ids: [Int64], _ viewer: Viewer) -> SQL {
        """
        SELECT k.id, k.rev, NULL AS hidden_rev FROM key_result k JOIN objective o ON o.id = k.objective_id
        JOIN sheet s ON s.id = o.sheet_id
        WHERE k.id IN (\(list: ids)) AND k.deleted_at IS NULL AND \(Visibility.objective(to: viewer))
        ORDER BY k.id
        """
    }
}

/// Who else has a sheet open, as one of them sees it.
struct Company: Sendable {
    let sheet: Identifier<Sheet>
    let people: [(id: Identifier<Person>, name: String)]
    let more: Int

    static let mostShown = 6

    static func find(
        at sheet: Identifier<Sheet>, _ presence: Presence, for viewer: Viewer, in db: any Connection
    ) throws -> Company {
        _ = try Sheet.find(sheet, visibleTo: viewer, in: db)
        // Asked anew, because what they may see can have changed since they opened it.
        let others = try Subject.sheet(sheet).seen(by: presence.people(at: sheet).subtracting([viewer.id]), in: db)
        let names = try Person.names(of: others, for: viewer, in: db)
        let all = names.map { (id: $0.key, name: $0.value) }.sorted { $0.id < $1.id }
        return Company(
            sheet: sheet, people: Array(all.prefix(mostShown)), more: max(0, all.count - mostShown))
    }
}
