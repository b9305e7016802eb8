/// A target in so many words: “to 90”, 到 90 分, “hire 5 engineers”, 成本降低 30%, a launch with its day.
///
/// What is learnt from examples may doubt such a line for its other words; nobody who reads it would.
enum StatedTarget {
    private static let amounts: [Figure] = [.percent, .money, .unit, .count, .multiple, .bare]
    private static let moves = Sense.grow.bit | Sense.cut.bit | Sense.hire.bit | Sense.gain.bit

    static func isIn(_ examination: Examination) -> Bool {
        let tokens = examination.reading.tokens
        let verbs = TraitFinder.verbs | moves
        guard let verb = tokens.indices.prefix(2).first(where: { tokens[$0].senses.hasAny(verbs) }) else {
            return false
        }
        let isMove = tokens[verb].senses.hasAny(moves)
        for index in tokens.indices where tokens[index].kind == .number {
            let figure = tokens[index].figure
            if tokens[verb].senses.has(.launch), figure == .day { return true }
            guard amounts.contains(figure) else { continue }
            if isReached(index, tokens) { return true }
            // In Chinese a length of time stands right after the verb too: 缩短 3 天的等待.
            guard isMove, figure != .bare, figure != .unit || !examination.isChinese else { continue }
            if index == verb + 1 { return true }
            if examination.isChinese, index + 2 >= tokens.count, !hasStart(before: index, tokens) { return true }
        }
        return false
    }

    /// Whether 到, 至, “to” or a bound stands right before the figure; 从 0 到 1 is a figure of speech.
    private static func isReached(_ index: Int, _ tokens: [Token]) -> Bool {
        var before = index - 1
        if before >= 0, tokens[before].kind == .mark { before -= 1 }
        guard before >= 0, tokens[before].senses.hasAny(Sense.reach.bit | Sense.bound.bit) else { return false }
        let isSaying =
            tokens[index].figure == .bare && tokens[index].upper - tokens[index].lower == 1
            && before > 0 && tokens[before - 1].kind == .number
        return !isSaying
    }

    private static func hasStart(before index: Int, _ tokens: [Token]) -> Bool {
        tokens[..<index].contains { $0.senses.has(.from) }
    }
}
