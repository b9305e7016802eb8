/// What stands around a statement and is none of it: “KR1:”, bullets, numbering, closing punctuation.
enum Wrapping {
    static func inside(_ folded: Folded) -> (Int, Int) {
        let units = folded.units
        var lower = 0
        var upper = units.count
        while lower < upper {
            let next = skip(units, lower, upper)
            if next == lower { break }
            lower = next
        }
        while upper > lower, isClosing(units[upper - 1]) { upper -= 1 }
        return (lower, upper)
    }

    /// Whether there is nothing to read in a line.
    static func isBlank(_ line: String) -> Bool {
        let folded = Folded(line)
        let (lower, upper) = inside(folded)
        return lower >= upper
    }

    /// Whether a line says of itself that it is a key result: “KR2: …”, 关键结果一：…
    static func isKeyResult(_ line: String) -> Bool {
        let units = Folded(line).units
        var index = 0
        while index < units.count, units[index] == 0x20 || units[index] == 0x2022 || units[index] == 0x2D { index += 1 }
        guard index + 2 < units.count else { return false }
        if units[index] == 0x6B, units[index + 1] == 0x72 { return !Tokenizer.isLatin(units[index + 2]) }
        // 关键
        return units[index] == 0x5173 && units[index + 1] == 0x952E && units[index + 2] == 0x7ED3
    }

    private static func skip(_ units: [UInt16], _ index: Int, _ upper: Int) -> Int {
        let unit = units[index]
        switch unit {
        case 0x20, 0x2022, 0x2A, 0x2192, 0x7E, 0x2E, 0x3001, 0x2C, 0x3A, 0x3B: return index + 1
        case 0x2D where index + 1 < upper && !Tokenizer.isDigit(units[index + 1]): return index + 1
        case 0x2460...0x2473: return index + 1
        default: break
        }
        if let end = label(units, index, upper) { return end }
        if let end = numbering(units, index, upper) { return end }
        return index
    }

    /// “KR1:”, “O2.”, “目标一：”, “Objective 3 –”.
    private static func label(_ units: [UInt16], _ index: Int, _ upper: Int) -> Int? {
        for name in names {
            guard index + name.count < upper, starts(units, name, at: index) else { continue }
            var end = index + name.count
            while end < upper, units[end] == 0x20 { end += 1 }
            let digits = end
            while end < upper, Tokenizer.isDigit(units[end]) || units[end] == 0x2E && end > digits { end += 1 }
            if end == digits, end < upper, isChineseDigit(units[end]) { end += 1 }
            let hasNumber = end > digits
            var mark = end
            while mark < upper, units[mark] == 0x20 { mark += 1 }
            guard mark < upper else { return nil }
            if isSeparator(units[mark]) { return mark + 1 }
            if hasNumber, mark > end || Tokenizer.isChinese(units[mark]) { return mark }
        }
        return nil
    }

    /// “1.”, “2、”, “(3)”.
    private static func numbering(_ units: [UInt16], _ index: Int, _ upper: Int) -> Int? {
        var end = index
        let isOpen = units[end] == 0x28 || units[end] == 0x5B
        if isOpen { end += 1 }
        let digits = end
        while end < upper, end - digits < 2, Tokenizer.isDigit(units[end]) { end += 1 }
        if isOpen, end == digits, end + 1 < upper, units[end] == 0x70 { end += 2 }
        guard end > digits, end < upper else { return nil }
        if isOpen { return units[end] == 0x29 || units[end] == 0x5D ? end + 1 : nil }
        guard units[end] == 0x2E || units[end] == 0x3001 || units[end] == 0x29, end + 1 < upper else { return nil }
        return Tokenizer.isDigit(units[end + 1]) ? nil : end + 1
    }

    private static func starts(_ units: [UInt16], _ name: [UInt16], at index: Int) -> Bool {
        var other = index
        for unit in name {
            if units[other] != unit { return false }
            other += 1
        }
        return true
    }

    private static func isSeparator(_ unit: UInt16) -> Bool {
        unit == 0x3A || unit == 0x2E || unit == 0x3001 || unit == 0x29 || unit == 0x2D || unit == 0x7C || unit == 0x5D
            || unit == 0x2022
    }

    private static func isClosing(_ unit: UInt16) -> Bool {
        switch unit {
        case 0x20, 0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3001, 0x2026, 0x7E, 0x2022: true
        default: false
        }
    }

    private static func isChineseDigit(_ unit: UInt16) -> Bool {
        switch unit {
        case 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03: true
        default: false
        }
    }

    private static let names: [[UInt16]] = [
        [0x6B, 0x72], [0x6F], [0x6B],
        [0x6F, 0x62, 0x6A, 0x65, 0x63, 0x74, 0x69, 0x76, 0x65],
        [0x6B, 0x65, 0x79, 0x20, 0x72, 0x65, 0x73, 0x75, 0x6C, 0x74],
        [0x76EE, 0x6807], [0x5173, 0x952E, 0x7ED3, 0x679C],
    ]
}
