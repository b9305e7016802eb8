import Foundation
import Testing

@testable import OKR

@Suite struct AudienceTests {
    typealias Notification = OKR.Notification

    let he = Identifier<Person>(1)
    let su = Identifier<Person>(2)
    let lin = Identifier<Person>(3)
    let at = Date(timeIntervalSince1970: 0)

    private func prose(_ people: [Identifier<Person>]) -> Prose {
        let text = people.map { _ in "@x" }.joined()
        return Prose(
            unchecked: text,
            mentions: people.enumerated().map { index, person in
                Prose.Mention(person: person, start: index * 2, end: index * 2 + 2)
            })
    }

    private func objective(_ people: [Identifier<Person>]) -> Objective {
        Objective(
            id: Identifier(10), sheet: Identifier(20), position: 1, statement: prose(people), weight: .whole)
    }

    private func keyResult(_ people: [Identifier<Person>] = [], owner: Identifier<Person>? = nil) -> KeyResult {
        KeyResult(
            id: Identifier(30), objective: Identifier(10), position: 1, statement: prose(people), weight: .whole,
            owner: owner)
    }

    private func checkIn(_ health: Health, _ people: [Identifier<Person>] = []) -> CheckIn {
        CheckIn(
            id: Identifier(40), keyResult: Identifier(30), author: he, at: at, health: health, note: prose(people),
            readings: [])
    }

    private func told(_ activity: Activity, after before: Activity? = nil) -> [Notification.Kind: [Audience.Whom]] {
        Dictionary(uniqueKeysWithValues: activity.audiences(after: before).map { ($0.kind, $0.whom) })
    }

    @Test func `who is mentioned in something new is told`() {
        #expect(told(.objectiveAdded(objective: objective([su]))) == [.mention: [.people([su])]])
        #expect(told(.keyResultAdded(keyResult: keyResult([su]))) == [.mention: [.people([su])]])
        #expect(told(.objectiveAdded(objective: objective([]))).isEmpty)
    }

