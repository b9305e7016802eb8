/// What a key result was worth in the end, 0.0 to 1.0 in tenths.
package struct Score: Hashable, Sendable {
    /// 0…10.
    package let tenths: Int

    /// Nil outside 0…10.
    package init?(tenths: Int) {
        guard (0...10).contains(tenths) else { return nil }
        self.tenths = tenths
    }

    /// Reads "0.7", "１", ".5"; refuses two decimals, what is not a number and what lies outside 0…1.
    package init(parsing text: String, field: String = "score") throws {
        let value: Double
        do {
            value = try Metric.parse(text, field: field)
        } catch {
            throw Refusal(.invalid, field: field, .scoreUnreadable)
        }
        guard (0...1).contains(value) else { throw Refusal(.invalid, field: field, .scoreRange) }
        let tenths = (value * 10).rounded()
        guard abs(value * 10 - tenths) < 1e-9 else { throw Refusal(.invalid, field: field, .scoreTenths) }
        self.tenths = Int(tenths)
    }

    /// The nearest score to a value, which is clipped to 0…1.
    package init(nearest value: Double) {
        tenths = Int((min(1, max(0, value)) * 10 + 1e-9).rounded())
    }

    /// "0.7".
    package var formatted: String { tenths == 10 ? "1.0" : "0.\(tenths)" }

    /// 0…1.
    package var value: Double { Double(tenths) / 10 }
}

extension Score: Comparable {
    package static func < (a: Score, b: Score) -> Bool { a.tenths < b.tenths }
}

extension Score: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let score = Score(tenths: try container.decode(Int.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a score")
        }
        self = score
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(tenths)
    }
}
