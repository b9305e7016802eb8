/// A team in the tree; the one without a parent is the organisation.
package struct Team: Hashable, Codable, Sendable, Identifiable {
    package let id: Identifier<Team>
    package var name: String
    package var parent: Identifier<Team>?
    package var leader: Identifier<Person>?

    package init(
        id: Identifier<Team>, name: String, parent: Identifier<Team>? = nil, leader: Identifier<Person>? = nil
    ) {
        self.id = id
        self.name = name
        self.parent = parent
        self.leader = leader
    }
}

/// On what terms somebody works here: 正式, 实习, 外包, 劳务, 顾问 or the company's own.
package struct EmployeeType: Hashable, Codable, Sendable, Identifiable {
    package let id: Identifier<EmployeeType>
    package var name: String
    /// Empty where there is none.
    package var englishName: String

    package init(id: Identifier<EmployeeType>, name: String, englishName: String = "") {
        self.id = id
        self.name = name
        self.englishName = englishName
    }

    /// What is shown in this language: the English name in English where there is one.
    package func name(_ language: Language) -> String {
        language == .en && !englishName.isEmpty ? englishName : name
    }

    /// What a new organisation begins with.
    package static let usual: [Phrase] = [
        Phrase("正式", "Regular"), Phrase("实习", "Intern"), Phrase("外包", "Outsourced"), Phrase("劳务", "Contract"),
        Phrase("顾问", "Consultant"),
    ]
}
