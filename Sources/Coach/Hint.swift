/// What could be better about a statement, said kindly, and at which words.
package struct Hint: Sendable, Equatable {
    /// What it is about.
    package var rule: Rule
    /// Where the words at fault begin, in UTF-16 units of the text as typed.
    package var start: Int
    /// Where they end; not before the start.
    package var end: Int
    /// A thought rather than a finding: shown more quietly, and no label in `okra coach`.
    package var isSoft: Bool
    /// One sentence that says why, in the language of the statement.
    package var reason: String
    /// How it might read instead, from the person's own words where that is possible; `…` stands where they fill in.
    package var example: String
}
