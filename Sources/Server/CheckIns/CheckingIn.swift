import OKR
import Storage

/// A key result that this viewer may check in on now; to hold one is to have passed every check.
struct CheckingIn {
    let keyResult: KeyResult
    let sheet: Sheet

    /// Those who write the sheet may, and whoever is responsible for the key result.
    static func find(
        _ id: Identifier<KeyResult>, by viewer: Viewer, in db: any Connection
    ) throws -> CheckingIn {
        let keyResult = try KeyResult.find(id, visibleTo: viewer, in: db)
        let objective = try Objective.find(keyResult.objective, visibleTo: viewer, in: db)
        let sheet = try Sheet.find(objective.sheet, visibleTo: viewer, in: db)
        let card = try OwnerCard.find(sheet.owner, cycle: sheet.cycle, for: viewer, in: db).card
        guard keyResult.mayBeCheckedIn(by: viewer, on: card) else { throw Refusal(.forbidden, .notYoursToCheckIn) }
        try Cycle.find(sheet.cycle, visibleTo: viewer, in: db).checkOpenForCheckIns(on: viewer.today)
        return CheckingIn(keyResult: keyResult, sheet: sheet)
    }

    /// A check-in that this viewer made and may still change, with its key result.
    static func own(
        _ id: Identifier<CheckIn>, deleted: Bool = false, by viewer: Viewer, in db: any Connection
    ) throws -> (place: CheckingIn, checkIn: CheckIn) {
        let checkIn = try CheckIn.find(id, deleted: deleted, visibleTo: viewer, in: db)
        guard checkIn.author == viewer.id else { throw Refusal(.forbidden, .notYourCheckIn) }
        return (try find(checkIn.keyResult, by: viewer, in: db), checkIn)
    }

    /// Says in the journal what happened and lets the key result follow its newest check-in.
    func record(_ activity: Activity, in change: Change) throws {
        try CheckIn.follow(keyResult.id, in: change.db)
        try change.record(activity, sheet: sheet.id, objective: keyResult.objective, keyResult: keyResult.id)
    }
}

extension KeyResult {
    func mayBeCheckedIn(by viewer: Viewer, on card: OwnerCard) -> Bool {
        viewer.role.mayWrite && (owner == viewer.id || card.mayWrite(viewer))
    }
}
