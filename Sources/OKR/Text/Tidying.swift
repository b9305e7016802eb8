import Foundation

extension Prose {
    /// Cuts text where its mentions begin and end; refuses ranges that cannot be.
    static func cut(_ text: String, at mentions: [Mention], field: String) throws -> [Segment] {
        let length = text.utf16.count
        let refusal = Refusal(.invalid, field: field, .mentionRange)
        func index(_ offset: Int) throws -> String.Index {
            guard let index = String.Index(utf16Offset: offset, in: text).samePosition(in: text.unicodeScalars) else {
                throw refusal
            }
            return index
        }
        var segments: [Segment] = []
        var position = 0
        for mention in mentions.sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) }) {
            guard position <= mention.start, mention.start + 1 < mention.end, mention.end <= length else {
                throw refusal
            }
            let (start, end) = (try index(mention.start), try index(mention.end))
            let name = String(text.unicodeScalars[start..<end])
            guard name.unicodeScalars.first == "@" else { throw refusal }
            segments.append(.text(String(text.unicodeScalars[try index(position)..<start])))
            segments.append(.mention(mention.person, fallback: String(name.unicodeScalars.dropFirst())))
            position = mention.end
        }
        segments.append(.text(String(text.unicodeScalars[try index(position)...])))
        return segments
    }

    static func tidied(_ segments: [Segment]) -> [Segment] {
        var result = merged(segments).map { segment -> Segment in
            switch segment {
            case .text(let text): .text(tidied(text))
            case .mention(let person, let name):
                .mention(person, fallback: tidied(name).replacingOccurrences(of: "\n", with: " "))
            }
        }
        if case .text(let text)? = result.first { result[0] = .text(String(text.trimmingPrefix { $0.isWhitespace })) }
        if case .text(var text)? = result.last {
            while text.last?.isWhitespace == true { text.removeLast() }
            result[result.count - 1] = .text(text)
        }
        return result
    }

    private static func merged(_ segments: [Segment]) -> [Segment] {
        segments.reduce(into: []) { merged, segment in
            if case .text(let text) = segment, case .text(let before)? = merged.last {
                merged[merged.count - 1] = .text(before + text)
            } else {
                merged.append(segment)
            }
        }
    }

    private static func tidied(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\r": scalars.append("\n")
            case "\n" where previous == "\r": break
            case "\t", "\u{A0}", "\u{202F}", "\u{2007}": scalars.append(" ")
            case "\u{2028}", "\u{2029}": scalars.append("\n")
            case "\u{FEFF}": break
            default: scalars.append(scalar)
            }
            previous = scalar
        }
        return String(scalars)
    }
}
