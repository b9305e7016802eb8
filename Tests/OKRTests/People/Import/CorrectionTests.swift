import Foundation
import OKR
import Testing

@Suite struct CorrectionTests {
    static let file = "姓名,邮箱\r\n何磊,he@okra.example\r\n\r\n\"坏, 邮箱\",nobody\r\n"

    @Test func `a corrected cell stands where the wrong one stood, and nothing else moves`() throws {
        let correction = try #require(Correction(field: "cell.4.email", text: "bad@okra.example"))
        let rows = try PeopleSheet(csv: Data(PeopleSheet.correcting(Self.file, [correction]).utf8)).rows
        #expect(rows.map(\.line) == [2, 4])
        #expect(rows.map { $0[.name] } == ["何磊", "坏, 邮箱"])
        #expect(rows.map { $0[.email] } == ["he@okra.example", "bad@okra.example"])
    }

    @Test func `what is written in reads back, whatever it holds`() throws {
        for text in ["a\"b\"", "line\nbreak", "semi;colon\ttab", "", "，全角"] {
            let correction = try #require(Correction(field: "cell.2.name", text: text))
            let rows = try PeopleSheet(csv: Data(PeopleSheet.correcting(Self.file, [correction]).utf8)).rows
            #expect(rows[0][.name] == text)
        }
    }

    @Test func `a column that the file lacks is added`() throws {
        let correction = try #require(Correction(field: "cell.2.manager", text: "lin@okra.example"))
        let rows = try PeopleSheet(csv: Data(PeopleSheet.correcting(Self.file, [correction]).utf8)).rows
        #expect(rows.map { $0[.manager] } == ["lin@okra.example", ""])
    }

    @Test(arguments: ["cell.x.email", "cell.2.salary", "text", "cell.2", "leaver"])
    func `other fields are no corrections`(_ field: String) {
        #expect(Correction(field: field, text: "x") == nil)
    }

    @Test func `a line that is not there changes nothing`() throws {
        let correction = try #require(Correction(field: "cell.99.email", text: "x@okra.example"))
        let before = try PeopleSheet(csv: Data(Self.file.utf8)).rows
        #expect(try PeopleSheet(csv: Data(PeopleSheet.correcting(Self.file, [correction]).utf8)).rows == before)
    }
}
