import Coach
import Testing

struct RuleTests {
    @Test func `every rule is found again by its name`() {
        for rule in Rule.allCases {
            #expect(Rule(name: rule.name) == rule)
        }
        #expect(Rule(name: "no_such_rule") == nil)
    }
}
