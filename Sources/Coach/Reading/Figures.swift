/// Tells what the numbers of a statement stand for: a measure, a date, or a part of somebody's name.
struct FigureFinder {
    let units: [UInt16]
    var tokens: [Token]

    init(_ units: [UInt16], _ tokens: [Token]) {
        self.units = units
        self.tokens = tokens
        for index in tokens.indices where tokens[index].kind == .number {
            self.tokens[index].figure = figure(at: index)
        }
    }

    private func figure(at index: Int) -> Figure {
        let before = index > 0 ? index - 1 : nil
        let after = index + 1 < tokens.count ? index + 1 : nil
        if let after, let figure = followed(by: after, at: index) { return figure }
        if let before, tokens[before].kind == .mark, isCurrency(first(before)) { return .money }
        if isDate(index) { return .day }
        if let before, isName(index, after: before) { return .name }
        if let after, isCounted(after, at: index) { return .count }
        if isYear(index) { return .year }
        return .bare
    }

    /// What the next token alone decides.
    private func followed(by after: Int, at index: Int) -> Figure? {
        let next = tokens[after]
        let unit = first(after)
        let isTouching = next.lower == tokens[index].upper
        if unit == 0x25 || unit == 0x2030 { return .percent }
        if next.kind == .mark, isCurrency(unit) { return .money }
        switch unit {
        // 成
        case 0x6210 where next.upper - next.lower == 1: return .percent
        // 倍
        case 0x500D: return .multiple
        // 月 日 号, 个月 is a length
        case 0x6708: return .day
        case 0x65E5 where next.upper - next.lower == 1: return .day
        case 0x53F7: return index > 0 && first(index - 1) == 0x6708 ? .day : .name
        // 年
        case 0x5E74: return digits(index) == 4 ? .year : .unit
        // 版 期 代 号
        case 0x7248: return .name
        // 90后
        case 0x540E where isTouching && digits(index) == 2: return .name
        default: break
        }
        // 个百分点
        if unit == 0x4E2A, next.upper + 1 < units.count, units[next.upper] == 0x767E, units[next.upper + 1] == 0x5206 {
            return .percent
        }
        if next.isLatin {
            switch word(next) {
            case Words.percent, Words.pct, Words.pp, Words.bps, Words.pts: return .percent
            case Words.x, Words.times, Words.fold: return .multiple
            // “by the 10th”, but “the 2nd district”.
            case Words.th, Words.st, Words.nd, Words.rd:
                if isTouching { return isLast(after) || isNearMonth(index) ? .day : .name }
            case Words.am, Words.pm: return .day
            case Words.k, Words.m, Words.mn, Words.bn: return .count
            // 5G, 3C, 4B, 5S, but 24H is a length.
            default:
                if isTouching, isCapital(after), next.upper - next.lower == 1, unit != 0x68, unit != 0x77 {
                    return .name
                }
            }
        }
        if next.kind == .word, next.senses.has(.unit) {
            return isLength(unit) ? .unit : .count
        }
        return nil
    }

    private func isLast(_ index: Int) -> Bool {
        index + 1 == tokens.count || tokens[index + 1].kind == .mark
    }

    private func isNearMonth(_ index: Int) -> Bool {
        for other in max(0, index - 2)..<min(tokens.count, index + 4) where isMonth(tokens[other]) { return true }
        return false
    }

    private func isName(_ index: Int, after before: Int) -> Bool {
        let previous = tokens[before]
        let isTouching = previous.upper == tokens[index].lower
        if previous.kind == .mark {
            let unit = first(before)
            // v2.0, GPT-4, #12
            if isTouching, unit == 0x23 { return true }
            if isTouching, unit == 0x2E || unit == 0x2D, before > 0, tokens[before - 1].isLatin,
                tokens[before - 1].upper == previous.lower
            {
                return true
            }
            if unit == 0x2F, before > 0, tokens[before - 1].kind == .number, digits(index) >= 3 { return true }
            return false
        }
        // 第 双
        if !previous.isLatin, previous.kind != .number {
            let unit = units[previous.upper - 1]
            if unit == 0x7B2C || unit == 0x53CC { return true }
        }
        if previous.isLatin {
            if word(previous) == Words.week { return false }
            if Words.namers.contains(word(previous)) { return true }
            let meansMuch = previous.senses.hasAny(Self.measuring)
            if previous.isCapital, !meansMuch, before > 0 || previous.senses.isEmpty { return true }
            if isTouching, !meansMuch { return true }
        }
        // 2.0 with nothing that measures before it
        if hasPoint(index), !previous.senses.hasAny(previous.isLatin ? Self.measuring : Self.chineseMeasuring) {
            return true
        }
        return false
    }

    private static let measuring =
        Sense.measure.bit | Sense.reach.bit | Sense.bound.bit | Sense.from.bit | Sense.month.bit | Sense.lead.bit
        | Sense.hire.bit | Sense.gain.bit | Sense.grow.bit | Sense.cut.bit | Sense.state.bit | Sense.whole.bit
        | Sense.filler.bit | Sense.join.bit | Sense.one.bit | Sense.launch.bit | Sense.finish.bit | Sense.smallTask.bit

