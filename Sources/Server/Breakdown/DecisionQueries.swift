import Foundation
import OKR
import Storage

extension Sheet.Owner {
    /// From two columns of which one is filled.
    init(_ row: Row, person: String = "person_id", team: String = "team_id") throws {
        let id: Identifier<Person>? = try row(person)
        self = try id.map { .person($0) } ?? .team(row(team))
    }

    init?(maybe row: Row, person: String, team: String) throws {
        let (someone, group): (Identifier<Person>?, Identifier<Team>?) = (try row(person), try row(team))
        if let someone { self = .person(someone) } else if let group { self = .team(group) } else { return nil }
    }

    /// As pickers send it: "person:17" or "team:4".
    init?(field: String) {
        let parts = field.split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        switch parts[0] {
        case "person": if let id = Identifier<Person>(parts[1]) { self = .person(id) } else { return nil }
        case "team": if let id = Identifier<Team>(parts[1]) { self = .team(id) } else { return nil }
        default: return nil
        }
    }

    var field: String { "\(kind):\(number)" }
}

extension Decision {
    static func read(_ row: Row) throws -> Decision? {
        guard let outcome: Outcome = try row("outcome") else { return nil }
        return Decision(
            kept: outcome, by: try row("decided_by"), at: try row("decided_at"), word: try row("word"))
    }
}

extension Input {
    /// A person or a team in a field, of those that can be asked for something.
    func owner(_ field: String) throws(Refusal) -> Sheet.Owner {
        guard let owner = Sheet.Owner(field: try required(field)) else {
            throw Refusal(.invalid, field: field, .notAnIdentifier)
        }
        return owner
    }

    /// A short text of one line in a field, or "".
    func line(_ field: String, most: Int) throws -> String {
        try Prose(self[field] ?? "", most: most, mayBeEmpty: true, field: field).text
    }

    /// What was said to something asked.
    func decision(by viewer: Viewer, among outcomes: [Decision.Outcome]) throws -> Decision {
        guard let outcome: Decision.Outcome = try word("outcome"), outcomes.contains(outcome) else {
            throw Refusal(.invalid, field: "outcome", .notAChoice)
        }
        return try Decision(
            outcome, by: viewer.id, at: viewer.now, word: try line("word", most: Decision.longestWord))
    }
}
