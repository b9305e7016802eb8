import Foundation
import Testing

@testable import Server

@Suite struct ModuleGraphTests {
    @Test func `a module loses its comments and nothing else`() {
        let module = """
            // One line.
            import { a } from "./a.js";
            /**
             * What it does.
             *
             * @param {string} x
             */
            export function f(x) {
                const star = 2 * x; // two
                return `//${star}` +
                    /** @type {string} */ (x);
            }
            """
        let left = """
            import { a } from "./a.js";
            export function f(x) {
                const star = 2 * x; // two
                return `//${star}` +
                    /** @type {string} */ (x);
            }
            """
        #expect(ModuleGraph.withoutComments(Array(module.utf8)) == Array(left.utf8))
    }

    @Test func `what is fetched on demand is not preloaded`() {
        var graph = ModuleGraph()
        graph.add("/js/okra.js", at: "/js/okra.1.js", Array(#"import "./a.js";\#nif (x) import("./b.js");"#.utf8))
        graph.add("/js/a.js", at: "/js/a.2.js", [])
        graph.add("/js/b.js", at: "/js/b.3.js", [])
        let html = graph.html(entry: "/js/okra.js").text
        #expect(html.contains(#"modulepreload" href="/js/a.2.js""#))
        #expect(!html.contains(#"modulepreload" href="/js/b.3.js""#))
        #expect(html.contains(#"src="/js/okra.1.js""#))
    }
}
