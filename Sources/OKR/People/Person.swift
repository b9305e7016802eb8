/// Somebody in the organisation, active or left.
package struct Person: Hashable, Codable, Sendable, Identifiable {
    package let id: Identifier<Person>
    package var name: String
    /// Empty where there is none.
    package var englishName: String
    package var email: Email
    /// The company's own number; empty where there is none.
    package var employeeNumber: String
    package var title: String
    package var employeeType: Identifier<EmployeeType>?
    package var team: Identifier<Team>?
    package var manager: Identifier<Person>?
    /// Nil follows the browser.
    package var language: Language?
    /// An IANA name; nil follows the organisation.
    package var timeZone: String?
    package var role: Role
    /// The last day; nil while active.
    package var leftAt: Day?

    package init(
        id: Identifier<Person>, name: String, englishName: String = "", email: Email, employeeNumber: String = "",
        title: String = "", employeeType: Identifier<EmployeeType>? = nil, team: Identifier<Team>? = nil,
        manager: Identifier<Person>? = nil, language: Language? = nil, timeZone: String? = nil, role: Role = .member,
        leftAt: Day? = nil
    ) {
        self.id = id
        self.name = name
        self.englishName = englishName
        self.email = email
        self.employeeNumber = employeeNumber
        self.title = title
        self.employeeType = employeeType
        self.team = team
        self.manager = manager
        self.language = language
        self.timeZone = timeZone
        self.role = role
        self.leftAt = leftAt
    }

    package var isActive: Bool { leftAt == nil }

    /// "何磊 <helei@qinghe.example>", as `Email(named:)` reads it.
    package var nameAndAddress: String { "\(name) <\(email)>" }

    /// What is shown in this language: the English name in English where there is one.
    package func name(_ language: Language) -> String {
        language == .en && !englishName.isEmpty ? englishName : name
    }
}
