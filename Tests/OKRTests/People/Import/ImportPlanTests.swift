import Foundation
import OKR
import Testing

@Suite struct ImportPlanTests {
    static let headings = "姓名,英文名,邮箱,工号,职务,雇员类型,部门,上级邮箱\n"

    func basis() throws -> ImportBasis {
        let root = Team(id: Identifier(1), name: "青禾科技")
        let product = Team(id: Identifier(2), name: "产品部", parent: root.id)
        let growth = Team(id: Identifier(3), name: "增长组", parent: product.id)
        let regular = EmployeeType(id: Identifier(1), name: "正式")
        let chief = Person(
            id: Identifier(1), name: "周启明", email: try Email("zhou@qinghe.example"), employeeType: regular.id,
            team: root.id)
        let helei = Person(
            id: Identifier(2), name: "何磊", englishName: "Ray", email: try Email("he@qinghe.example"),
            employeeNumber: "2",
            title: "产品经理", employeeType: regular.id, team: growth.id, manager: chief.id)
        return ImportBasis(people: [chief, helei], teams: [root, product, growth], employeeTypes: [regular])
    }

    func plan(_ rows: String, headings: String = headings, into basis: ImportBasis? = nil) throws -> ImportPlan {
        ImportPlan(try PeopleSheet(csv: Data((headings + rows).utf8)), into: try basis ?? self.basis())
    }

    func problems(_ rows: String) throws -> [[ImportColumn: Phrase]] {
        try plan(rows).rows.map { if case .invalid(let problems) = $0.outcome { problems } else { [:] } }
    }

    static let known = """
        周启明,,zhou@qinghe.example,,,正式,,
        何磊,Ray,HE@qinghe.example,2,产品经理,正式,产品部/增长组,zhou@qinghe.example
        """

    @Test func `importing the same again changes nothing`() throws {
        let plan = try plan(Self.known)
        #expect(plan.rows.map(\.outcome) == [.unchanged, .unchanged])
        #expect(plan.changesNothing && plan.isValid)
        #expect(plan.newTeams.isEmpty && plan.newEmployeeTypes.isEmpty && plan.notices.isEmpty)
        let withRoot = Self.known.replacingOccurrences(of: "产品部/", with: "青禾科技／产品部/")
        #expect(try self.plan(withRoot).changesNothing)
    }

    @Test func `what differs is named and what has no column stays`() throws {
        let changed = try plan(
            Self.known.replacingOccurrences(of: "产品经理", with: "产品总监").replacingOccurrences(of: "/增长组", with: ""))
        #expect(changed.rows[1].outcome == .changed([.title, .team]))
        #expect(changed.rows[1].person == Identifier(2))
        let short = try plan("周启明,zhou@qinghe.example\n何磊,he@qinghe.example", headings: "姓名,邮箱\n")
        #expect(short.changesNothing)
    }

    @Test func `newcomers bring teams and types of their own`() throws {
        let plan = try plan(
            Self.known
                + "\n林夏,,lin@qinghe.example,3,,兼职,研发部/平台/数据,he@qinghe.example\n唐果,,tang@qinghe.example,4,,兼职,研发部,lin@qinghe.example"
        )
        #expect(plan.rows.dropFirst(2).map(\.outcome) == [.new, .new])
        #expect(plan.newTeams == [["研发部"], ["研发部", "平台"], ["研发部", "平台", "数据"]])
        #expect(plan.newEmployeeTypes == ["兼职"])
        #expect(plan.notices.count == 1)
    }

    @Test func `whoever is not in the file leaves, and may come back`() throws {
        let without = try plan("周启明,,zhou@qinghe.example,,,正式,,")
        #expect(without.leavers == [Identifier(2)])
        #expect(!without.changesNothing)
        let known = try basis()
        var helei = known.people[1]
        helei.leftAt = Day("2026-10-01")
        let after = ImportBasis(
            people: [known.people[0], helei], teams: known.teams, employeeTypes: known.employeeTypes)
        #expect(try plan("周启明,,zhou@qinghe.example,,,正式,,", into: after).changesNothing)
        #expect(try plan(Self.known, into: after).rows[1].outcome == .returning([]))
    }

