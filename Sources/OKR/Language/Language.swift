/// The two languages in which every word of Okra exists.
package enum Language: String, Codable, CaseIterable, Sendable {
    case zh, en

    /// What the attribute `lang` of a page says.
    package var tag: String { self == .zh ? "zh-CN" : "en" }

    /// Chooses from the header `Accept-Language`; Chinese where neither language is asked for.
    package init(accepting header: String?) {
        let wanted = (header ?? "").split(separator: ",").compactMap { part in
            let pieces = part.split(separator: ";").map { $0.filter { $0 != " " }.lowercased() }
            return pieces.first.map { (tag: $0, weight: Self.weight(of: pieces.dropFirst())) }
        }.filter { $0.weight > 0 }
        let best = wanted.enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
            .first { $0.element.tag.hasPrefix("zh") || $0.element.tag.hasPrefix("en") }
        self = best?.element.tag.hasPrefix("en") == true ? .en : .zh
    }

    private static func weight(of parameters: ArraySlice<String>) -> Double {
        guard let quality = parameters.first(where: { $0.hasPrefix("q=") }) else { return 1 }
        // What cannot be read, "nan" included, was not asked for.
        return Double(quality.dropFirst(2)).flatMap { (0...1).contains($0) ? $0 : nil } ?? 0
    }
}
