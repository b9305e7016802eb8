import OKR

extension Prose {
    /// The text for reading; mentions show today's names.
    func html(names: [Identifier<Person>: String], withAvatars: Bool = false) -> HTML {
        guard !mentions.isEmpty else { return "\(text)" }
        return "\(segments.map { segment in piece(segment, names, withAvatars) })"
    }

    /// What an editor on the page begins with.
    func markup(names: [Identifier<Person>: String]) -> String {
        guard !mentions.isEmpty else { return markup }
        return segments.map { segment in
            switch segment {
            case .text(let text): Prose(unchecked: text, mentions: []).markup
            case .mention(let person, let fallback):
                Prose(renaming: person, to: names[person] ?? fallback).markup
            }
        }.joined()
    }

    private init(renaming person: Identifier<Person>, to name: String) {
        let text = "@\(name)"
        self.init(unchecked: text, mentions: [Mention(person: person, start: 0, end: text.utf16.count)])
    }

    private func piece(_ segment: Segment, _ names: [Identifier<Person>: String], _ withAvatars: Bool) -> HTML {
        switch segment {
        case .text(let text): return "\(text)"
        case .mention(let person, let fallback):
            let name = names[person] ?? fallback
            let face: HTML = withAvatars ? avatar(name: name, id: person.value, size: .tiny) : "@"
            // As it is kept, which is what marks count by.
            let kept: HTML? = withAvatars || name != fallback ? " data-kept=\"@\(fallback)\"" : nil
            return """
                <a class="mention" href="/people/\(person)" data-person="\(person)"\(kept) contenteditable="false">\(face)\(name)</a>
                """
        }
    }
}
