import Foundation

/// Something asked of a person or a team, which they answer with a word.
///
/// A `Breakdown` asks them to take on a key result, an `AlignmentRequest` to align to an objective, a `Dependency` to
/// deliver something.
package protocol Asking: Codable, Hashable, Sendable {
    /// What asks: an objective or a key result.
    associatedtype Subject

    /// The field of a form that names who is asked.
    static var field: String { get }
    /// What is said to those who ask themselves.
    static var askedOfOneself: Phrase { get }
    /// What is said to those who ask the same once more.
    static var askedAlready: Phrase { get }

    var id: Identifier<Self> { get }
    var subject: Identifier<Subject> { get }
    /// Who is asked.
    var owner: Sheet.Owner { get }
    /// The objective of theirs that answers.
    var objective: Identifier<Objective>? { get set }
    var note: String { get }
    var by: Identifier<Person> { get }
    var at: Date { get }
    /// Nil while it waits.
    var decision: Decision? { get set }

    init(
        id: Identifier<Self>, subject: Identifier<Subject>, owner: Sheet.Owner, objective: Identifier<Objective>?,
        note: String, by: Identifier<Person>, at: Date, decision: Decision?)

    /// Whether it stands in the way of asking the same again.
    var isOpen: Bool { get }
    /// Whether it asks for what another asks for.
    func asksTheSame(as other: Self) -> Bool
    /// Refuses an answer that comes too late or says nothing new.
    func check(answer: Decision, with objective: Identifier<Objective>?) throws
    /// Refuses to take back what cannot be taken back.
    func checkMayBeWithdrawn() throws
    /// What the journal says of how it stands now.
    var activity: Activity { get }
}

extension Asking {
    package static var longestNote: Int { 200 }
    /// How much of one kind an objective or a key result may ask for at a time.
    package static var most: Int { 20 }
    package static var field: String { "to" }
    package static var askedOfOneself: Phrase { .askedOfOneself }

    package var isOpen: Bool { decision.stands }

    package func asksTheSame(as other: Self) -> Bool { owner == other.owner }

    package func check(answer: Decision, with objective: Identifier<Objective>?) throws { try decision.checkWaiting() }

    package func checkMayBeWithdrawn() throws { try decision.checkMayBeWithdrawn() }

    /// Refuses to ask the very sheet that asks, the same twice, and too much at once; `others` are of the same subject.
    package func check(askedFrom sheet: Sheet, others: [Self]) throws {
        guard owner != sheet.owner else { throw Refusal(.invalid, field: Self.field, Self.askedOfOneself) }
        let open = others.filter(\.isOpen)
        guard !open.contains(where: asksTheSame) else {
            throw Refusal(.conflict, field: Self.field, Self.askedAlready)
        }
        guard open.count < Self.most else { throw Refusal(.conflict, field: Self.field, .askedTooMany(Self.most)) }
    }

    /// The same with its answer, and with the objective that came of it.
    package func answered(_ decision: Decision, with objective: Identifier<Objective>? = nil) throws -> Self {
        try check(answer: decision, with: objective)
        var answered = self
        answered.decision = decision
        answered.objective = objective ?? self.objective
        return answered
    }

    /// The same taken back, or put aside after it was declined.
    package func withdrawn(by person: Identifier<Person>, at: Date) throws -> Self {
        try checkMayBeWithdrawn()
        var withdrawn = self
        withdrawn.decision = try Decision(.withdrawn, by: person, at: at)
        return withdrawn
    }
}
