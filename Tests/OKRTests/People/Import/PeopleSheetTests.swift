import Foundation
import OKR
import Testing

@Suite struct PeopleSheetTests {
    func sheet(_ text: String) throws -> PeopleSheet { try PeopleSheet(csv: Data(text.utf8)) }

    @Test func `headings may stand in any order and either language`() throws {
        let chinese = try sheet("邮箱,姓名,团队,上级邮箱\nhelei@qinghe.example, 何磊 ,产品部,")
        #expect(chinese.columns == [.email, .name, .team, .manager])
        #expect(chinese.rows.map(\.line) == [2])
        #expect(chinese.rows.first?[.name] == "何磊")
        let english = try sheet(
            "E-Mail,Employee Number,NAME,Manager email,english name,Title,employee type,Department\na@b.cn,1,A,,,,,")
        #expect(english.columns == Set(ImportColumn.allCases))
    }

    @Test func `columns that mean nothing are ignored with a notice`() throws {
        let read = try sheet("姓名,星座,邮箱,\n何磊,白羊,helei@qinghe.example,")
        #expect(read.notices.map(\.zh) == ["没有用到这些列：星座。"])
        #expect(read.notices.first?.en == "Columns not used: 星座.")
    }

    @Test func `missing and repeated columns are refused`() {
        expectRefusal("file") { _ = try sheet("姓名\n何磊") }
        expectRefusal("file") { _ = try sheet("邮箱\nhelei@qinghe.example") }
        expectRefusal("file") { _ = try sheet("姓名,邮箱,email\n何磊,a@b.cn,a@b.cn") }
        expectRefusal("file") { _ = try sheet("姓名,邮箱\n\n") }
        expectRefusal("file") { _ = try sheet("\n \n") }
    }

    @Test func `rows are counted as the spreadsheet counts`() throws {
        let read = try sheet("姓名,邮箱\n\n\"何\n磊\",a@b.cn\n\n周,b@b.cn")
        #expect(read.rows.map(\.line) == [3, 5])
    }

    @Test func `more rows than one file may have are refused`() {
        let heading = CSV.Row(line: 1, cells: ["姓名", "邮箱"])
        let row = CSV.Row(line: 2, cells: ["何磊", "a@b.cn"])
        expectRefusal("file", .tooLarge) {
            _ = try PeopleSheet(rows: [heading] + Array(repeating: row, count: PeopleSheet.mostRows + 1))
        }
    }
}
