/// Whom one activity concerns, why, and where it leads them.
package struct Audience: Hashable, Sendable {
    /// People as the activity knows them; who they are today is looked up when they are told.
    package enum Whom: Hashable, Sendable {
        case people([Identifier<Person>])
        /// The person, or whoever leads the team.
        case owner(Sheet.Owner)
        /// Whoever owns the sheet that the place is on, and whoever is responsible for its key result.
        case ownerOfPlace
        /// The manager of the owner, or the leader of the team above.
        case managerOfPlace
        /// The people of the team whose sheet it is.
        case membersOfPlace
        /// Those who follow the owner, or the objective of the place.
        case followersOfPlace
        /// The owners of objectives that support the one of the place, that it supports, or that depend on it.
        case alignedWithPlace
        /// Everybody of these teams and the teams below them; everybody at all where there are none.
        case everybody([Identifier<Team>])
        /// Whoever was told of the announcement and has not read it.
        case unread(Identifier<Announcement>)
        /// Those whom a reminder is for.
        case reminded(Identifier<Reminding>)
    }

    package let kind: Notification.Kind
    package let whom: [Whom]
    /// Only what differs from where the entry of the journal stands.
    package let place: Notification.Place

    package init(_ kind: Notification.Kind, _ whom: [Whom], at place: Notification.Place = Notification.Place()) {
        self.kind = kind
        self.whom = whom
        self.place = place
    }
}

extension Activity {
    /// Who is to be told, the strongest reason first: nobody is told twice of one activity.
    ///
    /// `before` is the entry before about the same thing. Without it everybody stands here who could be told.
    package func audiences(after before: Activity? = nil) -> [Audience] {
        switch self {
        case .objectiveAdded(let objective): mentions(objective.statement)
        case .objectiveChanged(let objective): mentions(objective.statement, before: before?.prose)
        case .keyResultAdded(let keyResult): mentions(keyResult.statement)
        case .keyResultChanged(let keyResult):
            mentions(keyResult.statement, before: before?.prose)
                + responsible(keyResult.owner, before: before?.keyResultOwner)
        case .checkedIn(let checkIn): told(of: checkIn, before: before)
        case .checkInChanged(let checkIn):
            mentions(checkIn.note, before: before?.prose, at: Notification.Place(checkIn: checkIn.id))
        case .commented(let thread, let comment):
            mentions(comment.text, at: thread.place(of: comment.id))
                + [Audience(.comment, [.people(thread.people), .ownerOfPlace], at: thread.place(of: comment.id))]
        case .commentChanged(let thread, let comment):
            mentions(comment.text, before: before?.prose, at: thread.place(of: comment.id))
        case .threadResolved(let thread): [Audience(.comment, [.people([thread.by])], at: thread.place(of: nil))]
        case .sheetPublished: [Audience(.publication, [.managerOfPlace, .membersOfPlace, .followersOfPlace])]
        case .aligned(let alignment), .unaligned(let alignment):
            [
                Audience(
                    .alignment, [.ownerOfPlace],
                    at: Notification.Place(objective: alignment.to, other: alignment.from))
            ]
        case .handedDown(let breakdown): [Audience(.request, [.owner(breakdown.owner)])]
        case .alignmentRequested(let request): [Audience(.request, [.owner(request.owner)])]
        case .dependencyAdded(let dependency): [Audience(.request, [.owner(dependency.owner)])]
        case .breakdownAccepted(let breakdown), .breakdownDeclined(let breakdown):
            [Audience(.answer, [.people([breakdown.by])])]
        case .alignmentRequestAccepted(let request), .alignmentRequestDeclined(let request):
            [Audience(.answer, [.people([request.by])])]
        case .dependencyConfirmed(let dependency), .dependencyDeclined(let dependency),
            .dependencyPutAtRisk(let dependency):
            [Audience(.answer, [.people([dependency.by])])]
        case .scored: [Audience(.score, [.ownerOfPlace, .followersOfPlace])]
        case .announced(let announcement):
            [
                Audience(
                    .announcement, [.everybody(announcement.teams)],
                    at: Notification.Place(announcement: announcement.id))
            ]
        case .announcementReminded(let id):
            [Audience(.announcement, [.unread(id)], at: Notification.Place(announcement: id))]
        case .reminded(let reminding): [Audience(.reminder, [.reminded(reminding.id)])]
        // What only keeps house, what is taken back, and what follows from something else by itself.
        case .organisationFounded, .organisationChanged, .teamFormed, .teamChanged, .teamDissolved, .personJoined,
            .personChanged, .personLeft, .personReturned, .personInvited, .passwordSet, .signedOutEverywhere,
            .tokenMade, .cycleRuleSet, .cycleOpened, .cycleChanged, .cycleDeleted, .categoryAdded, .categoryRetired,
            .sheetOpened, .sheetWithdrawn, .sheetVisibilitySet, .objectivesOrdered, .objectiveDeleted,
            .objectiveRestored, .keyResultsOrdered, .keyResultDeleted, .keyResultRestored, .checkInDeleted,
            .hintSetAside, .hintTakenUp, .breakdownWithdrawn, .followingSet, .progressFollowed,
            .alignmentRequestWithdrawn, .dependencyWithdrawn, .scoreWithdrawn, .lessonRead, .exerciseDone,
            .announcementChanged, .announcementWithdrawn, .announcementRead,
            .chatRoomAdded, .chatRoomChanged, .chatRoomRemoved, .deliveryRepeated, .jobRetried, .jobDropped,
            .mailChosen,
            .commentDeleted, .commentRestored, .threadReopened, .reacted, .unreacted,
            .remindersSet, .reminderWishSet, .rhythmSet, .specialDaysSet, .specialDayDeleted, .checklistItemAdded,
            .checklistItemChanged, .checklistItemDeleted, .checklistItemTicked, .checklistItemUnticked:
            []
        }
    }

