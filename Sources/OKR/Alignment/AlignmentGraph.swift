/// Who supports whom among the objectives that one person may see.
///
/// What that person may not see is not in it, and neither are its alignments: what supports it stands as if it
/// supported nothing, so that neither a line nor a count tells that something lies between.
package struct AlignmentGraph: Sendable {
    package typealias ID = Identifier<Objective>

    /// What supports an objective, in the order in which the alignments were given.
    package private(set) var supporters: [ID: [ID]] = [:]
    /// What an objective supports, in the same order.
    package private(set) var supports: [ID: [ID]] = [:]

    /// Takes each alignment once.
    package init(_ alignments: some Sequence<Alignment>) {
        var seen: Set<Alignment> = []
        for alignment in alignments where seen.insert(alignment).inserted {
            supporters[alignment.to, default: []].append(alignment.from)
            supports[alignment.from, default: []].append(alignment.to)
        }
    }

    /// These and everything that they support, directly or by way of others.
    package func above(_ objectives: some Sequence<ID>) -> Set<ID> {
        reached(from: objectives, by: supports)
    }

    /// These and everything that supports them, directly or by way of others.
    package func below(_ objectives: some Sequence<ID>) -> Set<ID> {
        reached(from: objectives, by: supporters)
    }

    /// Those of the given objectives that support none of the others, in their order.
    package func heads(of objectives: [ID]) -> [ID] {
        let all = Set(objectives)
        return objectives.filter { id in !supports[id, default: []].contains(where: all.contains) }
    }

    private func reached(from objectives: some Sequence<ID>, by steps: [ID: [ID]]) -> Set<ID> {
        var reached = Set(objectives)
        var open = Array(reached)
        while let objective = open.popLast() {
            open += steps[objective, default: []].filter { reached.insert($0).inserted }
        }
        return reached
    }
}
