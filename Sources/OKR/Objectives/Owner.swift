/// Whose objectives a sheet holds: one person's or one team's, the organisation being the team at the root.
package enum Owner: Hashable, Codable, Sendable {
    case person(Identifier<Person>)
    case team(Identifier<Team>)
}
