/// What text falls into when it is searched: words of scripts that part them, and runs of characters of those that do not.
package enum SearchPiece: Hashable, Sendable {
    case word(String)
    /// Chinese, Japanese, Korean, Thai and the like.
    case characters(String)

    package var text: String {
        switch self {
        case .word(let text), .characters(let text): text
        }
    }

    /// The longest part of a word that counts; addresses and keys are longer.
    static let mostLetters = 40

    /// The pieces of folded text, in order.
    package static func cut(_ folded: String) -> [SearchPiece] {
        var pieces: [SearchPiece] = []
        var run = String.UnicodeScalarView()
        var current = Part.none
        func finish() {
            switch current {
            case .letter: pieces.append(.word(String(run.prefix(mostLetters))))
            case .character: pieces.append(.characters(String(run)))
            case .none: break
            }
            run.removeAll(keepingCapacity: true)
        }
        for scalar in folded.unicodeScalars {
            let part = Part(scalar)
            if part != current {
                finish()
                current = part
            }
            if part != .none { run.append(scalar) }
        }
        finish()
        return pieces
    }

    static func words(of folded: String) -> [String] {
        cut(folded).compactMap { if case .word(let word) = $0 { word } else { nil } }
    }

    enum Part {
        case letter, character, none

        init(_ scalar: Unicode.Scalar) {
            switch scalar.value {
            case 0x30...0x39, 0x61...0x7A: self = .letter
            case 0...0x7F: self = .none
            case 0x4E00...0x9FFF, 0x3040...0x30FF, 0xAC00...0xD7AF, 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17D3:
                self = .character
            default:
                if scalar.isHan {
                    self = .character
                } else {
                    self = scalar.properties.isAlphabetic || scalar.isMarkOrNumber ? .letter : .none
                }
            }
        }
    }
}

extension Unicode.Scalar {
    fileprivate var isMarkOrNumber: Bool {
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber: true
        default: false
        }
    }
}
