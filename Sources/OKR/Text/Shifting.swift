extension Range<Int> {
    /// Where a range of UTF-16 units lies once its text was rewritten; nil where its words are gone.
    ///
    /// A change within the range stretches or shrinks it; one across an edge takes away what it touched; one that takes
    /// all of it, or replaces it together with its surroundings, leaves nothing.
    package func shifted(over rewriting: Rewriting) -> Range<Int>? {
        guard lowerBound >= 0, lowerBound < upperBound else { return nil }
        // From the end, so that what lies before is still where it was.
        var range = self
        for stretch in rewriting.stretches.reversed() {
            guard let shifted = range.shifted(over: stretch) else { return nil }
            range = shifted
        }
        return range
    }

    private func shifted(over stretch: Rewriting.Stretch) -> Range<Int>? {
        let start = stretch.start
        let end = start + stretch.removed
        let delta = stretch.added - stretch.removed
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
