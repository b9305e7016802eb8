/// That one objective supports another.
package struct Alignment: Hashable, Codable, Sendable {
    /// The one that supports.
    package let from: Identifier<Objective>
    /// The one that is supported.
    package let to: Identifier<Objective>

    package init(from: Identifier<Objective>, to: Identifier<Objective>) {
        self.from = from
        self.to = to
    }

    /// Refuses (field "to") an alignment of an objective to itself or within a sheet, a second one of the same two, one
    /// between cycles that share no day, and one that closes a loop.
    ///
    /// `existing` must hold every alignment that can be reached upwards from `to`.
    package static func check(
        _ from: Objective, in fromCycle: Cycle, supports to: Objective, in toCycle: Cycle, existing: [Alignment]
    ) throws {
        let new = Alignment(from: from.id, to: to.id)
        guard from.id != to.id else { throw Refusal(.invalid, field: "to", .alignedToItself) }
        guard from.owner != to.owner || from.cycle != to.cycle else {
            throw Refusal(.invalid, field: "to", .alignedWithinSheet)
        }
        guard fromCycle.overlaps(toCycle) else { throw Refusal(.invalid, field: "to", .alignedAcrossCycles) }
        guard !existing.contains(new) else { throw Refusal(.conflict, field: "to", .alignedAlready) }
        guard !wouldLoop(adding: new, to: existing) else { throw Refusal(.conflict, field: "to", .alignedInLoop) }
    }

    /// Whether an objective would come to support itself, directly or by way of others.
    package static func wouldLoop(adding new: Alignment, to existing: [Alignment]) -> Bool {
        let supported = Dictionary(grouping: existing, by: \.from)
        var seen: Set<Identifier<Objective>> = []
        var open = [new.to]
        while let objective = open.popLast() {
            if objective == new.from { return true }
            guard seen.insert(objective).inserted else { continue }
            open += supported[objective, default: []].map(\.to)
        }
        return false
    }
}
