/// Where one comes from an objective along edges to others.
package enum Reach {
    package typealias Edge = (from: Identifier<Objective>, to: Identifier<Objective>)

    /// Whether `goal` can be reached from `start` along the edges; everything reaches itself.
    package static func leads(
        from start: Identifier<Objective>, to goal: Identifier<Objective>, along edges: [Edge]
    ) -> Bool {
        let next = Dictionary(grouping: edges, by: \.from)
        var seen: Set<Identifier<Objective>> = []
        var open = [start]
        while let objective = open.popLast() {
            if objective == goal { return true }
            guard seen.insert(objective).inserted else { continue }
            open += next[objective, default: []].map(\.to)
        }
        return false
    }

    /// The groups in which everything reaches everything else, each beginning with its oldest member and going on along
    /// the edges as far as they lead; in the order of their oldest members.
    package static func circles(along edges: [Edge]) -> [[Identifier<Objective>]] {
        let next = Dictionary(grouping: edges, by: \.from).mapValues { $0.map(\.to).sorted() }
        let back = Dictionary(grouping: edges, by: \.to).mapValues { $0.map(\.from) }
        var finished: [Identifier<Objective>] = []
        var seen: Set<Identifier<Objective>> = []
        for start in next.keys.sorted() where seen.insert(start).inserted {
            // Walked with a list of our own: a chain may be longer than the stack is deep.
            var path: [(at: Identifier<Objective>, rest: ArraySlice<Identifier<Objective>>)] = [
                (start, (next[start] ?? [])[...])
            ]
            while var step = path.popLast() {
                guard let ahead = step.rest.popFirst() else {
                    finished.append(step.at)
                    continue
                }
                path.append(step)
                if seen.insert(ahead).inserted { path.append((ahead, (next[ahead] ?? [])[...])) }
            }
        }
        var taken: Set<Identifier<Objective>> = []
        var circles: [[Identifier<Objective>]] = []
        for root in finished.reversed() where !taken.contains(root) {
            var group: Set<Identifier<Objective>> = []
            var open = [root]
            while let objective = open.popLast() {
                guard !taken.contains(objective), group.insert(objective).inserted else { continue }
                open += back[objective, default: []]
            }
            taken.formUnion(group)
            let turnsOnItself = group.count == 1 && (next[root] ?? []).contains(root)
            if group.count > 1 || turnsOnItself { circles.append(walked(group, along: next)) }
        }
        return circles.sorted { ($0.first ?? Identifier(0)) < ($1.first ?? Identifier(0)) }
    }

    private static func walked(
        _ group: Set<Identifier<Objective>>, along next: [Identifier<Objective>: [Identifier<Objective>]]
    ) -> [Identifier<Objective>] {
        var left = group
        var order: [Identifier<Objective>] = []
        var at = group.min()
        while let objective = at ?? left.min() {
            order.append(objective)
            left.remove(objective)
            at = next[objective, default: []].first { left.contains($0) }
        }
        return order
    }
}
