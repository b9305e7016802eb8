/// All that stands in a cycle, as far as somebody sees it, for finding what is missing, double or at odds.
package struct Landscape: Sendable {
    package struct Person: Sendable {
        package let id: Identifier<OKR.Person>
        package let team: Identifier<Team>?
        package let manager: Identifier<OKR.Person>?

        package init(id: Identifier<OKR.Person>, team: Identifier<Team>?, manager: Identifier<OKR.Person>?) {
            self.id = id
            self.team = team
            self.manager = manager
        }
    }

    package struct Objective: Sendable {
        package let id: Identifier<OKR.Objective>
        package let owner: Sheet.Owner
        /// The owner's team, or the team that is the owner.
        package let team: Identifier<Team>?
        package let text: String
        package let wording: Wording

        package init(
            id: Identifier<OKR.Objective>, owner: Sheet.Owner, team: Identifier<Team>?, text: String, wording: Wording
        ) {
            self.id = id
            self.owner = owner
            self.team = team
            self.text = text
            self.wording = wording
        }
    }

    package struct KeyResult: Sendable {
        package let id: Identifier<OKR.KeyResult>
        package let objective: Identifier<OKR.Objective>
        package let text: String
        package let wording: Wording
        package let metrics: [Metric]
        /// Whether somebody else than the sheet's owner looks after it, or it was handed down.
        package let isShared: Bool

        package init(
            id: Identifier<OKR.KeyResult>, objective: Identifier<OKR.Objective>, text: String, wording: Wording,
            metrics: [Metric], isShared: Bool
        ) {
            self.id = id
            self.objective = objective
            self.text = text
            self.wording = wording
            self.metrics = metrics
            self.isShared = isShared
        }
    }

    /// Where a metric begins and shall go, without all that only pages need.
    package struct Metric: Sendable, Hashable {
        package let kind: OKR.Metric.Kind
        package let direction: OKR.Metric.Direction
        package let unit: String
        package let target: Double

        package init(kind: OKR.Metric.Kind, direction: OKR.Metric.Direction, unit: String, target: Double) {
            self.kind = kind
            self.direction = direction
            self.unit = unit
            self.target = target
        }
    }

    /// Those who are here and may write.
    package var people: [Person]
    package var objectives: [Objective]
    package var keyResults: [KeyResult]
    package var alignments: [Alignment]
    /// Needed edges that stand: from the objective that needs to the one that is needed.
    package var dependencies: [(from: Identifier<OKR.Objective>, to: Identifier<OKR.Objective>)]
    /// Which objectives were made of the same key result.
    package var sources: [Identifier<OKR.Objective>: Identifier<OKR.KeyResult>]
    /// The team above each.
    package var teamsAbove: [Identifier<Team>: Identifier<Team>]

    package init(
        people: [Person] = [], objectives: [Objective] = [], keyResults: [KeyResult] = [],
        alignments: [Alignment] = [],
        dependencies: [(from: Identifier<OKR.Objective>, to: Identifier<OKR.Objective>)] = [],
        sources: [Identifier<OKR.Objective>: Identifier<OKR.KeyResult>] = [:],
        teamsAbove: [Identifier<Team>: Identifier<Team>] = [:]
    ) {
        self.people = people
        self.objectives = objectives
        self.keyResults = keyResults
        self.alignments = alignments
        self.dependencies = dependencies
        self.sources = sources
        self.teamsAbove = teamsAbove
    }

    /// The landscape without what somebody may not see, and without everything that touches it.
    package func hiding(_ hidden: Set<Identifier<OKR.Objective>>) -> Landscape {
        guard !hidden.isEmpty else { return self }
        var seen = self
        seen.objectives.removeAll { hidden.contains($0.id) }
        seen.keyResults.removeAll { hidden.contains($0.objective) }
        seen.alignments.removeAll { hidden.contains($0.from) || hidden.contains($0.to) }
        seen.dependencies.removeAll { hidden.contains($0.from) || hidden.contains($0.to) }
        return seen
    }
}
