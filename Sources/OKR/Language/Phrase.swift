/// Something said to a person, in both languages at once, so that neither can be forgotten.
///
/// Phrases live in the files `…Words.swift`, which together are the catalogue.
package struct Phrase: Codable, Hashable, Sendable {
    package let zh: String
    package let en: String

    package init(_ zh: String, _ en: String) {
        self.zh = zh
        self.en = en
    }

    package func callAsFunction(_ language: Language) -> String {
        language == .zh ? zh : en
    }
}

extension Language {
    /// Picks this language's text of a phrase.
    package func callAsFunction(_ phrase: Phrase) -> String {
        phrase(self)
    }
}