    @Test func `an edit tells only those whom it newly mentions`() {
        let before = Activity.objectiveAdded(objective: objective([su]))
        #expect(told(.objectiveChanged(objective: objective([su])), after: before).isEmpty)
        #expect(
            told(.objectiveChanged(objective: objective([su, lin])), after: before) == [.mention: [.people([lin])]])
        let first = Activity.keyResultChanged(keyResult: keyResult([su]))
        #expect(told(.keyResultChanged(keyResult: keyResult([su])), after: first).isEmpty)
        let checked = Activity.checkedIn(checkIn: checkIn(.onTrack, [su]))
        #expect(told(.checkInChanged(checkIn: checkIn(.delayed, [su])), after: checked).isEmpty)
        #expect(
            told(.checkInChanged(checkIn: checkIn(.onTrack, [lin])), after: checked) == [.mention: [.people([lin])]])
    }

    @Test func `who becomes responsible for a key result is told once`() {
        let before = Activity.keyResultAdded(keyResult: keyResult())
        let given = Activity.keyResultChanged(keyResult: keyResult(owner: su))
        #expect(told(given, after: before) == [.request: [.people([su])]])
        #expect(told(given, after: given).isEmpty)
    }

    @Test func `a check-in tells followers, and those aligned only where health got worse`() {
        let good = Activity.checkedIn(checkIn: checkIn(.onTrack))
        let bad = Activity.checkedIn(checkIn: checkIn(.atRisk))
        #expect(told(good).keys.sorted { $0.rawValue < $1.rawValue } == [.checkIn])
        #expect(Set(told(bad).keys) == [.risk, .checkIn])
        #expect(Set(told(bad, after: good).keys) == [.risk, .checkIn])
        #expect(Set(told(bad, after: bad).keys) == [.checkIn])
        #expect(Set(told(good, after: bad).keys) == [.checkIn])
        #expect(told(bad)[.risk]?.contains(.alignedWithPlace) == true)
    }

    @Test func `an alignment tells the other side and leads to the objective that is supported`() {
        let alignment = Alignment(from: Identifier(11), to: Identifier(12))
        for activity in [Activity.aligned(alignment: alignment), .unaligned(alignment: alignment)] {
            let audience = activity.audiences().first
            #expect(audience?.kind == .alignment)
            #expect(audience?.whom == [.ownerOfPlace])
            #expect(audience?.place == Notification.Place(objective: Identifier(12), other: Identifier(11)))
        }
    }

    @Test func `what is asked tells whom it asks, and the answer whoever asked`() throws {
        let breakdown = Breakdown(id: Identifier(50), subject: Identifier(30), owner: .person(su), by: he, at: at)
        #expect(told(.handedDown(breakdown: breakdown)) == [.request: [.owner(.person(su))]])
        #expect(told(.breakdownAccepted(breakdown: breakdown)) == [.answer: [.people([he])]])
        #expect(told(.breakdownDeclined(breakdown: breakdown)) == [.answer: [.people([he])]])
        #expect(told(.breakdownWithdrawn(breakdown: breakdown)).isEmpty)
        let request = AlignmentRequest(
            id: Identifier(51), subject: Identifier(10), owner: .team(Identifier(7)), by: he, at: at)
        #expect(told(.alignmentRequested(request: request)) == [.request: [.owner(.team(Identifier(7)))]])
        #expect(told(.alignmentRequestAccepted(request: request)) == [.answer: [.people([he])]])
        #expect(told(.alignmentRequestDeclined(request: request)) == [.answer: [.people([he])]])
        let dependency = Dependency(id: Identifier(52), subject: Identifier(10), owner: .person(su), by: he, at: at)
        #expect(told(.dependencyAdded(dependency: dependency)) == [.request: [.owner(.person(su))]])
        for answer in [
            Activity.dependencyConfirmed(dependency: dependency), .dependencyDeclined(dependency: dependency),
            .dependencyPutAtRisk(dependency: dependency),
        ] { #expect(told(answer) == [.answer: [.people([he])]]) }
    }

    @Test func `publishing and scoring tell whom they concern`() throws {
        let sheet = Sheet(id: Identifier(20), cycle: Identifier(1), owner: .person(he))
        #expect(
            told(.sheetPublished(sheet: sheet)) == [
                .publication: [.managerOfPlace, .membersOfPlace, .followersOfPlace]
            ])
        let score = try #require(Score(tenths: 7))
        #expect(told(.scored(keyResult: Identifier(30), score: score)) == [.score: [.ownerOfPlace, .followersOfPlace]])
    }

    @Test func `an announcement tells its teams, a reminder those who have not read it`() {
        let announcement = Announcement(
            id: Identifier(60), title: "x", text: .empty, teams: [Identifier(7)], by: he, at: at)
        #expect(told(.announced(announcement: announcement)) == [.announcement: [.everybody([Identifier(7)])]])
        #expect(told(.announcementReminded(announcement: Identifier(60))) == [.announcement: [.unread(Identifier(60))]])
        #expect(told(.announcementChanged(announcement: announcement)).isEmpty)
    }

    @Test func `what keeps house, orders, deletes or takes back tells nobody`() throws {
        let sheet = Sheet(id: Identifier(20), cycle: Identifier(1), owner: .person(he))
        let dependency = Dependency(id: Identifier(52), subject: Identifier(10), owner: .person(su), by: he, at: at)
        let quiet: [Activity] = [
            .organisationFounded(name: "x"), .personLeft(person: su), .personInvited(person: su),
            .passwordSet(person: su), .signedOutEverywhere(person: su), .tokenMade(person: su, name: "x"),
            .teamDissolved(team: Identifier(7)), .cycleDeleted(cycle: Identifier(1)), .sheetOpened(sheet: sheet),
            .sheetWithdrawn(sheet: sheet), .sheetVisibilitySet(sheet: sheet),
            .objectivesOrdered(sheet: sheet.id, order: []), .objectiveDeleted(objective: Identifier(10)),
            .objectiveRestored(objective: Identifier(10)), .keyResultsOrdered(objective: Identifier(10), order: []),
            .keyResultDeleted(keyResult: Identifier(30)), .keyResultRestored(keyResult: Identifier(30)),
            .checkInDeleted(checkIn: Identifier(40)), .progressFollowed(keyResult: Identifier(30), progress: 1),
            .dependencyWithdrawn(dependency: dependency), .scoreWithdrawn(keyResult: Identifier(30)),
            .announcementWithdrawn(announcement: Identifier(60)), .announcementRead(announcement: Identifier(60)),
        ]
        for activity in quiet { #expect(activity.audiences().isEmpty, "\(activity)") }
    }
}
