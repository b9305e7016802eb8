/// The modules in the browser: what each is called, where it lies today, and which it imports.
struct ModuleGraph {
    private var addresses: [(plain: String, address: String)] = []
    private var imports: [String: [String]] = [:]

    mutating func add(_ plain: String, at address: String, _ bytes: [UInt8]) {
        addresses.append((plain, address))
        imports[plain] = String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
            // Only whole lines: `import("./x.js")` within one is fetched when it is needed.
            guard line.hasPrefix("import ") || line.hasPrefix("} from ") else { return nil }
            let parts = line.split(separator: "\"")
            guard parts.count > 1, parts[1].hasPrefix("./") else { return nil }
            return "/js/" + parts[1].dropFirst(2)
        }
    }

    var importMap: String {
        "{\"imports\":{\(addresses.map { "\"\($0.plain)\":\"\($0.address)\"" }.joined(separator: ","))}}"
    }

    /// The import map, a preload of everything that every page needs, and the entry.
    func html(entry: String) -> HTML {
        let needed = reached(from: entry)
        let preloads: [HTML] = addresses.filter { needed.contains($0.plain) }.map { module in
            #"<link rel="modulepreload" href="\#(module.address)">"#
        }
        let address = addresses.first { $0.plain == entry }?.address ?? entry
        return """
            <script type="importmap">\(verbatim: importMap)</script>
            \(preloads)
            <script type="module" src="\(address)"></script>
            """
    }

    private func reached(from entry: String) -> Set<String> {
        var reached: Set<String> = []
        var open = [entry]
        while let module = open.popLast() {
            guard reached.insert(module).inserted else { continue }
            open += imports[module] ?? []
        }
        return reached
    }

    /// The module without lines that are nothing but comment, which browsers have no use for.
    static func withoutComments(_ bytes: [UInt8]) -> [UInt8] {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: true)
        let kept = lines.filter { line in
            let text = line.drop { $0 == " " }
            // A cast stands before code on its line: `/** @type {Element} */ (target)`.
            if text.hasPrefix("/*") { return text.contains("*/") && !text.hasSuffix("*/") }
            return text != "*" && !["//", "* ", "*/"].contains { text.hasPrefix($0) }
        }
        return Array(kept.joined(separator: "\n").utf8)
    }
}
