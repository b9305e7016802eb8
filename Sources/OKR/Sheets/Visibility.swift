/// Who may see a sheet or an objective besides its owner; everybody, unless it is limited.
///
/// What one may not see is not there: not on pages, in search, counts, maps, feeds or any API.
package struct Visibility: Codable, Hashable, Sendable {
    package var limited: Bool
    package var people: [Identifier<Person>]
    package var teams: [Identifier<Team>]
    /// Whether the owner's managers, all the way up, see it too.
    package var managementLine: Bool

    /// The most people, and the most teams, that are named.
    package static let mostNamed = 100

    package static let everyone = Visibility(limited: false, people: [], teams: [], managementLine: false)

    package init(
        limited: Bool, people: [Identifier<Person>] = [], teams: [Identifier<Team>] = [], managementLine: Bool = false
    ) {
        self.limited = limited
        self.people = people
        self.teams = teams
        self.managementLine = managementLine
    }
}
