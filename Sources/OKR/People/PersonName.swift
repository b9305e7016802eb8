import Foundation

/// A person's name as it is found, sorted and shortened; made once and stored, because reading Chinese takes time.
package struct PersonName: Hashable, Sendable {
    package let text: String
    /// The syllables of a Chinese name or the words of another: ["ou", "yang", "na", "na"].
    package let syllables: [String]
    /// The same with "v" where pinyin writes "ü", as input methods want it.
    let typedSyllables: [String]

    package init(_ text: String) {
        self.text = text.trimmingCharacters(in: .whitespacesAndNewlines)
        (syllables, typedSyllables) = Self.read(self.text)
    }

    /// Full pinyin without spaces: "ouyangnana".
    package var pinyin: String { syllables.joined() }

    /// The syllables after the surname of a name that is all Chinese; empty for others.
    package var givenSyllables: [String] {
        guard !text.isEmpty, text.unicodeScalars.allSatisfy(\.isHan), syllables.count == text.count else { return [] }
        return Array(syllables.dropFirst(Surname.length(of: text)))
    }

    /// First letters: "oynn".
    package var initials: String { syllables.compactMap(\.first).map { String($0) }.joined() }

    /// Sorts by pinyin, syllable by syllable, so that 李安 comes before 连伟; equal sounds sort by character.
    package var sortKey: String { syllables.joined(separator: " ") + "\u{1}" + text }

    /// For avatars: the last two characters of a Chinese name, the initials of another.
    package var shortName: String {
        if isChinese { return String(text.filter { $0.unicodeScalars.first?.isHan == true }.suffix(2)) }
        let words = text.split { !$0.isLetter && !$0.isNumber }
        let letters = [words.first, words.count > 1 ? words.last : nil].compactMap { $0?.first }
        return letters.map { $0.uppercased() }.joined()
    }

    package var isChinese: Bool { text.unicodeScalars.contains { $0.isHan } }

    /// Text without differences of case, width and accents, for comparing and searching.
    package static func folded(_ text: String) -> String {
        text.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
            .precomposedStringWithCompatibilityMapping.lowercased()
    }
}

extension PersonName {
    private static func read(_ text: String) -> (plain: [String], typed: [String]) {
        let reading = text.applyingTransform(StringTransform("Han-Latin/Names; Lower"), reverse: false) ?? text
        let typed = String(
            reading.precomposedStringWithCanonicalMapping.map { "üǖǘǚǜ".contains($0) ? "v" : $0 })
        var (plain, keyed) = (words(reading), words(text.unicodeScalars.contains { $0.isHan } ? typed : reading))
        for length in [2, 1] {
            guard let surname = Surname.readings[String(text.prefix(length))], plain.count >= length else { continue }
            plain.replaceSubrange(..<length, with: surname)
            keyed.replaceSubrange(..<length, with: surname)
            break
        }
        return (plain, keyed)
    }

    private static func words(_ text: String) -> [String] {
        let ascii = text.applyingTransform(StringTransform("Latin-ASCII"), reverse: false) ?? text
        return folded(ascii).split { !$0.isLetter && !$0.isNumber }.map { String($0) }
    }
}

extension Unicode.Scalar {
    var isHan: Bool {
        switch value {
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF, 0x3007: true
        default: false
        }
    }
}
