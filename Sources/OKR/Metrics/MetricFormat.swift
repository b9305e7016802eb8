import Foundation

extension Metric {
    /// The figure with its unit as it stands on screen: "21,400 人", "79%", "¥1,200,000", "3/5", "已完成".
    package func formatted(_ value: Double, _ language: Language) -> String {
        switch kind {
        case .done:
            return language(value >= 1 ? .metricDone : .metricNotDone)
        case .milestones:
            return "\(Self.grouped(value, decimals: 0))/\(Self.grouped(target, decimals: 0))"
        case .percent:
            return Self.grouped(value, decimals: decimals) + "%"
        case .currency:
            return formattedMoney(value)
        case .number:
            let figure = Self.grouped(value, decimals: decimals)
            guard let first = unit.first else { return figure }
            return first.isLetter ? "\(figure) \(unit)" : figure + unit
        }
    }

    /// The figure for a field that is typed into: "21400.5", no grouping and no unit.
    package func plain(_ value: Double) -> String {
        Self.digits(value, decimals: 6, keepingZeros: false)
    }

    /// "1,234.5": at most `decimals` digits after the point, zeros at their end dropped.
    package static func grouped(_ value: Double, decimals: Int, keepingZeros: Bool = false) -> String {
        let digits = Array(digits(abs(value), decimals: decimals, keepingZeros: keepingZeros).utf8)
        let point = digits.firstIndex(of: UInt8(ascii: ".")) ?? digits.count
        var grouped: [UInt8] = []
        for (index, digit) in digits.enumerated() {
            if index > 0, index < point, (point - index) % 3 == 0 { grouped.append(UInt8(ascii: ",")) }
            grouped.append(digit)
        }
        let isZero = digits.allSatisfy { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: ".") }
        let figure = String(decoding: grouped, as: UTF8.self)
        return value < 0 && !isZero ? "−" + figure : figure
    }

    // Signs stand before the figure, names such as 元 and CNY after it.
    private func formattedMoney(_ value: Double) -> String {
        let figure = Self.grouped(abs(value), decimals: decimals, keepingZeros: value != value.rounded())
        let sign = value < 0 && figure.contains { $0 != "0" && $0.isNumber } ? "−" : ""
        guard let last = unit.last else { return sign + figure }
        return last.isCurrencySymbol ? sign + unit + figure : "\(sign)\(figure) \(unit)"
    }

    private static let powers: [Double] = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000]

    /// A whole number of the last decimals as a decimal fraction without zeros at its end: 1250 with 2 is "12.5".
    private static func digits(_ scaled: Int, decimals: Int) -> String {
        var (rest, left) = (abs(scaled), decimals)
        while left > 0, rest % 10 == 0 { (rest, left) = (rest / 10, left - 1) }
        guard left > 0 else { return scaled < 0 ? "-\(rest)" : "\(rest)" }
        let power = Int(powers[left])
        let fraction = String(rest % power)
        let zeros = String(repeating: "0", count: left - fraction.count)
        return "\(scaled < 0 ? "-" : "")\(rest / power).\(zeros)\(fraction)"
    }

    // Rounds the decimal form that the number is written in, so that 0.285 becomes 0.29 as on paper and not as binary has it.
    private static func digits(_ value: Double, decimals: Int, keepingZeros: Bool) -> String {
        guard value.isFinite else { return "0" }
        let text = value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : rounded(value, decimals)
        guard keepingZeros, decimals > 0 else { return text }
        let halves = text.split(separator: ".")
        let fraction = halves.count == 2 ? halves[1] : ""
        return "\(halves[0])." + fraction + String(repeating: "0", count: decimals - fraction.count)
    }

    private static func rounded(_ value: Double, _ decimals: Int) -> String {
        // Only a tie depends on the decimal form, which takes long to find.
        let scaled = value * powers[min(decimals, 6)]
        if abs(scaled) < 1e9, abs(scaled - scaled.rounded(.down) - 0.5) > 1e-4 {
            return digits(Int(scaled.rounded()), decimals: decimals)
        }
        var exact = Decimal(string: "\(value)") ?? Decimal(value)
        var rounded = Decimal()
        NSDecimalRound(&rounded, &exact, decimals, .plain)
        return rounded.description
    }
}
