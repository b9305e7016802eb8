/// What somebody follows, or wants to hear nothing of: a person's or a team's OKRs, or one objective.
package enum Followed: Hashable, Sendable {
    case person(Identifier<Person>)
    case team(Identifier<Team>)
    case objective(Identifier<Objective>)

    package static let most = 500
}
