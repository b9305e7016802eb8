import OKR
import Storage

/// A key result that this viewer may score now; to hold one is to have passed every check.
struct Scoring {
    let keyResult: KeyResult
    let sheet: Sheet
    /// What was said before.
    let kept: ScoreRecord?

    static func find(_ id: Identifier<KeyResult>, by viewer: Viewer, in db: any Connection) throws -> Scoring {
        let keyResult = try KeyResult.find(id, visibleTo: viewer, in: db)
        let objective = try Objective.find(keyResult.objective, visibleTo: viewer, in: db)
        let sheet = try Sheet.find(objective.sheet, visibleTo: viewer, in: db)
        let card = try OwnerCard.find(sheet.owner, cycle: sheet.cycle, for: viewer, in: db).card
        guard card.mayWrite(viewer) else { throw Refusal(.forbidden, .notYoursToScore) }
        try Cycle.find(sheet.cycle, visibleTo: viewer, in: db).checkOpenForScoring(on: viewer.today)
        let row = try db.row("SELECT \(ScoreRecord.columns) FROM score r WHERE r.key_result_id = \(id)")
        return Scoring(keyResult: keyResult, sheet: sheet, kept: try row.flatMap(ScoreRecord.read))
    }

    /// Keeps what is said now; factors alone are no score and nothing to tell.
    func keep(_ record: ScoreRecord, in change: Change) throws {
        try record.save(of: keyResult.id, in: change.db)
        guard let score = record.score else { return }
        try change.record(
            .scored(keyResult: keyResult.id, score: score), sheet: sheet.id, objective: keyResult.objective,
            keyResult: keyResult.id)
    }

    func withdraw(in change: Change) throws {
        try ScoreRecord.withdraw(of: keyResult.id, in: change.db)
        guard kept?.score != nil else { return }
        try change.record(
            .scoreWithdrawn(keyResult: keyResult.id), sheet: sheet.id, objective: keyResult.objective,
            keyResult: keyResult.id)
    }
}

extension Input {
    /// What is said of a key result after this input; what was not sent stays as it was.
    func score(of keyResult: KeyResult, after kept: ScoreRecord?, by change: Change, _ viewer: Viewer) throws
        -> ScoreRecord
    {
        var factors = kept?.factors
        if ["completion", "difficulty", "effort"].contains(where: { !text($0).isEmpty }) {
            factors = try Factors(
                completion: factor("completion") ?? factors?.completion,
                difficulty: factor("difficulty") ?? factors?.difficulty ?? 3,
                effort: factor("effort") ?? factors?.effort ?? 3)
        }
        var record = ScoreRecord(
            score: kept?.score, factors: factors, note: kept?.note ?? "", by: viewer.id, at: change.at)
        if has("note") {
            record.note = try Prose(self["note"] ?? "", most: 2000, lines: 100, mayBeEmpty: true, field: "note").text
        }
        if flag("proposal") {
            guard let proposal = try (factors ?? Factors()).proposal(progress: keyResult.reportedProgress) else {
                throw Refusal(.invalid, field: "completion", .noProposal)
            }
            record.score = proposal
        } else if !text("score").isEmpty {
            record.score = try Score(parsing: text("score"))
        } else if !text("tenths").isEmpty {
            guard let score = Int(text("tenths")).flatMap(Score.init(tenths:)) else {
                throw Refusal(.invalid, field: "tenths", .tenthsRange)
            }
            record.score = score
        }
        return record
    }

    private func factor(_ name: String) throws -> Int? {
        let text = text(name)
        guard !text.isEmpty else { return nil }
        guard let value = Int(text) else { throw Refusal(.invalid, field: name, .notAChoice) }
        return value
    }
}
