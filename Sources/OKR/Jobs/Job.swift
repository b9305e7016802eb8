/// Work that is done after the change that asked for it, by whichever server comes to it first.
///
/// Work may be begun more than once, after a server died or an answer got lost, so doing it twice must be like doing it once.
package enum Job: Codable, Hashable, Sendable {
    /// Tells everybody concerned of one entry of the journal, a slice at a time: from this audience on, and of it from
    /// the people after this number on.
    case fanOut(Identifier<Activity>, audience: Int = 0, after: Int64 = 0)
    /// Hands a letter to the mail server.
    case mail(Identifier<Delivery>)
    /// Posts to a chat.
    case post(Identifier<Delivery>)
    /// Finds where in the world it is time to remind people.
    case remindRound
    /// Reminds some of the people whose hour has come.
    case remind(ReminderSlice)
}
