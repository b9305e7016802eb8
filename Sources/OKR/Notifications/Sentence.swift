/// What a notification says: who, what they did, and a line to go with it.
package struct Sentence: Hashable, Sendable {
    package let actor: String?
    /// What follows the name.
    package let words: Phrase
    package let text: String

    /// The whole as one line, for titles of mails and messages.
    package func title(_ language: Language) -> String {
        guard let actor else { return words(language) }
        return "\(actor) \(words(language))"
    }
}

extension Activity {
    /// What this says to somebody who is told of it for this reason.
    package func sentence(for kind: Notification.Kind, in scene: Scene) -> Sentence {
        let (words, text) = kind == .mention ? (Phrase.mentionedYou, mentioning(scene)) : said(for: kind, in: scene)
        return Sentence(actor: scene.actor, words: words, text: text)
    }

    private func mentioning(_ scene: Scene) -> String { scene.note.isEmpty ? scene.line : scene.note }

    private func said(for kind: Notification.Kind, in scene: Scene) -> (Phrase, String) {
        let place = scene.place
        switch self {
        case .objectiveAdded, .keyResultAdded: return (.wrote(place), scene.line)
        case .objectiveChanged: return (.changed(place), scene.line)
        case .keyResultChanged: return (kind == .request ? .madeResponsible(place) : .changed(place), scene.line)
        case .checkedIn(let checkIn), .checkInChanged(let checkIn):
            return (kind == .risk ? .marked(place, checkIn.health) : .checkedIn(place), mentioning(scene))
        case .commented, .commentChanged: return (.commentedOn(place), scene.note)
        case .threadResolved: return (.settledThread(place), scene.line)
        case .sheetPublished: return (.publishedSheet(scene.owner), "")
        case .aligned: return (.alignedTo(place), scene.other?.text ?? scene.line)
        case .unaligned: return (.unalignedFrom(place), scene.other?.text ?? scene.line)
        case .handedDown(let breakdown): return (.handedDown(place, to: breakdown.owner), asked(breakdown.note, scene))
        case .breakdownAccepted: return (.tookOn(place), scene.line)
        case .breakdownDeclined(let breakdown): return (.didNotTakeOn(place), answered(breakdown.decision, scene))
        case .alignmentRequested(let request): return (.askedToAlign(place, request.owner), asked(request.note, scene))
        case .alignmentRequestAccepted: return (.alignedTo(place), scene.line)
        case .alignmentRequestDeclined(let request): return (.didNotAlign(place), answered(request.decision, scene))
        case .dependencyAdded(let dependency):
            return (.askedForHelp(place, dependency.owner), asked(dependency.note, scene))
        case .dependencyConfirmed(let dependency): return (.willHelp(place), answered(dependency.decision, scene))
        case .dependencyDeclined(let dependency): return (.willNotHelp(place), answered(dependency.decision, scene))
        case .dependencyPutAtRisk(let dependency): return (.helpAtRisk(place), answered(dependency.decision, scene))
        case .scored(_, let score): return (.scored(place, score), scene.line)
        case .announced: return (.announced(scene.title), scene.note)
        case .announcementReminded: return (.remindedOf(scene.title), scene.note)
        case .reminded(let reminding): return (scene.actor == nil ? reminding.title : reminding.request, scene.note)
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
            // Nobody is told of these; should that change, this is true of all of them.
            return (.changed(place), scene.line)
        }
    }

    private func asked(_ note: String, _ scene: Scene) -> String { note.isEmpty ? scene.line : note }

    private func answered(_ decision: Decision?, _ scene: Scene) -> String {
        decision.map { $0.word.isEmpty ? scene.line : $0.word } ?? scene.line
    }
}
