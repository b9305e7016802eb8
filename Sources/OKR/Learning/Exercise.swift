/// A line that is not good yet, to be written anew.
package struct Exercise: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case objective
        case keyResult = "key-result"
        /// Several objectives, one a line: what is to be left out or put together.
        case objectives
    }

    /// From 1, in the order of the lesson.
    package let number: Int
    package let kind: Kind
    /// What is asked for.
    package let task: String
    /// The objective above a key result.
    package let objective: String?
    /// What is not good yet; lines between "\n" where there are several objectives.
    package let bad: String
    /// The coach's rule that finds it: `not_measurable`.
    package let rule: String
    /// Help that is shown one after the other.
    package let hints: [String]
    /// One good way of saying it, of several.
    package let answer: String
}

extension Exercise {
    /// Whether two texts say the same in the same words; spaces, capitals, punctuation and width do not count.
    package static func saysTheSame(_ a: String, _ b: String) -> Bool {
        folded(a) == folded(b)
    }

    private static func folded(_ text: String) -> [Character] {
        var characters: [Character] = []
        for scalar in text.lowercased().unicodeScalars {
            // Full-width letters, figures and signs stand 0xFEE0 above the plain ones.
            let value = (0xFF01...0xFF5E).contains(scalar.value) ? scalar.value - 0xFEE0 : scalar.value
            guard let plain = Unicode.Scalar(value) else { continue }
            if plain.properties.isAlphabetic || plain.properties.numericType != nil
                || "%+-<>≤≥".unicodeScalars.contains(plain)
            {
                characters.append(Character(plain))
            }
        }
        return characters
    }
}