    private static let chineseMeasuring =
        Sense.measure.bit | Sense.reach.bit | Sense.bound.bit | Sense.from.bit | Sense.grow.bit | Sense.cut.bit
        | Sense.state.bit | Sense.period.bit | Sense.lead.bit | Sense.more.bit

    private func isDate(_ index: Int) -> Bool {
        if index > 0, tokens[index - 1].isLatin, word(tokens[index - 1]) == Words.week { return true }
        if index > 0, isMonth(tokens[index - 1]) { return true }
        if index + 1 < tokens.count, isMonth(tokens[index + 1]), digits(index) <= 2 { return true }
        // 30/6, 2/14, 9:30
        for (mark, other) in [(index + 1, index + 2), (index - 1, index - 2)] {
            guard tokens.indices.contains(mark), tokens.indices.contains(other) else { continue }
            let unit = first(mark)
            guard unit == 0x2F || unit == 0x3A, tokens[other].kind == .number else { continue }
            if tokens[mark].upper - tokens[mark].lower == 1, digits(index) <= 2, digits(other) <= 2 {
                return !(unit == 0x3A && digits(index) == 1 && digits(other) == 1)
            }
        }
        return false
    }

    private func isMonth(_ token: Token) -> Bool {
        token.isLatin && token.senses.has(.month) && token.upper - token.lower >= 3
    }

    /// A plural or a known kind of people or things within the next two words.
    private func isCounted(_ after: Int, at index: Int) -> Bool {
        if hasPoint(index) { return false }
        for other in after..<min(after + 3, tokens.count) {
            let token = tokens[other]
            if token.kind == .mark || token.kind == .number { return false }
            if token.isLatin {
                if token.form == .plural || token.senses.hasAny(Sense.whom.bit | Sense.unit.bit) { return true }
                if token.senses.hasAny(Sense.lead.bit | Sense.join.bit | Sense.state.bit) { return false }
            } else {
                return other == after && token.senses.hasAny(Sense.whom.bit)
            }
        }
        return false
    }

    private func isYear(_ index: Int) -> Bool {
        guard digits(index) == 4, !hasPoint(index), !hasComma(index) else { return false }
        let lower = tokens[index].lower
        return units[lower] == 0x32 && units[lower + 1] == 0x30 || units[lower] == 0x31 && units[lower + 1] == 0x39
    }

    private func first(_ index: Int) -> UInt16 { units[tokens[index].lower] }
    private func digits(_ index: Int) -> Int { tokens[index].upper - tokens[index].lower }
    private func hasPoint(_ index: Int) -> Bool { units[tokens[index].lower..<tokens[index].upper].contains(0x2E) }
    private func hasComma(_ index: Int) -> Bool { units[tokens[index].lower..<tokens[index].upper].contains(0x2C) }
    private func isCapital(_ index: Int) -> Bool { tokens[index].isCapital }
    private func isCurrency(_ unit: UInt16) -> Bool {
        unit == 0x24 || unit == 0xA3 || unit == 0xA5 || unit == 0x20AC || unit == 0xFFE5
    }

    /// 天 周 年 小 分 秒 毫 元 个月 米 公 吨
    private func isLength(_ unit: UInt16) -> Bool {
        switch unit {
        case 0x5929, 0x5468, 0x5E74, 0x5C0F, 0x5206, 0x79D2, 0x6BEB, 0x5143, 0x7C73, 0x516C, 0x5428, 0x5DE5: true
        case 0x64...0x7A: true
        default: false
        }
    }

    private func word(_ token: Token) -> UInt64 {
        var key = Key()
        for unit in units[token.lower..<token.upper] { key.add(unit) }
        return key.value
    }

    /// Words that a number stands beside.
    private enum Words {
        static let week = key("week")
        static let percent = key("percent")
        static let pct = key("pct")
        static let pp = key("pp")
        static let bps = key("bps")
        static let pts = key("pts")
        static let x = key("x")
        static let times = key("times")
        static let fold = key("fold")
        static let th = key("th")
        static let st = key("st")
        static let nd = key("nd")
        static let rd = key("rd")
        static let am = key("am")
        static let pm = key("pm")
        static let k = key("k")
        static let m = key("m")
        static let mn = key("mn")
        static let bn = key("bn")
        static let g = key("g")
        static let d = key("d")
        static let namers: [UInt64] = [
            key("phase"), key("level"), key("tier"), key("series"), key("version"), key("type"), key("line"),
            key("plant"), key("chapter"), key("section"), key("article"), key("part"), key("grade"), key("class"),
            key("generation"), key("page"), key("top"), key("release"), key("stage"), key("step"), key("room"),
            key("hall"), key("block"), key("building"), key("soc"), key("iso"), key("v"), key("web"), key("sql"),
            key("appendix"), key("scope"), key("world"), key("wave"), key("batch"), key("no"), key("route"),
            key("aisle"), key("floor"), key("floors"), key("lines"), key("big"), key("ward"), key("gate"),
            key("bay"), key("dock"), key("unit"), key("year"), key("fortune"), key("lesson"), key("package"),
            key("packages"), key("question"), key("sprint"), key("episode"), key("volume"), key("season"),
        ]

        private static func key(_ word: StaticString) -> UInt64 {
            word.withUTF8Buffer { bytes in
                var key = Key()
                for byte in bytes { key.add(UInt16(byte)) }
                return key.value
            }
        }
    }
}
