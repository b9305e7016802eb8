/// Where its owner wants to be at the end of the cycle, in a sentence that others understand and can align to.
package struct Objective: Codable, Hashable, Sendable {
    package static let longestStatement = 500
    package static let longestNotes = 5000

    package let id: Identifier<Objective>
    package let sheet: Identifier<Sheet>
    /// 1 is the most important.
    package var position: Int
    package var statement: Prose
    package var notes: String
    package var weight: Weight
    package var ambition: Ambition?
    package var category: Identifier<Category>?
    package var due: Day?
    /// A progress typed by the owner, as a fraction; it wins over the roll-up and is marked on the page.
    package var progressByHand: Double?
    package var healthRule: HealthRule
    package var healthByHand: Health?
    package var visibility: Visibility

    package init(
        id: Identifier<Objective>, sheet: Identifier<Sheet>, position: Int, statement: Prose, notes: String = "",
        weight: Weight, ambition: Ambition? = nil, category: Identifier<Category>? = nil, due: Day? = nil,
        progressByHand: Double? = nil, healthRule: HealthRule = .worstChild, healthByHand: Health? = nil,
        visibility: Visibility = .everyone
    ) {
        self.id = id
        self.sheet = sheet
        self.position = position
        self.statement = statement
        self.notes = notes
        self.weight = weight
        self.ambition = ambition
        self.category = category
        self.due = due
        self.progressByHand = progressByHand
        self.healthRule = healthRule
        self.healthByHand = healthByHand
        self.visibility = visibility
    }
}
