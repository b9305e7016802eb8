/// The share of a part in its whole, in thousandths: 333 is 33.3 %.
package struct Weight: Hashable, Sendable {
    /// 0…1000.
    package let thousandths: Int

    package static let whole = Weight(clamping: 1000)
    package static let zero = Weight(clamping: 0)

    /// Nil outside 0…1000.
    package init?(thousandths: Int) {
        guard (0...1000).contains(thousandths) else { return nil }
        self.thousandths = thousandths
    }

    init(clamping thousandths: Int) {
        self.thousandths = min(1000, max(0, thousandths))
    }

    /// Reads "50%", "33.3" or "３３．３％"; always per cent, so "0.5" is half a per cent.
    package init(parsing text: String, field: String = "weight") throws {
        let value: Double
        do {
            value = try Metric.parse(text, field: field)
        } catch {
            throw Refusal(.invalid, field: field, .weightUnreadable)
        }
        guard (0...100).contains(value) else { throw Refusal(.invalid, field: field, .weightRange) }
        let thousandths = (value * 10).rounded()
        guard abs(value * 10 - thousandths) < 1e-6 else { throw Refusal(.invalid, field: field, .weightDecimals) }
        self.init(clamping: Int(thousandths))
    }

    /// "50%" or "33.3%".
    package var formatted: String { Metric.grouped(Double(thousandths) / 10, decimals: 1) + "%" }

    /// 0…1.
    package var fraction: Double { Double(thousandths) / 1000 }
}

extension Weight: Comparable {
    package static func < (a: Weight, b: Weight) -> Bool { a.thousandths < b.thousandths }
}

extension Weight: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let weight = Weight(thousandths: try container.decode(Int.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a weight")
        }
        self = weight
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(thousandths)
    }
}
