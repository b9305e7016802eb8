import Foundation

/// A date of the civil calendar (Gregorian, years 1–9999) without a clock or a time zone.
package struct Day: Hashable, Sendable {
    /// Days since 1970-01-01; negative before.
    package let number: Int

    package init(number: Int) {
        self.number = number
    }

    /// Makes the day of these numbers; nil where the calendar has no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.length(ofMonth: month, year: year)
        else { return nil }
        number = Self.number(year, month, day)
    }

    /// Reads "2026-11-24" and nothing else.
    package init?(_ text: some StringProtocol) {
        // Every row of a page has days; bytes are many times cheaper here than pieces of text.
        var numbers = (0, 0, 0)
        var count = 0
        for byte in text.utf8 {
            switch (count, byte) {
            case (4, UInt8(ascii: "-")), (7, UInt8(ascii: "-")): break
            case (0...3, 48...57): numbers.0 = numbers.0 * 10 + Int(byte - 48)
            case (5...6, 48...57): numbers.1 = numbers.1 * 10 + Int(byte - 48)
            case (8...9, 48...57): numbers.2 = numbers.2 * 10 + Int(byte - 48)
            default: return nil
            }
            count += 1
        }
        guard count == 10 else { return nil }
        self.init(year: numbers.0, month: numbers.1, day: numbers.2)
    }

    /// The day that `date` falls on for people in `zone`.
    package init(_ date: Date, in zone: TimeZone) {
        let local = date.timeIntervalSince1970 + Double(zone.secondsFromGMT(for: date))
        number = Int((local / 86_400).rounded(.down))
    }

    package func adding(days: Int) -> Day {
        Day(number: number + days)
    }

    /// Days from this day to `other`; negative where `other` is earlier.
    package func days(until other: Day) -> Int {
        other.number - number
    }

    /// The first moment of the day in `zone`; where clocks skip midnight, the first moment there is.
    package func startInstant(in zone: TimeZone) -> Date {
        let utc = Date(timeIntervalSince1970: Double(number) * 86_400)
        let candidates = [-86_400.0, 86_400].map { utc - Double(zone.secondsFromGMT(for: utc + $0)) }.sorted()
        return candidates.first { Day($0, in: zone) == self } ?? candidates[1]
    }
}

extension Day: Comparable {
    package static func < (a: Day, b: Day) -> Bool { a.number < b.number }
}

extension Day: CustomStringConvertible {
    package var description: String {
        let (year, month, day) = civil
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }
}

extension Day: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let day = Day(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a day")
        }
        self = day
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
