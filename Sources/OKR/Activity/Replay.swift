import Foundation

/// Rebuilds a sheet from what has happened to it.
package struct Replay: Sendable {
    private var sheet: Sheet?
    private var objectives: [Identifier<Objective>: Objective] = [:]
    private var keyResults: [Identifier<KeyResult>: KeyResult] = [:]
    private var checkIns: [Identifier<KeyResult>: [Identifier<CheckIn>: CheckIn]] = [:]
    private var checkedOn: [Identifier<CheckIn>: Identifier<KeyResult>] = [:]
    private var scores: [Identifier<KeyResult>: Score] = [:]
    private var alignments: [Alignment] = []
    private var followed: [Identifier<KeyResult>: Double] = [:]
    private var breakdowns: [Identifier<Breakdown>: Breakdown] = [:]
    private var requests: [Identifier<AlignmentRequest>: AlignmentRequest] = [:]
    private var dependencies: [Identifier<Dependency>: Dependency] = [:]
    // What is deleted stays known, since it may be restored.
    private var deletedObjectives: Set<Identifier<Objective>> = []
    private var deletedKeyResults: Set<Identifier<KeyResult>> = []

    /// Plays the entries of one sheet, oldest first.
    package init(_ activities: some Sequence<Activity> = []) {
        for activity in activities { play(activity) }
    }

    /// Plays the entries of one sheet, oldest first, up to and including `moment`.
    package init(_ entries: some Sequence<(at: Date, activity: Activity)>, until moment: Date) {
        self.init(entries.lazy.filter { $0.at <= moment }.map(\.activity))
    }

    /// Lets one more thing happen; what does not concern sheets changes nothing.
    package mutating func play(_ activity: Activity) {
        switch activity {
        case .sheetOpened(let sheet), .sheetPublished(let sheet), .sheetWithdrawn(let sheet),
            .sheetVisibilitySet(let sheet):
            self.sheet = sheet
        case .objectiveAdded(let objective), .objectiveChanged(let objective):
            objectives[objective.id] = objective
        case .objectivesOrdered(_, let order):
            for (index, id) in order.enumerated() { objectives[id]?.position = index + 1 }
        case .objectiveDeleted(let id): deletedObjectives.insert(id)
        case .objectiveRestored(let id): deletedObjectives.remove(id)
        case .keyResultAdded(let keyResult), .keyResultChanged(let keyResult):
            keyResults[keyResult.id] = keyResult
        case .keyResultsOrdered(let objective, let order):
            for (index, id) in order.enumerated() {
                keyResults[id]?.objective = objective
                keyResults[id]?.position = index + 1
            }
        case .keyResultDeleted(let id): deletedKeyResults.insert(id)
        case .keyResultRestored(let id): deletedKeyResults.remove(id)
        case .checkedIn(let checkIn), .checkInChanged(let checkIn):
            checkIns[checkIn.keyResult, default: [:]][checkIn.id] = checkIn
            checkedOn[checkIn.id] = checkIn.keyResult
        case .checkInDeleted(let id):
            // The empty list stays: whoever was once checked in on has the figures of check-ins, or none.
            if let keyResult = checkedOn[id] { checkIns[keyResult]?[id] = nil }
        case .scored(let id, let score): scores[id] = score
        case .scoreWithdrawn(let id): scores[id] = nil
        case .aligned(let alignment):
            if !alignments.contains(alignment) { alignments.append(alignment) }
        case .unaligned(let alignment): alignments.removeAll { $0 == alignment }
        case .handedDown(let breakdown), .breakdownAccepted(let breakdown), .breakdownDeclined(let breakdown),
            .breakdownWithdrawn(let breakdown), .followingSet(let breakdown):
            breakdowns[breakdown.id] = breakdown
        case .progressFollowed(let id, let progress): followed[id] = progress
        case .alignmentRequested(let request), .alignmentRequestAccepted(let request),
            .alignmentRequestDeclined(let request), .alignmentRequestWithdrawn(let request):
            requests[request.id] = request
        case .dependencyAdded(let dependency), .dependencyConfirmed(let dependency),
            .dependencyDeclined(let dependency), .dependencyPutAtRisk(let dependency),
            .dependencyWithdrawn(let dependency):
            dependencies[dependency.id] = dependency
        case .organisationFounded, .organisationChanged, .teamFormed, .teamChanged, .teamDissolved, .personJoined,
            .personChanged, .personLeft, .personReturned, .personInvited, .passwordSet, .signedOutEverywhere,
            .tokenMade, .hintSetAside, .hintTakenUp,
            .cycleRuleSet, .cycleOpened, .cycleChanged, .cycleDeleted, .categoryAdded, .categoryRetired,
            .commented, .commentChanged, .commentDeleted, .commentRestored, .threadResolved, .threadReopened, .reacted,
            .unreacted,
            .lessonRead, .exerciseDone,
            .announced, .announcementChanged, .announcementWithdrawn, .announcementReminded, .announcementRead,
            .chatRoomAdded, .chatRoomChanged, .chatRoomRemoved, .deliveryRepeated, .jobRetried, .jobDropped,
            .mailChosen,
            .reminded, .remindersSet, .reminderWishSet, .rhythmSet, .specialDaysSet, .specialDayDeleted,
            .checklistItemAdded, .checklistItemChanged, .checklistItemDeleted,
            .checklistItemTicked, .checklistItemUnticked:
            break
        }
    }

    /// The sheet as it stands now; nil before it was opened.
    package var state: SheetState? {
        guard let sheet else { return nil }
        let shown = objectives.values.filter { !deletedObjectives.contains($0.id) }
            .sorted { ($0.position, $0.id) < ($1.position, $1.id) }
        let there = Set(shown.map(\.id))
        let below = keyResults.values.filter { !deletedKeyResults.contains($0.id) && there.contains($0.objective) }
        let standing = below.map { measured($0) }.sorted { ($0.position, $0.id) < ($1.position, $1.id) }
        let live = Set(below.map(\.id))
        return SheetState(
            sheet: sheet, objectives: shown, keyResults: Dictionary(grouping: standing, by: \.objective),
            checkIns: checkIns.filter { live.contains($0.key) && !$0.value.isEmpty }.mapValues(Self.newestFirst),
            scores: scores.filter { live.contains($0.key) },
            alignments: alignments.filter { there.contains($0.from) || there.contains($0.to) },
            breakdowns: breakdowns.values.filter { live.contains($0.keyResult) }.sorted { $0.id < $1.id },
            requests: requests.values.filter { there.contains($0.to) }.sorted { $0.id < $1.id },
            dependencies: dependencies.values.filter { there.contains($0.from) }.sorted { $0.id < $1.id })
    }

    /// The key result with each metric at its newest reading and the progress it follows.
    private func measured(_ kept: KeyResult) -> KeyResult {
        var keyResult = kept
        // What stands in an entry may be older than the last that was followed.
        keyResult.followedProgress = followed[keyResult.id]
        guard let checkIns = checkIns[keyResult.id] else { return keyResult }
        let readings = Self.newestFirst(checkIns).flatMap(\.readings)
        let newest = Dictionary(readings.map { ($0.metric, $0.value) }) { first, _ in first }
        for index in keyResult.metrics.indices {
            keyResult.metrics[index].current = newest[keyResult.metrics[index].id]
        }
        return keyResult
    }

    private static func newestFirst(_ checkIns: [Identifier<CheckIn>: CheckIn]) -> [CheckIn] {
        checkIns.values.sorted { ($1.at, $1.id) < ($0.at, $0.id) }
    }
}
