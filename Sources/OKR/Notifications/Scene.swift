/// What a sentence about an activity speaks of, with the names and texts of today in one person's language.
package struct Scene: Hashable, Sendable {
    /// A line of a sheet.
    package struct Line: Hashable, Sendable {
        package let number: Int
        package let text: String

        package init(number: Int, text: String) {
            self.number = number
            self.text = text
        }
    }

    /// Whose OKRs it is about, as seen by whoever reads.
    package enum Owner: Hashable, Sendable {
        case yours, theActors, someones(String)
    }

    /// Nil where the program itself did it.
    package var actor: String?
    package var owner: Owner
    package var objective: Line?
    package var keyResult: Line?
    /// The objective at the other end, where it is about two.
    package var other: Line?
    /// What the check-in, the comment or the announcement says.
    package var note: String
    package var title: String

    package init(
        actor: String?, owner: Owner, objective: Line? = nil, keyResult: Line? = nil, other: Line? = nil,
        note: String = "", title: String = ""
    ) {
        self.actor = actor
        self.owner = owner
        self.objective = objective
        self.keyResult = keyResult
        self.other = other
        self.note = note
        self.title = title
    }

    /// "O1 KR2", or nothing for the whole sheet.
    package var label: String {
        [objective.map { "O\($0.number)" }, keyResult.map { "KR\($0.number)" }].compactMap(\.self).joined(separator: " ")
    }

    /// The line of the sheet it is about.
    package var line: String { keyResult?.text ?? objective?.text ?? "" }

    /// "你的 O1 KR2", "your O1 KR2".
    package var place: Phrase {
        let label = label.isEmpty ? "OKR" : label
        let labels = self.label.isEmpty ? "OKRs" : self.label
        return switch owner {
        case .yours: Phrase("你的 \(label)", "your \(labels)")
        case .theActors: Phrase(" \(label)", self.label.isEmpty ? "their OKRs" : labels)
        case .someones(let name): Phrase(" \(name) 的 \(label)", "\(name)’s \(labels)")
        }
    }
}
