import Foundation
import OKR

/// Something that somebody was asked and has not answered yet.
struct Waiting: Sendable {
    enum Kind: Int, Sendable {
        case breakdown, request, dependency

        /// What the address of its answer begins with.
        var path: String {
            switch self {
            case .breakdown: Breakdown.path
            case .request: AlignmentRequest.path
            case .dependency: Dependency.path
            }
        }
    }

    let kind: Kind
    let id: Int64
    /// Who asked.
    let by: Identifier<Person>
    let byName: String
    /// Who is asked: oneself or a team one leads.
    let asked: Sheet.Owner
    let askedName: String
    let note: String
    /// The words of the key result that was handed down; of the others, those of the objective.
    let statement: Prose
    /// The number of the key result.
    let number: Int
    let due: Day?
    /// The objective it is about.
    let objective: AlignedObjective
    let cycle: Cycle
    /// Which of the own objectives is needed, where one is named.
    let needed: Identifier<Objective>?
}

/// What waits for somebody, with what they could answer with.
struct WaitingList: Sendable {
    /// One of the objectives of those who are asked.
    struct Choice: Sendable {
        let id: Identifier<Objective>
        let owner: Sheet.Owner
        let position: Int
        let text: String
        let cycle: Cycle
    }

    let items: [Waiting]
    let choices: [Choice]

    static let nothing = WaitingList(items: [], choices: [])

    func choices(for waiting: Waiting) -> [Choice] {
        choices.filter { $0.owner == waiting.asked && $0.cycle.overlaps(waiting.cycle) && !$0.text.isEmpty }
    }
}
