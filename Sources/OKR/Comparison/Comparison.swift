/// Two lists of sentences side by side: what stands in both, and what in one only.
package struct Comparison<Item: Sendable>: Sendable {
    package let both: [(left: Item, right: Item)]
    package let onlyLeft: [Item]
    package let onlyRight: [Item]

    /// Pairs what has the same words, then what says the same in others; each item is in one pair at most, in the order
    /// of the left.
    package init(_ left: [Item], _ right: [Item], text: (Item) -> String) {
        let mine = left.map { PersonName.folded(text($0)) }
        let theirs = right.map { PersonName.folded(text($0)) }
        let wordings = (mine + theirs).map { Wording(folded: $0) }
        let index = WordingIndex(wordings, counts: wordings.map { _ in 1 })
        var partner: [Int: Int] = [:]
        var taken: Set<Int> = []
        func pair(where matches: (Int, Int) -> Bool) {
            for one in mine.indices where partner[one] == nil && !mine[one].isEmpty {
                guard let two = theirs.indices.first(where: { !taken.contains($0) && matches(one, $0) }) else {
                    continue
                }
                partner[one] = two
                taken.insert(two)
            }
        }
        pair { mine[$0] == theirs[$1] }
        pair { index.areAlike($0, mine.count + $1) }
        both = left.indices.compactMap { one in partner[one].map { (left: left[one], right: right[$0]) } }
        onlyLeft = left.indices.filter { partner[$0] == nil }.map { left[$0] }
        onlyRight = right.indices.filter { !taken.contains($0) }.map { right[$0] }
    }
}
