import Foundation
import OKR
import Storage

extension SheetView {
    /// Reads a whole sheet; the number of statements does not depend on how much is written on it.
    static func load(
        _ owner: Sheet.Owner, cycle: Cycle?, for viewer: Viewer, editing: Int64? = nil, in db: any Connection
    ) throws -> SheetView {
        let (card, sheet, ownRev) = try OwnerCard.find(owner, cycle: cycle?.id, for: viewer, in: db)
        let rows = try sheet.map { try objectiveRows(of: $0.id, for: viewer, in: db) } ?? []
        let ids: [Identifier<Objective>] = try rows.map { try $0("id") }
        let keyResults = ids.isEmpty ? [:] : try KeyResultView.list(of: ids, for: viewer, in: db)
        let ties = try Tie.list(
            around: ids, keyResults: keyResults.values.joined().map(\.keyResult.id), for: viewer, in: db)
        let expected = cycle.flatMap { $0.phase(on: viewer.today) == .prepare ? nil : $0.fraction(on: viewer.today) }
        let objectives = try rows.map { row in
            let objective = try Objective(row)
            return ObjectiveView(
                objective: objective, keyResults: keyResults[objective.id] ?? [],
                supports: ties.ends(.supports, of: objective.id),
                supportedBy: ties.ends(.supportedBy, of: objective.id),
                expected: expected)
        }
        let isOwn = owner == .person(viewer.id)
        let mine =
            isOwn || cycle == nil || ids.isEmpty || !viewer.role.mayWrite
            ? [] : try OwnObjective.list(of: viewer, overlapping: cycle, in: db)
        let beside = try Beside.read(objectives, on: sheet?.id, of: isOwn ? nil : owner, for: viewer, in: db)
        // What the stream says of this sheet to this person: limited objectives count for those who see them.
        let rev: Int64 = try zip(objectives, rows).reduce(ownRev) { rev, each in
            each.0.objective.visibility.limited ? max(rev, try each.1("rev")) : rev
        }
        return SheetView(
            owner: card, cycle: cycle, sheet: sheet, objectives: objectives, names: beside.names,
            categories: beside.categories,
            mayWrite: card.mayWrite(viewer) && cycle?.isOpenForWriting(on: viewer.today) == true,
            mine: mine, today: viewer.today, editing: editing, setAside: beside.setAside, ties: ties,
            threads: beside.threads, followed: isOwn ? nil : beside.followed, rev: rev)
    }

    private static func objectiveRows(
        of sheet: Identifier<Sheet>, for viewer: Viewer, in db: any Connection
    ) throws -> [Row] {
        try db.rows(
            """
            SELECT \(Objective.columns), o.rev FROM objective o JOIN sheet s ON s.id = o.sheet_id
            WHERE o.sheet_id = \(sheet) AND \(Visibility.objective(to: viewer)) ORDER BY o.position, o.id
            """)
    }
}

extension KeyResultView {
    /// The key results of several objectives, each in order, with their metrics, latest check-ins and history.
    static func list(
        of objectives: [Identifier<Objective>], for viewer: Viewer, in db: any Connection
    ) throws -> [Identifier<Objective>: [KeyResultView]] {
        let rows = try db.rows(
            """
            SELECT \(KeyResult.columns), c.id AS check_in_id, c.author_id,
                \(Person.name(of: "a", in: viewer.language)) AS author_name, c.at AS checked_in_at, c.health, c.note,
                c.mentions AS note_mentions, \(ScoreRecord.columns), \(Metric.columns)
            FROM key_result k LEFT JOIN metric m ON m.key_result_id = k.id AND m.deleted_at IS NULL
            LEFT JOIN check_in c ON c.id = k.latest_check_in_id LEFT JOIN person a ON a.id = c.author_id
            LEFT JOIN score r ON r.key_result_id = k.id
            WHERE k.objective_id IN (\(list: objectives)) AND k.deleted_at IS NULL
            ORDER BY k.position, k.id, m.position, m.id
            """)
        // A key result comes once for each of its metrics, mostly one.
        var ids: [Identifier<KeyResult>] = []
        var metrics: [Identifier<KeyResult>: [Metric]] = [:]
        var firsts: [Row] = []
        for row in rows {
            let id: Identifier<KeyResult> = try row("id")
            if ids.last != id {
                ids.append(id)
                firsts.append(row)
            }
            let metric: Identifier<Metric>? = try row("metric_id")
            if metric != nil { metrics[id, default: []].append(try Metric(row)) }
        }
        let history = try Metric.history(of: ids, in: db)
        var views: [Identifier<Objective>: [KeyResultView]] = [:]
        for (id, row) in zip(ids, firsts) {
            let keyResult = try KeyResult(row, metrics: metrics[id] ?? [])
            views[keyResult.objective, default: []].append(
                KeyResultView(
                    keyResult: keyResult, latest: try Latest(row), score: try ScoreRecord.read(row),
                    history: history))
        }
        return views
    }
}

extension KeyResultView.Latest {
    /// Nil where nobody has checked in yet.
    fileprivate init?(_ row: Row) throws {
        guard let author: Identifier<Person> = try row("author_id") else { return nil }
        self.init(
            id: try row("check_in_id"), author: author, authorName: try row("author_name"),
            at: try row("checked_in_at"), health: try row("health"),
            note: try Prose(kept: row("note"), mentions: row("note_mentions")))
    }
}

extension Metric {
    /// What metrics read at each check-in, oldest first.
    static func history(
        of keyResults: [Identifier<KeyResult>], in db: any Connection
    ) throws -> [Identifier<Metric>: [Double]] {
        guard !keyResults.isEmpty else { return [:] }
        var history: [Identifier<Metric>: [Double]] = [:]
        for row in try db.rows(
            """
            SELECT v.metric_id, v.value FROM check_in c JOIN check_in_value v ON v.check_in_id = c.id
            WHERE c.key_result_id IN (\(list: keyResults)) AND c.deleted_at IS NULL ORDER BY c.at, c.id
            """)
        {
            history[try row("metric_id"), default: []].append(try row("value"))
        }
        return history
    }
}
