import Foundation

extension Cycle {
    /// The longest that a cycle may be, in days.
    package static let mostDays = 400

    /// Refuses dates out of order and names that are missing or too long.
    package func check() throws {
        guard starts < ends else { throw Refusal(.invalid, field: "ends", .cycleEndsBeforeStart) }
        let days = starts.days(until: ends) + 1
        guard days >= 7 else { throw Refusal(.invalid, field: "ends", .cycleTooShort) }
        guard days <= Self.mostDays else { throw Refusal(.invalid, field: "ends", .cycleTooLong) }
        guard visibleFrom <= starts else { throw Refusal(.invalid, field: "visibleFrom", .cycleVisibleTooLate) }
        guard visibleFrom.days(until: starts) <= 90 else {
            throw Refusal(.invalid, field: "visibleFrom", .ruleVisibleDaysAhead)
        }
        guard (starts...ends).contains(writeEnds) else {
            throw Refusal(.invalid, field: "writeEnds", .cyclePhaseOutside)
        }
        guard (starts...ends).contains(scoreStarts) else {
            throw Refusal(.invalid, field: "scoreStarts", .cyclePhaseOutside)
        }
        guard writeEnds < scoreStarts else {
            throw Refusal(.invalid, field: "scoreStarts", .cyclePhasesCross)
        }
        for (field, name) in [("nameZh", nameZh), ("nameEn", nameEn)] {
            let count = name.trimmingCharacters(in: .whitespacesAndNewlines).count
            guard count > 0 else { throw Refusal(.invalid, field: field, .cycleNameMissing) }
            guard count <= 40 else { throw Refusal(.invalid, field: field, .cycleNameTooLong) }
        }
    }
}
