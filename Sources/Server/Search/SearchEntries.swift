import OKR

/// The identifiers of the texts that have a term, ascending, packed as the differences from one to the next.
enum SearchEntries {
    static func packed(_ ids: [Int64]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(ids.count * 7)
        var previous: UInt64 = 0
        for id in ids {
            let value = UInt64(bitPattern: id)
            var difference = value &- previous
            while difference > 0x7F {
                bytes.append(UInt8(truncatingIfNeeded: difference) | 0x80)
                difference >>= 7
            }
            bytes.append(UInt8(difference))
            previous = value
        }
        return bytes
    }

    static func unpacked(_ bytes: [UInt8]) -> [Int64] {
        var ids: [Int64] = []
        ids.reserveCapacity(bytes.count / 6 + 1)
        bytes.withUnsafeBufferPointer { bytes in
            var (value, difference, shift): (UInt64, UInt64, UInt64) = (0, 0, 0)
            for byte in bytes {
                difference |= UInt64(byte & 0x7F) << shift
                shift += 7
                guard byte < 0x80 else { continue }
                value &+= difference
                ids.append(Int64(bitPattern: value))
                (difference, shift) = (0, 0)
            }
        }
        return ids
    }

    /// What is in both of two ascending lists.
    static func common(_ a: [Int64], _ b: [Int64]) -> [Int64] {
        var common: [Int64] = []
        var (i, j) = (0, 0)
        while i < a.count, j < b.count {
            if a[i] == b[j] {
                common.append(a[i])
                (i, j) = (i + 1, j + 1)
            } else if a[i] < b[j] {
                i += 1
            } else {
                j += 1
            }
        }
        return common
    }

    /// An ascending list with what is in any of several.
    static func union(_ lists: [[Int64]]) -> [Int64] {
        lists.dropFirst().reduce(lists.first ?? []) { merged($0, $1) }
    }

    private static func merged(_ a: [Int64], _ b: [Int64]) -> [Int64] {
        guard a != b else { return a }
        // What is new is mostly younger than all that is there.
        if let last = a.last, let first = b.first, last < first { return a + b }
        var merged: [Int64] = []
        merged.reserveCapacity(a.count + b.count)
        var (i, j) = (0, 0)
        while i < a.count || j < b.count {
            if j == b.count || (i < a.count && a[i] < b[j]) {
                merged.append(a[i])
                i += 1
            } else {
                if i < a.count, a[i] == b[j] { i += 1 }
                merged.append(b[j])
                j += 1
            }
        }
        return merged
    }
}

/// A part of a cycle's sheets, so that the index's rows stay short and two writers seldom want the same one.
struct SearchPart: Hashable, Sendable {
    /// As it stands in the migration; changing it means filling the index anew.
    static let count: Int64 = 16

    let cycle: Identifier<Cycle>
    let number: Int64

    init(cycle: Identifier<Cycle>, sheet: Identifier<Sheet>) {
        self.init(cycle: cycle, number: sheet.value % Self.count)
    }

    init(cycle: Identifier<Cycle>, number: Int64) {
        self.cycle = cycle
        self.number = number
    }
}
