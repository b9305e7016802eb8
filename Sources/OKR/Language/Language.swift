/// The two languages in which every word of Okra exists.
package enum Language: String, Codable, CaseIterable, Sendable {
    case zh, en

    /// What the attribute `lang` of a page says.
    package var tag: String { self == .zh ? "zh-CN" : "en" }

    /// Chooses from the header `Accept-Language`; Chinese where neither language is asked for.
    package init(accepting header: String?) {
        let wanted = (header ?? "").split(separator: ",").map { $0.split(separator: ";") }.compactMap { parts in
            parts.first.map { tag in
                let weight = parts.dropFirst().first { $0.contains("q=") }.flatMap { Double($0.drop { $0 != "=" }.dropFirst()) }
                return (tag: tag.trimmingPrefix { $0 == " " }.lowercased(), weight: weight ?? 1)
            }
        }
        let best = wanted.enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
            .first { $0.element.tag.hasPrefix("zh") || $0.element.tag.hasPrefix("en") }
        self = best?.element.tag.hasPrefix("en") == true ? .en : .zh
    }
}
