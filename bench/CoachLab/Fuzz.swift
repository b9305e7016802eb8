import Coach
import Foundation

/// Random and mutated lines: every one must be answered, soon, with offsets inside the text.
struct Fuzz {
    private var chance: Chance
    private let lines: [[UInt8]]

    init(seed: UInt64) {
        chance = Chance(state: seed)
        var lines: [[UInt8]] = []
        while let line = readLine() { lines.append(Array(line.utf8)) }
        self.lines = lines.isEmpty ? [Array(#"{"id":1,"kind":"objective","text":"提升 NPS to 45 %"}"#.utf8)] : lines
    }

    mutating func run(_ count: Int) {
        let begun = Date()
        var hints = 0
        for number in 0..<count {
            if number % 2 == 0 { line() } else { hints += statement() }
        }
        let seconds = Date().timeIntervalSince(begun)
        print(
            "\(count) lines in \(Int(seconds)) s, \(Int(Double(count) / seconds)) a second, \(hints) hints, none out of place"
        )
    }

    /// A line of JSON with bytes changed, lost or doubled.
    private mutating func line() {
        var bytes = lines[chance.below(lines.count)]
        for _ in 0...chance.below(4) where !bytes.isEmpty {
            let place = chance.below(bytes.count)
            switch chance.below(4) {
            case 0: bytes[place] = UInt8(chance.below(256))
            case 1: bytes.remove(at: place)
            case 2: bytes.insert(UInt8(chance.below(256)), at: place)
            default: bytes.append(contentsOf: bytes[place...].prefix(64))
            }
        }
        let output = bytes.withUnsafeBufferPointer { answer(line: $0) }
        precondition(output.first == 0x7B && output.last == 0x7D && !output.contains(0x0A))
        precondition(String(validating: output, as: UTF8.self) != nil)
    }

    /// Characters from everywhere, between words of real lines.
    private mutating func statement() -> Int {
        var text = ""
        for _ in 0..<chance.below(40) {
            switch chance.below(6) {
            case 0: text.unicodeScalars.append(Unicode.Scalar(UInt32(chance.below(0x110000))) ?? "x")
            case 1: text += ["提升", "保持", "完成", "邮件", "从", "翻倍", "《", "月底", "KR1:", "第"][chance.below(10)]
            case 2:
                text +=
                    ["improve ", "send ", "from ", "by ", "as ", "the ", "Q3 ", "% ", "on time ", "2.0"][
                        chance.below(10)]
            case 3: text += ["👩‍👩‍👧", "\u{202E}", "\u{0}", "é", "ß", "\u{FEFF}", "１２", "〇", "𠀀", "\r\n"][chance.below(10)]
            case 4: text += String(chance.below(100000))
            default: text.unicodeScalars.append(Unicode.Scalar(UInt32(0x20 + chance.below(95))) ?? "x")
            }
        }
        if chance.below(1000) == 0 { text = String(repeating: text, count: 200) }
        let kind: Statement.Kind = chance.below(2) == 0 ? .objective : .keyResult
        let context = Context(objective: text, siblings: [text, "a"])
        let found = Coach.hints(
            for: Statement(kind, text, language: chance.below(2) == 0 ? .chinese : nil, context: context))
        for hint in found {
            precondition(
                0 <= hint.start && hint.start <= hint.end && hint.end <= text.utf16.count, "\(hint) of \(text)")
        }
        return found.count
    }
}

/// The same numbers for the same seed.
struct Chance {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(truncatingIfNeeded: (state >> 33) % UInt64(bound))
    }
}
