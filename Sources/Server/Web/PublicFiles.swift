import CPublic
import Crypto
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import OKR

/// Styles, modules and icons, compiled into the binary and served under names that change with their content.
package struct PublicFiles: Sendable {
    struct File: Sendable {
        let bytes: [UInt8]
        let gzipped: [UInt8]
        let type: String
        let tag: String
    }

    private let files: [String: File]
    /// The address of the one stylesheet, which is every file of css/ in cascade order.
    package let stylesheet: String
    /// The import map, the preloads and the entry of the modules of js/, for the head of a page.
    package let modules: HTML
    /// What the Content-Security-Policy must name so that the import map, which stands in the page, may be read.
    package let importMapHash: String

    package init() {
        // Lessons are read by the program and shown as pages.
        let named = Self.embedded.filter { !$0.path.hasPrefix("learn/") }
        var files: [String: File] = [:]
        // tokens and base declare the layers, so they come first; within layers order does not matter.
        let styles = named.filter { $0.path.hasPrefix("css/") }
        let first = styles.filter { ["css/tokens.css", "css/base.css"].contains($0.path) }.sorted { $0.path > $1.path }
        let rest = styles.filter { !["css/tokens.css", "css/base.css"].contains($0.path) }
        let css = File((first + rest).flatMap { $0.bytes + [0x0A] }, type: "text/css; charset=utf-8")
        stylesheet = "/css/okra.\(css.tag).css"
        files[stylesheet] = css
        var modules = ModuleGraph()
        for (path, bytes) in named where !path.hasPrefix("css/") {
            let isModule = path.hasPrefix("js/")
            let file = File(isModule ? ModuleGraph.withoutComments(bytes) : bytes, type: Self.type(of: path))
            files["/\(path)"] = file
            guard isModule else { continue }
            let address = "/\(path.dropLast(3)).\(file.tag).js"
            files[address] = file
            modules.add("/\(path)", at: address, bytes)
        }
        self.files = files
        self.modules = modules.html(entry: "/js/okra.js")
        importMapHash = Data(SHA256.hash(data: Data(modules.importMap.utf8))).base64EncodedString()
    }

    /// Every file of Public, as it was compiled in.
    static var embedded: [(path: String, bytes: [UInt8])] {
        var count = 0
        let table = UnsafeBufferPointer(start: okra_public_files(&count), count: count)
        return table.map {
            (String(cString: $0.path), Array(UnsafeBufferPointer(start: $0.bytes, count: $0.count)))
        }
    }

    func response(to request: Request) -> Response? {
        let path = request.uri.path
        guard let file = files[path] else { return nil }
        var headers: HTTPFields = [.contentType: file.type, .eTag: "\"\(file.tag)\"", .vary: "Accept-Encoding"]
        // Only an address that carries the content's tag may be kept for ever.
        headers[.cacheControl] = path.contains(file.tag) ? "public, max-age=31536000, immutable" : "no-cache"
        if request.headers[.ifNoneMatch] == "\"\(file.tag)\"" {
            return Response(status: .notModified, headers: headers)
        }
        let gzip = request.headers[.acceptEncoding]?.contains("gzip") == true && !file.gzipped.isEmpty
        if gzip { headers[.contentEncoding] = "gzip" }
        return Response(
            status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: gzip ? file.gzipped : file.bytes)))
    }

    private static func type(of path: String) -> String {
        switch path.split(separator: ".").last {
        case "js": "text/javascript; charset=utf-8"
        case "svg": "image/svg+xml"
        case "wasm": "application/wasm"
        case "css": "text/css; charset=utf-8"
        default: "application/octet-stream"
        }
    }
}

extension PublicFiles.File {
    init(_ bytes: [UInt8], type: String) {
        self.init(
            bytes: bytes, gzipped: Gzip.compress(bytes, level: 9) ?? [], type: type,
            tag: SHA256.hash(data: bytes).prefix(6).map { String($0, radix: 16) }.joined())
    }
}
