/// A kind of objective that the organisation tells apart, for instance by strategy theme.
package struct Category: Codable, Hashable, Sendable {
    package enum Colour: String, Codable, CaseIterable, Sendable {
        case green, blue, yellow, red, purple, grey
    }

    package let id: Identifier<Category>
    package var name: Phrase
    package var colour: Colour

    package init(id: Identifier<Category>, name: Phrase, colour: Colour) {
        self.id = id
        self.name = name
        self.colour = colour
    }
}
