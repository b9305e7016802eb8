import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import OKR

/// What a handler gives back: a page or fragment for people, JSON for programs, or where to go next.
package struct Answer: Sendable {
    package var status: HTTPResponse.Status
    package var headers: HTTPFields = [:]
    package var bytes: [UInt8]

    package init(_ status: HTTPResponse.Status, type: String? = nil, bytes: [UInt8] = []) {
        self.status = status
        self.bytes = bytes
        if let type { headers[.contentType] = type }
    }

    package static func page(_ html: HTML, status: HTTPResponse.Status = .ok) -> Answer {
        Answer(status, type: "text/html; charset=utf-8", bytes: html.bytes)
    }

    package static func json(status: HTTPResponse.Status = .ok, _ write: (inout JSONWriter) -> Void) -> Answer {
        var writer = JSONWriter()
        write(&writer)
        return Answer(status, type: "application/json; charset=utf-8", bytes: writer.bytes)
    }

    package static func redirect(to path: String) -> Answer {
        var answer = Answer(.seeOther)
        answer.headers[.location] = path
        return answer
    }

    package static let noContent = Answer(.noContent)

    package func setting(cookie name: String, to value: String, maxAge: Int, secure: Bool, hidden: Bool = true)
        -> Answer
    {
        var answer = self
        let field =
            "\(name)=\(value); Path=/; Max-Age=\(maxAge); SameSite=Lax\(hidden ? "; HttpOnly" : "")\(secure ? "; Secure" : "")"
        answer.headers.append(HTTPField(name: .setCookie, value: field))
        return answer
    }

    /// Tells our modules where to put the caret.
    func focusing(_ id: String?) -> Answer {
        var answer = self
        if let id, let name = HTTPField.Name("Okra-Focus") { answer.headers[name] = id }
        return answer
    }

    /// Tells our modules what to say in passing and how it can be undone.
    func saying(_ text: String?, undo: String?) -> Answer {
        var answer = self
        if let text, let name = HTTPField.Name("Okra-Toast") {
            answer.headers[name] = text.addingPercentEncoding(withAllowedCharacters: .alphanumerics)
        }
        if let undo, let name = HTTPField.Name("Okra-Undo") { answer.headers[name] = undo }
        return answer
    }

    func response(to request: Request) -> Response {
        var headers = headers
        var body = bytes
        if body.count > 1400, request.headers[.acceptEncoding]?.contains("gzip") == true,
            let type = headers[.contentType], type.hasPrefix("text/") || type.hasPrefix("application/json"),
            let small = Gzip.compress(body, level: 1)
        {
            body = small
            headers[.contentEncoding] = "gzip"
            headers[.vary] = "Accept-Encoding"
        }
        if headers[.cacheControl] == nil { headers[.cacheControl] = "no-store" }
        return Response(
            status: status, headers: headers, body: body.isEmpty ? .init() : .init(byteBuffer: ByteBuffer(bytes: body)))
    }
}
