/// How one knows that an objective is reached: a statement with one or several metrics.
package struct KeyResult: Codable, Hashable, Sendable {
    package static let longestStatement = 500
    package static let mostMetrics = 5

    package let id: Identifier<KeyResult>
    package var objective: Identifier<Objective>
    package var position: Int
    package var statement: Prose
    package var weight: Weight
    /// Who keeps it up to date, where that is not the sheet's owner.
    package var owner: Identifier<Person>?
    package var due: Day?
    package var progressByHand: Double?
    /// What came from the objectives made of it, where its progress follows them.
    package var followedProgress: Double?
    package var metrics: [Metric]

    package init(
        id: Identifier<KeyResult>, objective: Identifier<Objective>, position: Int, statement: Prose, weight: Weight,
        owner: Identifier<Person>? = nil, due: Day? = nil, progressByHand: Double? = nil,
        followedProgress: Double? = nil, metrics: [Metric] = []
    ) {
        self.id = id
        self.objective = objective
        self.position = position
        self.statement = statement
        self.weight = weight
        self.owner = owner
        self.due = due
        self.progressByHand = progressByHand
        self.followedProgress = followedProgress
        self.metrics = metrics
    }

    /// The mean of what its metrics have reached, unless typed by hand or followed; nil before anything is measured.
    package var progress: Double? {
        progressByHand ?? followedProgress ?? Progress.mean(metrics.map(\.progress))
    }

    /// The progress that somebody has reported; nil where every metric still stands at its start unseen.
    package var reportedProgress: Double? {
        progressByHand == nil && followedProgress == nil && metrics.allSatisfy { $0.current == nil } ? nil : progress
    }
}
