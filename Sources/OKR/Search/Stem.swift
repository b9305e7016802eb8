/// What the forms of an English word share: "improved", "improves" and "improving" give "improv".
///
/// It is made the same way of what is written and of what is looked for, so it need not be a word. Simple on purpose:
/// endings of inflection only, because "nation" is not what somebody means who looks for "national".
enum Stem {
    static func of(_ word: String) -> String {
        guard word.utf8.count > 3, word.utf8.allSatisfy({ (97...122).contains($0) }) else { return word }
        var letters = Array(word.utf8)
        dropPlural(&letters)
        for ending in ["ing", "ed"] where letters.count > ending.utf8.count + 2 && letters.ends(with: ending) {
            let rest = letters.dropLast(ending.utf8.count)
            guard rest.contains(where: isVowel) else { continue }
            letters = Array(rest)
            dropDouble(&letters)
            break
        }
        if letters.count > 3, letters.last == UInt8(ascii: "e") { letters.removeLast() }
        return String(decoding: letters, as: UTF8.self)
    }

    private static func dropPlural(_ letters: inout [UInt8]) {
        if letters.count > 4, letters.ends(with: "ies") {
            letters.replaceSubrange((letters.count - 3)..., with: [UInt8(ascii: "y")])
        } else if letters.ends(with: "sses") || letters.ends(with: "shes") || letters.ends(with: "ches") {
            letters.removeLast(2)
        } else if letters.last == UInt8(ascii: "s"), !["ss", "us", "is"].contains(where: letters.ends(with:)) {
            letters.removeLast()
        }
    }

    /// "planning" is of "plan", but "selling" is of "sell".
    private static func dropDouble(_ letters: inout [UInt8]) {
        guard let last = letters.last, letters.dropLast().last == last else { return }
        if !isVowel(last), !"lsz".utf8.contains(last) { letters.removeLast() }
    }

    private static func isVowel(_ letter: UInt8) -> Bool { "aeiouy".utf8.contains(letter) }
}

extension [UInt8] {
    fileprivate func ends(with ending: String) -> Bool {
        suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
}
