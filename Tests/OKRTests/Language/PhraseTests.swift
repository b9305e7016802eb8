import OKR
import Testing

@Suite struct PhraseTests {
    @Test func `every name of a choice is said in both languages, and no two alike`() {
        let catalogues: [[Phrase]] = [
            Health.allCases.map(\.name), HealthRule.allCases.map(\.name), Ambition.allCases.map(\.name),
            Role.allCases.map(\.name), Phase.allCases.map(\.name), Metric.Kind.allCases.map(\.name),
            Guidance.allCases.map(\.words), EmployeeType.usual, ImportColumn.allCases.map(\.heading),
        ]
        for phrases in catalogues {
            #expect(phrases.allSatisfy { !$0.zh.isEmpty && !$0.en.isEmpty })
            #expect(Set(phrases.map(\.zh)).count == phrases.count)
            #expect(Set(phrases.map(\.en)).count == phrases.count)
        }
    }

    @Test func `every heading that is written is also read, in both languages`() {
        for column in ImportColumn.allCases {
            #expect(ImportColumn(heading: column.heading.zh) == column)
            #expect(ImportColumn(heading: column.heading.en) == column)
        }
    }
}
