import Foundation
import OKR
import Testing

@Suite struct IdentifierTests {
    @Test func `identifiers sort by time, then by their tail`() {
        let moment = Date(timeIntervalSince1970: 1_795_000_000)
        let first = Identifier<Objective>(at: moment, tail: 0xF_FFFF)
        let second = Identifier<Objective>(at: moment + 0.001, tail: 0)
        #expect(first < second)
        #expect(Identifier<Objective>(at: moment, tail: 1) < Identifier<Objective>(at: moment, tail: 2))
        #expect(Identifier<Objective>(at: .distantPast, tail: 7).value == 7)
        #expect(Identifier<Objective>(at: moment, tail: 0x10_0003) == Identifier<Objective>(at: moment, tail: 3))
    }

    @Test(arguments: ["", "0", "-1", "+1", "01", "abc", "1.5", " 1", "9223372036854775808", "１２"])
    func `what is no identifier is not read`(_ text: String) {
        #expect(Identifier<Objective>(text) == nil)
    }

    @Test func `in JSON an identifier is a string`() throws {
        let identifiers = [Identifier<Objective>(9_007_199_254_740_993)]
        let json = try JSONEncoder().encode(identifiers)
        #expect(String(decoding: json, as: UTF8.self) == #"["9007199254740993"]"#)
        #expect(try JSONDecoder().decode([Identifier<Objective>].self, from: json) == identifiers)
        for wrong in [#"["0"]"#, "[1]", #"["x"]"#] {
            #expect(throws: (any Error).self) {
                try JSONDecoder().decode([Identifier<Objective>].self, from: Data(wrong.utf8))
            }
        }
    }
}
