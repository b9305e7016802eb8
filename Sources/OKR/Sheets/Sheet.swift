import Foundation

/// One owner's objectives in one cycle.
package struct Sheet: Codable, Hashable, Sendable {
    /// Whose objectives they are; the root team's sheet is the organisation's.
    package enum Owner: Codable, Hashable, Sendable {
        case person(Identifier<Person>)
        case team(Identifier<Team>)
    }

    /// Who made the sheet known to everybody, and when.
    package struct Publication: Codable, Hashable, Sendable {
        package let by: Identifier<Person>
        package let at: Date

        package init(by: Identifier<Person>, at: Date) {
            self.by = by
            self.at = at
        }
    }

    package let id: Identifier<Sheet>
    package let cycle: Identifier<Cycle>
    package let owner: Owner
    package var publication: Publication?
    package var visibility: Visibility

    package init(
        id: Identifier<Sheet>, cycle: Identifier<Cycle>, owner: Owner,
        publication: Publication? = nil, visibility: Visibility = .everyone
    ) {
        self.id = id
        self.cycle = cycle
        self.owner = owner
        self.publication = publication
        self.visibility = visibility
    }
}
