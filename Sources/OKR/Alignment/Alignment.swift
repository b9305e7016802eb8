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
        guard from.sheet != to.sheet else {
            throw Refusal(.invalid, field: "to", .alignedWithinSheet)
        }
        guard fromCycle.overlaps(toCycle) else { throw Refusal(.invalid, field: "to", .alignedAcrossCycles) }
        guard !existing.contains(new) else { throw Refusal(.conflict, field: "to", .alignedAlready) }
        guard !wouldLoop(adding: new, to: existing) else { throw Refusal(.conflict, field: "to", .alignedInLoop) }
    }

    /// Refuses (field "to") a second parent where the organisation allows one only; `parents` are those there are.
    package static func check(parents: [Alignment], maySupportSeveral: Bool) throws {
        guard maySupportSeveral || parents.isEmpty else { throw Refusal(.conflict, field: "to", .alignedElsewhere) }
    }

    /// Whether an objective would come to support itself, directly or by way of others.
    package static func wouldLoop(adding new: Alignment, to existing: [Alignment]) -> Bool {
        Reach.leads(from: new.to, to: new.from, along: existing.map { ($0.from, $0.to) })
    }
}