    /// What stands to be mentioned in, or nil where the activity has no text.
    private var prose: Prose? {
        switch self {
        case .objectiveAdded(let objective), .objectiveChanged(let objective): objective.statement
        case .keyResultAdded(let keyResult), .keyResultChanged(let keyResult): keyResult.statement
        case .checkedIn(let checkIn), .checkInChanged(let checkIn): checkIn.note
        case .commented(_, let comment), .commentChanged(_, let comment): comment.text
        default: nil
        }
    }

    private var keyResultOwner: Identifier<Person>? {
        switch self {
        case .keyResultAdded(let keyResult), .keyResultChanged(let keyResult): keyResult.owner
        default: nil
        }
    }

    /// Only those who were not mentioned before: an edit that keeps a mention tells nobody again.
    private func mentions(
        _ prose: Prose, before: Prose? = nil, at place: Notification.Place = Notification.Place()
    ) -> [Audience] {
        let known = Set(before?.people ?? [])
        let new = prose.people.filter { !known.contains($0) }
        return new.isEmpty ? [] : [Audience(.mention, [.people(new)], at: place)]
    }

    private func responsible(_ owner: Identifier<Person>?, before: Identifier<Person>?) -> [Audience] {
        guard let owner, owner != before else { return [] }
        return [Audience(.request, [.people([owner])])]
    }

    private func told(of checkIn: CheckIn, before: Activity?) -> [Audience] {
        let place = Notification.Place(checkIn: checkIn.id)
        var worsened = checkIn.health != .onTrack
        switch before {
        case .checkedIn(let former), .checkInChanged(let former):
            worsened = former.health.severity < checkIn.health.severity
        default: break
        }
        let risk = Audience(.risk, [.ownerOfPlace, .managerOfPlace, .alignedWithPlace], at: place)
        return mentions(checkIn.note, at: place) + (worsened ? [risk] : [])
            + [Audience(.checkIn, [.ownerOfPlace, .followersOfPlace], at: place)]
    }
}

extension Thread {
    /// Where a comment in it stands.
    fileprivate func place(of comment: Identifier<Comment>?) -> Notification.Place {
        var place = Notification.Place(sheet: sheet, thread: id, comment: comment)
        switch subject {
        case .sheet: break
        case .objective(let objective): place.objective = objective
        case .keyResult(let keyResult): place.keyResult = keyResult
        case .checkIn(let checkIn, let keyResult): (place.checkIn, place.keyResult) = (checkIn, keyResult)
        }
        return place
    }
}