    @Test func `owners and administrators never leave by a file`() throws {
        let known = try basis()
        for role in Role.allCases {
            var helei = known.people[1]
            helei.role = role
            let after = ImportBasis(
                people: [known.people[0], helei], teams: known.teams, employeeTypes: known.employeeTypes)
            let plan = try plan("周启明,,zhou@qinghe.example,,,正式,,", into: after)
            #expect(plan.leavers == (role.mayAdminister ? [] : [helei.id]))
        }
    }

    @Test func `nobody leaves while a row is wrong`() throws {
        let plan = try plan("周启明,,zhou@qinghe.example,,,正式,,\n何磊,,he@qinghe,,,,,")
        #expect(plan.leavers.isEmpty && !plan.isValid)
    }

    @Test func `a bad address is named with row and column`() throws {
        let problems = try problems("周启明,,zhou@qinghe.example,,,正式,,\n何磊,,he at qinghe,,,,,")
        let phrase = try #require(problems[1][.email])
        #expect(phrase.zh.hasPrefix("第 3 行“邮箱”："))
        #expect(phrase.en.hasPrefix("Row 3, “E-mail”: "))
    }

    @Test func `what is there twice names both rows`() throws {
        let problems = try problems("甲,,a@b.cn,7,,,,\n乙,,A@b.cn,8,,,,\n丙,,c@b.cn,7,,,,")
        #expect(problems[0][.email]?.zh.contains("2、3") == true)
        #expect(problems[1][.email]?.en.contains("2, 3") == true)
        #expect(problems[0][.employeeNumber]?.zh.contains("2、4") == true)
        #expect(problems[2][.employeeNumber] != nil && problems[2][.email] == nil)
    }

    @Test func `managers must be known, somebody else, and lead upwards`() throws {
        #expect(try problems("甲,,a@b.cn,,,,,nobody@b.cn")[0][.manager]?.zh.contains("nobody@b.cn") == true)
        #expect(try problems("甲,,a@b.cn,,,,,a@b.cn")[0][.manager]?.en.contains("own manager") == true)
        #expect(try problems("甲,,a@b.cn,,,,,what")[0][.manager] != nil)
        let loop = try problems(
            "甲,,a@b.cn,,,,,b@b.cn\n乙,,b@b.cn,,,,,c@b.cn\n丙,,c@b.cn,,,,,a@b.cn\n丁,,d@b.cn,,,,,a@b.cn")
        #expect(loop.map { $0[.manager] != nil } == [true, true, true, false])
        let through = try problems("周启明,,zhou@qinghe.example,,,正式,,he@qinghe.example")
        #expect(through[0][.manager]?.en.contains("loop") == true)
    }

    @Test func `somebody who left is nobody's manager`() throws {
        let known = try basis()
        var chief = known.people[0]
        chief.leftAt = Day("2026-10-01")
        let after = ImportBasis(
            people: [chief, known.people[1]], teams: known.teams, employeeTypes: known.employeeTypes)
        #expect(!(try plan("何磊,,he@qinghe.example,,,,,zhou@qinghe.example", into: after)).isValid)
    }

    @Test func `names, teams and lengths are checked`() throws {
        #expect(try problems(",,a@b.cn,,,,,")[0][.name] != nil)
        #expect(try problems("甲,,a@b.cn,,,,产品部//增长组,")[0][.team] != nil)
        #expect(try problems("甲,,a@b.cn,,\(String(repeating: "职", count: 101)),,,")[0][.title] != nil)
        #expect(try problems("甲,A\u{7}B,a@b.cn,,,,,")[0][.englishName] != nil)
    }

    @Test func `a file may name a manager below the report`() throws {
        #expect(try plan("甲,,a@b.cn,,,,,b@b.cn\n乙,,b@b.cn,,,,,").isValid)
    }
}
