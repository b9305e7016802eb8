/// The progress of a key result that comes from the objectives made of it.
package enum Following {
    /// The mean of the objectives that have any progress; nil where none has, so that its own figures go on to count.
    package static func progress(of objectives: [Double?]) -> Double? {
        let known = objectives.compactMap(\.self)
        return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
    }

    /// Refuses (field "follows") to let a key result of `objective` follow `followed` where that one's progress comes,
    /// directly or through others, from `objective`.
    ///
    /// `existing` must hold every edge, from an objective to one that a key result of it follows, below `followed`.
    package static func check(
        _ objective: Identifier<Objective>, follows followed: Identifier<Objective>, existing: [Reach.Edge]
    ) throws {
        guard !Reach.leads(from: followed, to: objective, along: existing) else {
            throw Refusal(.conflict, field: "follows", .followedInLoop)
        }
    }
}
