/// A sheet with all that stands on it at one moment.
package struct SheetState: Hashable, Sendable {
    package let sheet: Sheet
    /// In the order of the page; what is deleted is not here.
    package let objectives: [Objective]
    /// In the order of the page, their metrics with the figures of then; an objective without any has no entry.
    package let keyResults: [Identifier<Objective>: [KeyResult]]
    /// The newest first.
    package let checkIns: [Identifier<KeyResult>: [CheckIn]]
    package let scores: [Identifier<KeyResult>: Score]
    /// What the sheet's objectives support and are supported by, in the order made.
    package let alignments: [Alignment]
    /// Key results of the sheet that were handed down, and what came of it, in the order made.
    package let breakdowns: [Breakdown]
    /// Whom the sheet's objectives asked for support, in the order made.
    package let requests: [AlignmentRequest]
    /// What the sheet's objectives need of others, in the order made.
    package let dependencies: [Dependency]

    package init(
        sheet: Sheet, objectives: [Objective] = [], keyResults: [Identifier<Objective>: [KeyResult]] = [:],
        checkIns: [Identifier<KeyResult>: [CheckIn]] = [:], scores: [Identifier<KeyResult>: Score] = [:],
        alignments: [Alignment] = [], breakdowns: [Breakdown] = [], requests: [AlignmentRequest] = [],
        dependencies: [Dependency] = []
    ) {
        self.sheet = sheet
        self.objectives = objectives
        self.keyResults = keyResults
        self.checkIns = checkIns
        self.scores = scores
        self.alignments = alignments
        self.breakdowns = breakdowns
        self.requests = requests
        self.dependencies = dependencies
    }
}
