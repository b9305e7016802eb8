import Foundation
import OKR
import Testing

@Suite struct EmailTests {
    @Test func `addresses are folded`() throws {
        #expect(try Email("  HeLei@Qinghe.Example ").address == "helei@qinghe.example")
        #expect(try Email("ｈｅ＠qinghe.example").address == "he@qinghe.example")
        #expect(try Email(named: "何磊 <HeLei@qinghe.example>").address == "helei@qinghe.example")
        #expect(try Email(named: "helei@qinghe.example").address == "helei@qinghe.example")
        #expect(try Email("a.b+c_d@mail-1.example.cn").address == "a.b+c_d@mail-1.example.cn")
    }

    @Test(arguments: [
        "", " ", "helei", "@qinghe.example", "he@", "he@localhost", "he@@a.cn", "he lei@a.cn", "he@a..cn", ".he@a.cn",
        "he.@a.cn",
        "he..lei@a.cn", "he@-a.cn", "he@a-.cn", "he@a.c", "he@1.2.3.44", "he@a.cn,b@a.cn", "<he@a.cn>", "\"he\"@a.cn",
        "he\n@a.cn",
        "he@a_b.cn",
    ])
    func `what is no address is refused`(_ text: String) {
        expectRefusal("email") { _ = try Email(text) }
    }

    @Test func `addresses that are too long are refused`() {
        let host = Array(repeating: String(repeating: "a", count: 60), count: 4).joined(separator: ".")
        expectRefusal("email") { _ = try Email("someone.else@\(host).cn") }
        expectRefusal("email") { _ = try Email("\(String(repeating: "a", count: 65))@a.cn") }
    }

    @Test func `addresses are checked when read from JSON`() {
        #expect(throws: (any Error).self) { try JSONDecoder().decode([Email].self, from: Data(#"["he"]"#.utf8)) }
    }
}

@Suite struct PasswordTests {
    func check(_ password: String) throws {
        try Password.check(password, name: "何磊", email: try Email("leihe88@qinghe.example"))
    }

    @Test(arguments: ["correct horse", "喝一杯热茶再开始写目标", "t8#kQ2!vLz", "helei likes long walks by the sea"])
    func `long and own passwords are taken`(_ password: String) {
        #expect(throws: Never.self) { try check(password) }
    }

    @Test(arguments: [
        "", "short", "ninechars", "helei12345", "何磊何磊12345678", "leihe88!!!", "leihe88@qinghe.example", "1234567890",
        "aaaaaaaaaa",
        "qwertyuiop", "Password123", "woaini1314", "1qaz2wsx3edc", "ＰＡＳＳＷＯＲＤ1234", "administrator",
    ])
    func `short, personal and common ones are refused`(_ password: String) {
        expectRefusal("password") { try check(password) }
    }

    @Test func `a password has an end`() {
        expectRefusal("password") { try check(String(repeating: "abc!9", count: 41)) }
    }
}

@Suite struct RoleTests {
    @Test func `roles may what they may`() {
        #expect(Role.allCases.map(\.mayAdminister) == [true, true, false, false])
        #expect(Role.allCases.map(\.mayWrite) == [true, true, true, false])
        #expect(Role.allCases.map(\.mayComment) == [true, true, true, false])
        #expect(Role.allCases.map(\.mayWriteForOrganisation) == [true, true, false, false])
    }

    @Test func `owners alone make and unmake owners`() {
        #expect(Role.owner.mayChange(.administrator, to: .owner))
        #expect(!Role.administrator.mayChange(.member, to: .owner))
        #expect(!Role.administrator.mayChange(.owner, to: .member))
        #expect(Role.administrator.mayChange(.member, to: .administrator))
        #expect(!Role.member.mayChange(.readOnly, to: .member))
    }

    @Test func `people are called by the name of the language`() throws {
        var person = Person(id: Identifier(1), name: "何磊", email: try Email("helei@qinghe.example"))
        #expect(person.name(.en) == "何磊")
        person.englishName = "Ray"
        #expect(person.name(.en) == "Ray" && person.name(.zh) == "何磊")
    }
}
