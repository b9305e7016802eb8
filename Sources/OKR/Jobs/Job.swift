/// Work that is done after the change that asked for it, by whichever server comes to it first.
///
/// Work may be begun more than once, after a server died or an answer got lost, so doing it twice must be like doing it once.
package enum Job: Codable, Hashable, Sendable {
    /// Tells everybody concerned of one entry of the journal.
    case fanOut(Identifier<Activity>)
    /// Finds where in the world it is time to remind people.
    case remindRound
    /// Reminds some of the people whose hour has come.
    case remind(ReminderSlice)
}
