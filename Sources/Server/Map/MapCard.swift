import OKR

/// One objective as a card of the map.
struct MapCard: Sendable {
    struct KeyResult: Sendable {
        let text: String
        let progress: Double?
        let health: Health?
    }

    let id: Identifier<Objective>
    let position: Int
    let text: String
    let weight: Weight
    let ambition: Ambition?
    let isLimited: Bool
    let owner: Sheet.Owner
    let ownerName: String
    let employeeType: Identifier<EmployeeType>?
    let team: Identifier<Team>
    let teamName: String
    /// The team right below the organisation that the owner belongs to; the organisation itself where there is none.
    let department: Identifier<Team>?
    let cycle: Identifier<Cycle>
    let cycleName: Phrase
    let progress: Double?
    let health: Health?
    let mayWrite: Bool
    /// Empty unless they are asked for.
    let keyResults: [KeyResult]

    var address: String { "\(owner.address)?cycle=\(cycle)#objective-\(id)" }
}

/// A team as the organisation's map draws it.
struct MapTeam: Sendable {
    let id: Identifier<Team>
    let parent: Identifier<Team>?
    let name: String
    let leader: String?
}
