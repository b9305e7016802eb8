/// What became of a text: the stretches that were replaced, in UTF-16 units of the old text, from its beginning to its end.
///
/// Between what both texts share at their ends, words are compared with words, so that edits in several places are seen as
/// several. A mention is one unit, whatever the person is called today. Texts with more than a thousand words between
/// their shared ends are taken as rewritten from the first change to the last.
package struct Rewriting: Hashable, Sendable {
    struct Stretch: Hashable, Sendable {
        let start: Int
        let removed: Int
        let added: Int
    }

    /// Units of the old text that were replaced by units of the new one; either may be empty.
    struct Hunk: Hashable {
        var old: Range<Int>
        var new: Range<Int>
    }

    private static let mostComparisons = 1_000_000

    let stretches: [Stretch]

    package init(from old: Prose, to new: Prose) {
        let (a, b) = (TextUnit.all(of: old), TextUnit.all(of: new))
        stretches = Self.measured(Self.hunks(a, b), a, b)
    }

    private static func hunks(_ a: [TextUnit], _ b: [TextUnit]) -> [Hunk] {
        let whole = trimmed(Hunk(old: a.indices, new: b.indices), a, b)
        guard !whole.old.isEmpty || !whole.new.isEmpty else { return [] }
        var hunks = [whole]
        if !whole.old.isEmpty, !whole.new.isEmpty { hunks = compared(whole, a, b).map { trimmed($0, a, b) } }
        var end = 0
        return hunks.map { hunk in
            let settled = settled(hunk, after: end, a, b)
            end = settled.old.upperBound
            return settled
        }
    }

    /// Without what both sides share at their ends.
    private static func trimmed(_ hunk: Hunk, _ a: [TextUnit], _ b: [TextUnit]) -> Hunk {
        var (old, new) = (hunk.old, hunk.new)
        while let x = old.first, let y = new.first, a[x] == b[y] { (old, new) = (old.dropFirst(), new.dropFirst()) }
        while let x = old.last, let y = new.last, a[x] == b[y] { (old, new) = (old.dropLast(), new.dropLast()) }
        return Hunk(old: old, new: new)
    }

    private static func compared(_ whole: Hunk, _ a: [TextUnit], _ b: [TextUnit]) -> [Hunk] {
        let (old, new) = (TextUnit.words(a, in: whole.old), TextUnit.words(b, in: whole.new))
        guard old.count * new.count <= mostComparisons else { return [whole] }
        let kept = SharedWords(old.map { a[$0] }, new.map { b[$0] }).pairs
        var hunks: [Hunk] = []
        var (i, j) = (whole.old.lowerBound, whole.new.lowerBound)
        func close(_ x: Int, _ y: Int) {
            if i < x || j < y { hunks.append(Hunk(old: i..<x, new: j..<y)) }
        }
        for pair in kept {
            close(old[pair.old].lowerBound, new[pair.new].lowerBound)
            (i, j) = (old[pair.old].upperBound, new[pair.new].upperBound)
        }
        close(whole.old.upperBound, whole.new.upperBound)
        return joined(hunks)
    }

    /// What stayed between two changes by accident, being no longer than either of them, is part of one change.
    private static func joined(_ hunks: [Hunk]) -> [Hunk] {
        var result: [Hunk] = []
        for next in hunks {
            var next = next
            while let last = result.last {
                let between = next.old.lowerBound - last.old.upperBound
                guard between <= max(last.old.count, last.new.count), between <= max(next.old.count, next.new.count)
                else { break }
                next = Hunk(
                    old: last.old.lowerBound..<next.old.upperBound, new: last.new.lowerBound..<next.new.upperBound)
                result.removeLast()
            }
            result.append(next)
        }
        return result
    }

    /// Where a stretch that came or went most likely begins.
    ///
    /// "One two three" becomes "one three" by losing "two " as well as "wo t"; of such stretches the nearest that begins
    /// a word is meant.
    private static func settled(_ hunk: Hunk, after end: Int, _ a: [TextUnit], _ b: [TextUnit]) -> Hunk {
        guard hunk.old.isEmpty != hunk.new.isEmpty else { return hunk }
        let (units, range) = hunk.new.isEmpty ? (a, hunk.old) : (b, hunk.new)
        let room = hunk.old.lowerBound - end
        var back = 0
        while range.lowerBound - back > 0, !units[range.lowerBound - back - 1].isSpace {
            guard back < room, units[range.lowerBound - back - 1] == units[range.upperBound - back - 1] else {
                return hunk
            }
            back += 1
        }
        return Hunk(
            old: hunk.old.lowerBound - back..<hunk.old.upperBound - back,
            new: hunk.new.lowerBound - back..<hunk.new.upperBound - back)
    }

    /// The same people may be called otherwise now, so also what stayed can have another length.
    private static func measured(_ hunks: [Hunk], _ a: [TextUnit], _ b: [TextUnit]) -> [Stretch] {
        var stretches: [Stretch] = []
        var (i, j, offset) = (0, 0, 0)
        func pass(until end: Int) {
            while i < end {
                if a[i].width != b[j].width {
                    stretches.append(Stretch(start: offset, removed: a[i].width, added: b[j].width))
                }
                offset += a[i].width
                (i, j) = (i + 1, j + 1)
            }
        }
        for hunk in hunks {
            pass(until: hunk.old.lowerBound)
            let removed = a[hunk.old].reduce(0) { $0 + $1.width }
            stretches.append(
                Stretch(start: offset, removed: removed, added: b[hunk.new].reduce(0) { $0 + $1.width }))
            offset += removed
            (i, j) = (hunk.old.upperBound, hunk.new.upperBound)
        }
        pass(until: a.count)
        return stretches
    }
}
