import Testing

@testable import Server

@Suite struct ModuleGraphTests {
    private func stripped(_ text: String) -> String {
        String(decoding: ModuleGraph.withoutComments(Array(text.utf8)), as: UTF8.self)
    }

    @Test func `comments of one line and of many stay at home`() {
        #expect(stripped("/**\n * One.\n *\n * @param {Node} a\n */\nexport function f(a) {\n    // Why.\n    g(a);\n}\n")
            == "export function f(a) {\n    g(a);\n}")
    }

    @Test func `code behind a comment stays`() {
        #expect(stripped("    /** @type {HTMLElement} */ (form).submit();") == " (form).submit();")
        #expect(stripped("const a = /** @type {any} */ (b);") == "const a = /** @type {any} */ (b);")
        #expect(stripped("const a = 2\n    * b;") == "const a = 2\n    * b;")
    }
}
