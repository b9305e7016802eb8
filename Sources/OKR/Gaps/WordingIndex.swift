import Foundation

/// Many wordings, by what they are about, so that those alike are found without comparing each with each.
package struct WordingIndex: Sendable {
    /// The share of the smaller one that two must have in common, and the share of both together.
    static let least = (contained: 0.7, together: 0.45)
    /// Shingles that more wordings have than this say nothing of what a sentence is about.
    static let mostPostings = 400

    package let wordings: [Wording]
    /// Shingles have numbers here, the same for all wordings; each list is sorted.
    private let shingles: [[Int32]]
    private let numbers: [UInt64: Int32]
    private let weights: [Double]
    private let postings: [[Int32]]
    private let totals: [Double]

    /// - Parameter counts: how many texts have each wording; what many say weighs less.
    package init(_ wordings: [Wording], counts: [Int]) {
        self.wordings = wordings
        var numbers: [UInt64: Int32] = [:]
        var postings: [[Int32]] = []
        var frequency: [Int] = []
        shingles = wordings.indices.map { index in
            wordings[index].shingles.map { shingle in
                let number = numbers[shingle] ?? Int32(postings.count)
                if Int(number) == postings.count {
                    numbers[shingle] = number
                    postings.append([])
                    frequency.append(0)
                }
                postings[Int(number)].append(Int32(index))
                frequency[Int(number)] += counts[index]
                return number
            }.sorted()
        }
        let all = Double(max(1, counts.reduce(0, +)))
        // In a small company every word is rare; the floor keeps what only one sentence says from outweighing the rest.
        let weights = frequency.map { log(1 + (all + 20) / (Double($0) + 2)) }
        totals = shingles.map { $0.reduce(0) { $0 + weights[Int($1)] } }
        (self.numbers, self.weights, self.postings) = (numbers, weights, postings)
    }

    /// How much two have in common, as shares of the smaller one and of both together.
    package func likeness(_ a: Int, _ b: Int) -> (contained: Double, together: Double) {
        let shared = sharedWeight(shingles[a], shingles[b])
        let smaller = min(totals[a], totals[b])
        let both = totals[a] + totals[b] - shared
        return (smaller > 0 ? shared / smaller : 0, both > 0 ? shared / both : 0)
    }

    /// Whether two sentences say the same.
    package func areAlike(_ a: Int, _ b: Int) -> Bool {
        guard shingles[a].count > 1, shingles[b].count > 1 else { return false }
        let likeness = likeness(a, b)
        guard likeness.contained >= Self.least.contained, likeness.together >= Self.least.together else { return false }
        return !wordings[a].differsInObject(from: wordings[b]) && !wordings[a].hasObjectBesides(wordings[b])
    }

    /// Groups of wordings that say the same, each of two or more.
    package func groups() -> [[Int]] {
        var parent = Array(wordings.indices)
        func root(_ index: Int) -> Int {
            var index = index
            while parent[index] != index {
                parent[index] = parent[parent[index]]
                index = parent[index]
            }
            return index
        }
        var met = [Int32](repeating: -1, count: wordings.count)
        for index in wordings.indices {
            // The smaller of two looks for the larger: what they share is more than what its rarest shingles leave over.
            for number in prefix(of: index) where postings[Int(number)].count <= Self.mostPostings {
                for other in postings[Int(number)] where met[Int(other)] != Int32(index) {
                    met[Int(other)] = Int32(index)
                    let other = Int(other)
                    let isSmaller = (totals[index], index) < (totals[other], other)
                    guard isSmaller, totals[index] >= totals[other] * Self.least.together, areAlike(index, other) else {
                        continue
                    }
                    let (one, two) = (root(index), root(other))
                    if one != two { parent[max(one, two)] = min(one, two) }
                }
            }
        }
        return Dictionary(grouping: wordings.indices, by: root).values.filter { $0.count > 1 }
            .sorted { ($0.first ?? 0) < ($1.first ?? 0) }
    }

    /// The rarest shingles, as many as together weigh more than two that are alike may lack.
    private func prefix(of index: Int) -> [Int32] {
        let rarest = shingles[index].sorted { (weights[Int($0)], $0) > (weights[Int($1)], $1) }
        var left = totals[index] * (1 - Self.least.contained) + 1e-9
        var prefix: [Int32] = []
        for number in rarest {
            prefix.append(number)
            left -= weights[Int(number)]
            if left < 0 { break }
        }
        return prefix
    }

    /// Those most like a wording, best first; only those that have something telling in common with it.
    func nearest(to wording: Wording, most: Int) -> [(index: Int, likeness: Double)] {
        let known = wording.shingles.compactMap { numbers[$0] }.sorted()
        let unseen = log(1 + (Double(wordings.count) + 20) / 2)
        let total = known.reduce(0) { $0 + weights[Int($1)] } + unseen * Double(wording.shingles.count - known.count)
        var found: Set<Int32> = []
        for number in known where postings[Int(number)].count <= Self.mostPostings {
            found.formUnion(postings[Int(number)])
        }
        return found.map { other in
            let shared = sharedWeight(known, shingles[Int(other)])
            return (index: Int(other), likeness: shared / max(1e-9, min(total, totals[Int(other)])))
        }.sorted { ($0.likeness, $1.index) > ($1.likeness, $0.index) }.prefix(most).map { $0 }
    }

    private func sharedWeight(_ a: [Int32], _ b: [Int32]) -> Double {
        var (left, right, shared) = (0, 0, 0.0)
        while left < a.count, right < b.count {
            if a[left] == b[right] {
                shared += weights[Int(a[left])]
                left += 1
                right += 1
            } else if a[left] < b[right] {
                left += 1
            } else {
                right += 1
            }
        }
        return shared
    }
}
