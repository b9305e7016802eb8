/// What a score looks at, each from 1 (little) to 5 (very much), 3 being as usual.
package struct Factors: Hashable, Codable, Sendable {
    /// How far it came, judged by hand; only asked where nothing was measured.
    package let completion: Int?
    package let difficulty: Int
    package let effort: Int

    /// Refuses, naming the factor, what is not between 1 and 5.
    package init(completion: Int? = nil, difficulty: Int = 3, effort: Int = 3) throws {
        for (field, value) in [("completion", completion ?? 1), ("difficulty", difficulty), ("effort", effort)] {
            guard (1...5).contains(value) else { throw Refusal(.invalid, field: field, .factorRange) }
        }
        self.completion = completion
        self.difficulty = difficulty
        self.effort = effort
    }

    /// The score that is proposed; nil where there is neither progress nor a judged completion.
    ///
    /// The base is the progress clipped to 0…1, or else the judged completion (1 is 0.0, 5 is 1.0). Difficulty and
    /// effort each move it by up to a tenth: 1 by −0.1, 2 by −0.05, 3 not at all, 4 by +0.05, 5 by +0.1. What was not
    /// begun stays 0: hardship alone is no result.
    package func proposal(progress: Double?) -> Score? {
        guard let base = progress ?? completion.map({ Double($0 - 1) / 4 }), base.isFinite else { return nil }
        guard base > 0 else { return Score(tenths: 0) }
        return Score(nearest: min(1, base) + Double(difficulty - 3) / 20 + Double(effort - 3) / 20)
    }
}
