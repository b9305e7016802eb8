import Foundation
import OKR
import Storage

/// A text that was found, with what is said beside it.
struct FoundText: Sendable {
    let kind: SearchKind
    let id: Int64
    let text: String
    let more: String
    let owner: Sheet.Owner
    let ownerName: String
    let cycle: Identifier<Cycle>
    let cycleName: Phrase
    /// Nil for what is about a sheet as a whole.
    let objective: Identifier<Objective>?
    let objectivePosition: Int?
    let keyResult: Identifier<KeyResult>?
    let keyResultPosition: Int?
    let author: String?
    let at: Date?
    let health: Health?
    let thread: Identifier<Thread>?

    init(_ row: Row, kind: SearchKind) throws {
        self.kind = kind
        id = try row("id")
        text = try row("text")
        more = try row("more")
        let person: Identifier<Person>? = try row("person_id")
        owner = try person.map { .person($0) } ?? .team(row("team_id"))
        ownerName = try row("owner_name")
        cycle = try row("cycle_id")
        cycleName = Phrase(try row("name_zh"), try row("name_en"))
        objective = try row("objective_id")
        objectivePosition = try row("objective_position")
        keyResult = try row("key_result_id")
        keyResultPosition = try row("place")
        author = try row("author")
        at = try row("at")
        health = try row("health")
        thread = try row("thread_id")
    }

    var address: String { kind.address(self) }

    /// Where it stands: "O2 KR1".
    var label: String {
        [objectivePosition.map { "O\($0)" }, keyResultPosition.map { "KR\($0)" }].compactMap(\.self)
            .joined(separator: " ")
    }
}
