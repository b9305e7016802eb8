import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded
import OKR
import Storage
import Synchronization
import TestSupport

@testable import Server

/// A browser without windows: keeps its cookies, reads the csrf token, speaks to the app without a network.
final class TestClient: Sendable {
    struct Reply {
        let status: Int
        let headers: HTTPFields
        let body: String

        func json() throws -> [String: Any] {
            try JSONSerialization.jsonObject(with: Data(body.utf8)) as? [String: Any] ?? [:]
        }

        /// The field that a refusal names.
        func refusedField() throws -> String? {
            (try json()["error"] as? [String: Any])?["field"] as? String
        }
    }

    private let responder: any HTTPResponder<Visit>
    private let cookies = Mutex<[String: String]>([:])

    init(_ app: App) {
        responder = app.router().buildResponder()
    }

    func get(_ path: String, accept: String = "text/html", headers: HTTPFields = [:]) async throws -> Reply {
        try await send(.get, path, accept: accept, headers: headers)
    }

    /// Sends a form the way our modules do; the answer is a piece of the page, a refusal is JSON.
    func post(
        _ path: String, _ fields: [String: String] = [:], method: HTTPRequest.Method = .post, fragment: Bool = true,
        headers: HTTPFields = [:]
    ) async throws -> Reply {
        var headers = headers
        if fragment, let name = HTTPField.Name("Okra-Fragment") { headers[name] = "1" }
        if let csrf, let name = HTTPField.Name("X-CSRF-Token"), headers[name] == nil { headers[name] = csrf }
        headers[.contentType] = headers[.contentType] ?? "application/x-www-form-urlencoded"
        let body = fields.map { "\(Self.encoded($0.key))=\(Self.encoded($0.value))" }.joined(separator: "&")
        return try await send(method, path, body: body, accept: "text/html", headers: headers)
    }

    func json(_ path: String) async throws -> [String: Any] {
        try await get(path, accept: "application/json").json()
    }

    func signOut() { cookies.withLock { $0 = [:] } }

    /// What the pages carry; derived from the session.
    var csrf: String? {
        cookies.withLock { $0["okra_session"] }.map { Token(presented: $0).csrf }
    }

    func setCookie(_ name: String, _ value: String) { cookies.withLock { $0[name] = value } }

    func send(
        _ method: HTTPRequest.Method, _ path: String, body: String = "", accept: String, headers: HTTPFields = [:]
    ) async throws -> Reply {
        try await send(method, path, bytes: Array(body.utf8), accept: accept, headers: headers)
    }

    func send(
        _ method: HTTPRequest.Method, _ path: String, bytes: [UInt8], accept: String, headers: HTTPFields = [:]
    ) async throws -> Reply {
        var headers = headers
        headers[.accept] = headers[.accept] ?? accept
        let jar = cookies.withLock { $0 }
        if !jar.isEmpty { headers[.cookie] = jar.map { "\($0.key)=\($0.value)" }.joined(separator: "; ") }
        let head = HTTPRequest(
            method: method, scheme: "http", authority: "okra.test", path: path, headerFields: headers)
        let request = Request(head: head, body: .init(buffer: ByteBuffer(bytes: bytes)))
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        logger[metadataKey: "hb.request.id"] = "test"
        let visit = Visit(source: ApplicationRequestContextSource(channel: EmbeddedChannel(), logger: logger))
        let response = try await responder.respond(to: request, context: visit)
        let collector = Collector()
        try await response.body.write(collector)
        keep(response.headers)
        return Reply(status: response.status.code, headers: response.headers, body: String(buffer: collector.buffer))
    }

    private func keep(_ headers: HTTPFields) {
        for field in headers[values: .setCookie] {
            let pair = field.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1)
            guard let name = pair.first else { continue }
            cookies.withLock { $0[String(name)] = pair.count > 1 ? String(pair[1]) : nil }
        }
    }

    static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }

    private final class Collector: ResponseBodyWriter {
        var buffer = ByteBuffer()
        func write(_ part: ByteBuffer) async throws { buffer.writeImmutableBuffer(part) }
        func finish(_ trailingHeaders: HTTPFields?) async throws {}
    }
}
