import Foundation

/// Everything that can happen, each with all that is needed to tell it, to undo it and to rebuild a sheet from it.
///
/// An entry carries what a thing is after the change, whole; what it was before is in the entry before.
package enum Activity: Codable, Hashable, Sendable {
    case organisationFounded(name: String)
    case organisationChanged(
        name: String, language: Language, timeZone: String, membersSetWeights: Bool, severalParents: Bool? = nil)

    case teamFormed(team: Team)
    case teamChanged(team: Team)
    case teamDissolved(team: Identifier<Team>)

    case personJoined(person: Person)
    case personChanged(person: Person)
    case personLeft(person: Identifier<Person>)
    case personReturned(person: Identifier<Person>)
    case personInvited(person: Identifier<Person>)
    case passwordSet(person: Identifier<Person>)
    case signedOutEverywhere(person: Identifier<Person>)
    case tokenMade(person: Identifier<Person>, name: String)

    case cycleRuleSet(rule: CycleRule)
    case cycleOpened(cycle: Cycle)
    case cycleChanged(cycle: Cycle)
    case cycleDeleted(cycle: Identifier<Cycle>)
    case categoryAdded(category: Category)
    case categoryRetired(category: Identifier<Category>)

    case sheetOpened(sheet: Sheet)
    case sheetPublished(sheet: Sheet)
    case sheetWithdrawn(sheet: Sheet)
    case sheetVisibilitySet(sheet: Sheet)

    case objectiveAdded(objective: Objective)
    case objectiveChanged(objective: Objective)
    case objectivesOrdered(sheet: Identifier<Sheet>, order: [Identifier<Objective>])
    case objectiveDeleted(objective: Identifier<Objective>)
    case objectiveRestored(objective: Identifier<Objective>)

    case keyResultAdded(keyResult: KeyResult)
    case keyResultChanged(keyResult: KeyResult)
    case keyResultsOrdered(objective: Identifier<Objective>, order: [Identifier<KeyResult>])
    case keyResultDeleted(keyResult: Identifier<KeyResult>)
    case keyResultRestored(keyResult: Identifier<KeyResult>)

    case checkedIn(checkIn: CheckIn)
    case checkInChanged(checkIn: CheckIn)
    case checkInDeleted(checkIn: Identifier<CheckIn>)

    case hintSetAside(hint: SetAside)
    case hintTakenUp(hint: SetAside)

    case aligned(alignment: Alignment)
    case unaligned(alignment: Alignment)

    case handedDown(breakdown: Breakdown)
    case breakdownAccepted(breakdown: Breakdown)
    case breakdownDeclined(breakdown: Breakdown)
    case breakdownWithdrawn(breakdown: Breakdown)
    case followingSet(breakdown: Breakdown)
    case progressFollowed(keyResult: Identifier<KeyResult>, progress: Double?)

    case alignmentRequested(request: AlignmentRequest)
    case alignmentRequestAccepted(request: AlignmentRequest)
    case alignmentRequestDeclined(request: AlignmentRequest)
    case alignmentRequestWithdrawn(request: AlignmentRequest)

    case dependencyAdded(dependency: Dependency)
    case dependencyConfirmed(dependency: Dependency)
    case dependencyDeclined(dependency: Dependency)
    case dependencyPutAtRisk(dependency: Dependency)
    case dependencyWithdrawn(dependency: Dependency)

    case scored(keyResult: Identifier<KeyResult>, score: Score)
    case scoreWithdrawn(keyResult: Identifier<KeyResult>)

    case commented(thread: Thread, comment: Comment)
    case commentChanged(thread: Thread, comment: Comment)
    case commentDeleted(thread: Thread, comment: Identifier<Comment>)
    case commentRestored(thread: Thread, comment: Comment)
    case threadResolved(thread: Thread)
    case threadReopened(thread: Thread)
    case reacted(reaction: Reaction)
    case unreacted(reaction: Reaction)

    case lessonRead(reading: LessonReading)
    case exerciseDone(exercise: ExerciseDone)

    case announced(announcement: Announcement)
    case announcementChanged(announcement: Announcement)
    case announcementWithdrawn(announcement: Identifier<Announcement>)
    case announcementReminded(announcement: Identifier<Announcement>)
    case announcementRead(announcement: Identifier<Announcement>)

    // Without addresses and secrets: administrators read the log.
    case chatRoomAdded(room: Identifier<ChatRoom>, name: String)
    case chatRoomChanged(room: Identifier<ChatRoom>, name: String)
    case chatRoomRemoved(room: Identifier<ChatRoom>, name: String)
    case deliveryRepeated(delivery: Identifier<Delivery>)
    case jobRetried(kind: String)
    case jobDropped(kind: String)
    case mailChosen(person: Identifier<Person>)

    case reminded(reminding: Reminding)
    case remindersSet(setting: ReminderSetting)
    case reminderWishSet(person: Identifier<Person>, wish: ReminderWish)
    case rhythmSet(team: Identifier<Team>, rhythm: Rhythm?)
    case specialDaysSet(days: [SpecialDay])
    case specialDayDeleted(day: Day)

    case checklistItemAdded(item: ChecklistItem)
    case checklistItemChanged(item: ChecklistItem)
    case checklistItemDeleted(item: ChecklistItem)
    case checklistItemTicked(tick: ChecklistTick)
    case checklistItemUnticked(tick: ChecklistTick)
}
