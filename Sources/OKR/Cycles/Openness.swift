/// What may be done in a cycle on a day.
extension Cycle {
    /// Days after the end during which scores may still be given and changed.
    package static let scoringDaysAfterEnd = 30

    /// Objectives and key results may be written from the day the cycle shows to its last.
    package func isOpenForWriting(on day: Day) -> Bool {
        status != .hidden && visibleFrom <= day && day <= ends
    }

    /// Check-ins are taken from the first day to the last day of scoring, so that the final figures can be entered.
    package func isOpenForCheckIns(on day: Day) -> Bool {
        status != .hidden && starts <= day && day <= scoringEnds
    }

    package func isOpenForScoring(on day: Day) -> Bool {
        status != .hidden && scoreStarts <= day && day <= scoringEnds
    }

    /// The last day on which scores may be given.
    package var scoringEnds: Day { ends.adding(days: Self.scoringDaysAfterEnd) }

    /// Refuses where the cycle is not open for writing.
    package func checkOpenForWriting(on day: Day) throws {
        guard status != .hidden else { throw Refusal(.conflict, .cycleHidden) }
        guard visibleFrom <= day else { throw Refusal(.conflict, .cycleNotOpenYet(from: visibleFrom)) }
        guard day <= ends else { throw Refusal(.conflict, .cycleOverForWriting(since: ends)) }
    }

    /// Refuses where the cycle takes no check-ins.
    package func checkOpenForCheckIns(on day: Day) throws {
        guard status != .hidden else { throw Refusal(.conflict, .cycleHidden) }
        guard starts <= day else { throw Refusal(.conflict, .checkInsNotOpenYet(from: starts)) }
        guard day <= scoringEnds else { throw Refusal(.conflict, .checkInsClosed(since: scoringEnds)) }
    }

    /// Refuses where the cycle takes no scores.
    package func checkOpenForScoring(on day: Day) throws {
        guard status != .hidden else { throw Refusal(.conflict, .cycleHidden) }
        guard scoreStarts <= day else { throw Refusal(.conflict, .scoringNotOpenYet(from: scoreStarts)) }
        guard day <= scoringEnds else { throw Refusal(.conflict, .scoringClosed(since: scoringEnds)) }
    }
}
