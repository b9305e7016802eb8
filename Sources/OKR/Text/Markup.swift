import Foundation

/// The form in which prose passes through a plain text field: a mention reads `@[何磊](person:123)`.
///
/// In a name "]" and "\" carry a backslash. Text that looks like the beginning of a mention gets one between "@" and "[",
/// one more where there are some already, and loses one when read; so any prose survives the round trip.
extension Prose {
    package var markup: String {
        guard text.utf8.contains(UInt8(ascii: "@")) else { return text }
        return segments.map { segment in
            switch segment {
            case .text(let text): Self.guarded(text)
            case .mention(let person, let name): "@[\(Self.escaped(name))](person:\(person))"
            }
        }.joined()
    }

    /// Reads markup; refuses as the other initialisers do. What is no complete mention stays text.
    package init(
        markup: String, most: Int, lines: Int = 1, mayBeEmpty: Bool = false, field: String
    ) throws {
        try self.init(
            segments: Self.read(markup), most: most, lines: lines, mayBeEmpty: mayBeEmpty, field: field)
    }

    private static func read(_ markup: String) -> [Segment] {
        var segments: [Segment] = []
        var text = String.UnicodeScalarView()
        var rest = markup.unicodeScalars[...]
        while let scalar = rest.first {
            if scalar == "@", let (segment, after) = mention(at: rest) {
                segments.append(.text(String(text)))
                segments.append(segment)
                text = String.UnicodeScalarView()
                rest = after
                continue
            }
            rest.removeFirst()
            text.append(scalar)
            if scalar == "@", rest.first == "\\", rest.drop(while: { $0 == "\\" }).first == "[" { rest.removeFirst() }
        }
        return segments + [.text(String(text))]
    }

    private static func mention(at start: Substring.UnicodeScalarView) -> (Segment, Substring.UnicodeScalarView)? {
        guard start.starts(with: "@[".unicodeScalars) else { return nil }
        var rest = start.dropFirst(2)
        var name = String.UnicodeScalarView()
        while let scalar = rest.popFirst(), scalar != "]" {
            guard scalar != "\n" else { return nil }
            if scalar == "\\" {
                guard let escaped = rest.popFirst() else { return nil }
                name.append(escaped)
            } else {
                name.append(scalar)
            }
        }
        guard !name.isEmpty, rest.starts(with: "(person:".unicodeScalars) else { return nil }
        rest = rest.dropFirst(8)
        let digits = rest.prefix { $0 != ")" }
        guard digits.count <= 19, let person = Identifier<Person>(String(digits)) else { return nil }
        rest = rest.dropFirst(digits.count)
        guard rest.popFirst() == ")" else { return nil }
        return (.mention(person, fallback: String(name)), rest)
    }

    private static func guarded(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            result.append(scalar)
            if scalar == "@", rest.drop(while: { $0 == "\\" }).first == "[" { result.append("\\") }
        }
        return String(result)
    }

    private static func escaped(_ name: String) -> String {
        name.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "]", with: "\\]")
    }
}
