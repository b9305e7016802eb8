extension Range<Int> {
    /// Where a range of UTF-16 units of `old` lies once the text has become `new`; nil where its words are gone.
    ///
    /// The change is taken to be the stretch between what both texts share at their beginning and at their end. A change
    /// within the range stretches or shrinks it; one across an edge takes away what it touched; one that takes all of
    /// it, or replaces it together with its surroundings, leaves nothing. Pairs of surrogates are never parted.
    package func shifted(from old: String, to new: String) -> Range<Int>? {
        guard lowerBound >= 0, lowerBound < upperBound, upperBound <= old.utf16.count else { return nil }
        let (a, b) = (Array(old.unicodeScalars), Array(new.unicodeScalars))
        let shortest = Swift.min(a.count, b.count)
        var head = 0
        while head < shortest, a[head] == b[head] { head += 1 }
        var tail = 0
        while tail < shortest - head, a[a.count - 1 - tail] == b[b.count - 1 - tail] { tail += 1 }
        if head + tail == shortest {
            head = Self.wordStart(of: a.count > b.count ? a : b, near: head, count: Swift.abs(a.count - b.count))
            tail = shortest - head
        }
        let width = { (scalars: ArraySlice<Unicode.Scalar>) in scalars.reduce(0) { $0 + UTF16.width($1) } }
        let changed = width(a[..<head])
        let removed = width(a[head..<(a.count - tail)])
        let added = width(b[head..<(b.count - tail)])
        return shifted(at: changed, removing: removed, adding: added)
    }

    /// Where a stretch that came or went most likely begins.
    ///
    /// "One two three" becomes "one three" by losing "two " as well as "wo t"; of such stretches the nearest that begins
    /// a word is meant.
    private static func wordStart(of scalars: [Unicode.Scalar], near head: Int, count: Int) -> Int {
        var start = head
        while start > 0, !scalars[start - 1].properties.isWhitespace {
            guard count > 0, scalars[start - 1] == scalars[start + count - 1] else { return head }
            start -= 1
        }
        return start
    }

    private func shifted(at start: Int, removing removed: Int, adding added: Int) -> Range<Int>? {
        let end = start + removed
        let delta = added - removed
        if end <= lowerBound { return lowerBound + delta..<upperBound + delta }
        if start >= upperBound { return self }
        if start >= lowerBound, end <= upperBound {
            return upperBound + delta > lowerBound ? lowerBound..<upperBound + delta : nil
        }
        if start < lowerBound, end < upperBound { return end + delta..<upperBound + delta }
        if start > lowerBound, end > upperBound { return lowerBound..<start }
        return nil
    }
}
