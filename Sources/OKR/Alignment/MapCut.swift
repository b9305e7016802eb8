/// Which branches of a map are open: all down to a depth, but for those that somebody opened or closed by hand.
package struct MapOpening: Hashable, Sendable {
    /// How many levels below the roots are shown.
    package var depth: Int
    package var open: Set<Identifier<Objective>>
    package var shut: Set<Identifier<Objective>>

    package init(depth: Int, open: Set<Identifier<Objective>> = [], shut: Set<Identifier<Objective>> = []) {
        self.depth = depth
        self.open = open
        self.shut = shut
    }

    /// Whether what supports an objective at this depth is shown; roots are at depth 0.
    package func isOpen(_ objective: Identifier<Objective>, at depth: Int) -> Bool {
        open.contains(objective) || depth < self.depth && !shut.contains(objective)
    }
}

/// What of a graph is on the map: everything that can be reached from the roots through open branches.
package struct MapCut: Sendable {
    /// Level by level, each once: at the depth at which it is first met.
    package private(set) var objectives: [Identifier<Objective>] = []
    package private(set) var depths: [Identifier<Objective>: Int] = [:]
    package private(set) var opened: Set<Identifier<Objective>> = []

    /// Ends for certain, also where two people closed a loop at the same moment.
    package init(of graph: AlignmentGraph, from roots: [Identifier<Objective>], _ opening: MapOpening) {
        var level = roots
        var depth = 0
        while !level.isEmpty {
            let new = level.filter { depths[$0] == nil }
            for objective in new where depths.updateValue(depth, forKey: objective) == nil {
                objectives.append(objective)
                if opening.isOpen(objective, at: depth) { opened.insert(objective) }
            }
            level = new.filter(opened.contains).flatMap { graph.supporters[$0, default: []] }
            depth += 1
        }
    }

    /// Leaves out whatever comes after so many, deepest first.
    package mutating func limit(to most: Int) {
        guard objectives.count > most else { return }
        for objective in objectives[most...] { depths[objective] = nil }
        objectives.removeSubrange(most...)
    }

    /// Adds what lies outside and above: it stands open and begins a row of its own.
    package mutating func add(heads: some Sequence<Identifier<Objective>>) {
        for head in heads where depths.updateValue(0, forKey: head) == nil {
            objectives.append(head)
            opened.insert(head)
        }
    }

    /// The alignments between objectives on the map.
    package func alignments(of graph: AlignmentGraph) -> [Alignment] {
        objectives.flatMap { from in
            graph.supports[from, default: []].filter { depths[$0] != nil }.map { Alignment(from: from, to: $0) }
        }
    }
}
