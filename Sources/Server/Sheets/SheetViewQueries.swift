import Foundation
import OKR
import Storage

extension SheetView {
    /// Reads a whole sheet; the number of statements does not depend on how much is written on it.
    static func load(
        _ owner: Sheet.Owner, cycle: Cycle?, for viewer: Viewer, editing: Int64? = nil, in db: any Connection
    ) throws -> SheetView {
        let (card, sheet) = try OwnerCard.find(owner, cycle: cycle?.id, for: viewer, in: db)
        let rows = try sheet.map { try objectiveRows(of: $0.id, for: viewer, in: db) } ?? []
        let ids: [Identifier<Objective>] = try rows.map { try $0("id") }
        let keyResults = ids.isEmpty ? [:] : try KeyResultView.list(of: ids, for: viewer, in: db)
        let alignments = ids.isEmpty ? ([:], [:]) : try AlignedObjective.list(around: ids, for: viewer, in: db)
        let expected = cycle.flatMap { $0.phase(on: viewer.today) == .prepare ? nil : $0.fraction(on: viewer.today) }
        let objectives = try rows.map { row in
            let objective = try Objective(row)
            return ObjectiveView(
                objective: objective, keyResults: keyResults[objective.id] ?? [],
                supports: alignments.0[objective.id] ?? [], supportedBy: alignments.1[objective.id] ?? [],
                expected: expected)
        }
        let isOwn = owner == .person(viewer.id)
        let mine =
            isOwn || cycle == nil || ids.isEmpty || !viewer.role.mayWrite
            ? [] : try OwnObjective.list(of: viewer, overlapping: cycle, in: db)
        let words = try words(for: objectives, on: sheet?.id, of: isOwn ? nil : owner, viewer, in: db)
        let ties = try Tie.list(
            around: ids, keyResults: keyResults.values.joined().map(\.keyResult.id), for: viewer, in: db)
        return SheetView(
            owner: card, cycle: cycle, sheet: sheet, objectives: objectives, names: words.names,
            categories: words.categories,
            mayWrite: card.mayWrite(viewer) && cycle?.isOpenForWriting(on: viewer.today) == true,
            mine: mine, today: viewer.today, editing: editing, setAside: words.setAside, ties: ties,
            threads: words.threads, followed: isOwn ? nil : words.followed)
    }

    private static func objectiveRows(
        of sheet: Identifier<Sheet>, for viewer: Viewer, in db: any Connection
    ) throws -> [Row] {
        try db.rows(
            """
            SELECT \(Objective.columns) FROM objective o JOIN sheet s ON s.id = o.sheet_id
            WHERE o.sheet_id = \(sheet) AND \(Visibility.objective(to: viewer)) ORDER BY o.position, o.id
            """)
    }

    private struct Words {
        var names: [Identifier<Person>: String] = [:]
        var categories: [Category] = []
        var setAside: [SetAside.Subject: [SetAside]] = [:]
        var followed: Set<Int64> = []
        var threads = OpenThreads()
    }

    /// The names of today of everybody mentioned or responsible, the categories, the hints set aside, what is being
    /// said, and what of another's sheet is followed: one statement, as each is little and a statement costs more than
    /// its rows.
    private static func words(
        for objectives: [ObjectiveView], on sheet: Identifier<Sheet>?, of other: Sheet.Owner?, _ viewer: Viewer,
        in db: any Connection
    ) throws -> Words {
        let texts = objectives.flatMap { objective in
            [objective.objective.statement]
                + objective.keyResults.flatMap { [$0.keyResult.statement, $0.latest?.note].compactMap(\.self) }
        }
        let responsible = objectives.flatMap(\.keyResults).compactMap(\.keyResult.owner)
        let rows = try db.rows(
            """
            SELECT w.id, w.mark_field AS name, '' AS english, '' AS colour, -2 AS place, w.objective_id, w.key_result_id,
                w.check_in_id, w.mark_field, w.mark_start, w.mark_end, w.comments
            FROM (\(OpenThreads.rows(on: sheet))) w
            UNION ALL
            SELECT h.by_id, h.rule, h.text, h.reason, -1, h.objective_id, h.key_result_id, NULL, NULL, NULL, NULL, NULL
            FROM (\(SetAside.rows(on: objectives.map(\.objective.id)))) h
            UNION ALL
            SELECT p.id, \(Person.name(of: "p", in: viewer.language)), '', '', 0, NULL, NULL, NULL, NULL, NULL, NULL,
                NULL
            FROM person p
            WHERE p.id IN (\(list: Set(texts.flatMap(\.people) + responsible).sorted()))
            UNION ALL
            SELECT id, name_zh, name_en, colour, position + 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL FROM category WHERE retired_at IS NULL
            \(other.map { following($0, objectives.map(\.objective.id), viewer) } ?? "")
            ORDER BY place, id
            """)
        var words = Words()
        for row in rows {
            let place: Int = try row("place")
            if place == -2 {
                words.threads.add(try OpenThreads.Entry(row))
            } else if place == -3 {
                words.followed.insert(try row("id"))
            } else if place < 0 {
                let objective: Identifier<Objective>? = try row("objective_id")
                let subject: SetAside.Subject = try objective.map { .objective($0) } ?? .keyResult(row("key_result_id"))
                words.setAside[subject, default: []].append(
                    try SetAside(
                        subject: subject, rule: row("name"), text: row("english"), reason: row("colour")))
            } else if place == 0 {
                words.names[try row("id")] = try row("name")
            } else {
                words.categories.append(
                    Category(
                        id: try row("id"), name: Phrase(try row("name"), try row("english")), colour: try row("colour"))
                )
            }
        }
        return words
    }

    private static func following(
        _ owner: Sheet.Owner, _ objectives: [Identifier<Objective>], _ viewer: Viewer
    ) -> SQL {
        """
        UNION ALL
        SELECT coalesce(f.followed_id, f.team_id, f.objective_id), '', '', '', -3, NULL, NULL, NULL, NULL, NULL, NULL, NULL FROM following f
        WHERE f.person_id = \(viewer.id) AND (f.followed_id = \(owner.person) OR f.team_id = \(owner.team)
            OR f.objective_id IN (\(list: objectives)))
        """
    }
}

extension KeyResultView {
    /// The key results of several objectives, each in order, with their metrics, latest check-ins and history.
    static func list(
        of objectives: [Identifier<Objective>], for viewer: Viewer, in db: any Connection
    ) throws -> [Identifier<Objective>: [KeyResultView]] {
        let rows = try db.rows(
            """
            SELECT \(KeyResult.columns), c.id AS check_in_id, c.author_id, \(Person.name(of: "a", in: viewer.language)) AS author_name, c.at AS checked_in_at,
                c.health, c.note, c.mentions AS note_mentions, \(ScoreRecord.columns)
            FROM key_result k LEFT JOIN check_in c ON c.id = k.latest_check_in_id LEFT JOIN person a ON a.id = c.author_id
            LEFT JOIN score r ON r.key_result_id = k.id
            WHERE k.objective_id IN (\(list: objectives)) AND k.deleted_at IS NULL ORDER BY k.position, k.id
            """)
        let ids: [Identifier<KeyResult>] = try rows.map { try $0("id") }
        let metrics = try Metric.list(of: ids, in: db)
        let history = try Metric.history(of: ids, in: db)
        var views: [Identifier<Objective>: [KeyResultView]] = [:]
        for row in rows {
            let keyResult = try KeyResult(row, metrics: metrics[row("id")] ?? [])
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
