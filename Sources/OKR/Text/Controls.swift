import Foundation

extension String {
    /// Whether there is nothing in it that steers a terminal, a printer or the direction of other text.
    package var isFreeOfControls: Bool {
        unicodeScalars.allSatisfy { !$0.isControl }
    }
}

extension Unicode.Scalar {
    // Isolates and overrides of direction can make a line read differently from what it says; marks are harmless.
    var isControl: Bool {
        switch value {
        case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFB: true
        case 0xFDD0...0xFDEF: true
        default: value & 0xFFFE == 0xFFFE
        }
    }
}
