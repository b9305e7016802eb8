import Foundation
import OKR

/// The form encoding that carries files (RFC 7578).
enum Multipart {
    static func parse(
        _ bytes: [UInt8], boundary: String
    ) throws(Refusal) -> (fields: [String: [String]], files: [String: Input.File]) {
        var fields: [String: [String]] = [:]
        var files: [String: Input.File] = [:]
        let data = Data(bytes)
        let delimiter = Data("--\(boundary)".utf8)
        guard var here = data.range(of: delimiter)?.upperBound else { throw Refusal(.invalid, .bodyUnreadable) }
        while let next = data.range(of: delimiter, in: here..<data.endIndex) {
            // A part is CRLF, headers, CRLF CRLF, content, CRLF.
            let part = data[here..<next.lowerBound].dropFirst(2).dropLast(2)
            here = next.upperBound
            guard let gap = part.range(of: Data("\r\n\r\n".utf8)) else { continue }
            let headers = String(decoding: part[..<gap.lowerBound], as: UTF8.self)
            let content = part[gap.upperBound...]
            guard let name = parameter("name", in: headers) else { continue }
            if let file = parameter("filename", in: headers) {
                if !file.isEmpty || !content.isEmpty { files[name] = Input.File(name: file, bytes: Array(content)) }
            } else {
                fields[name, default: []].append(String(decoding: content, as: UTF8.self))
            }
        }
        return (fields, files)
    }

    private static func parameter(_ name: String, in headers: String) -> String? {
        guard let range = headers.range(of: "; \(name)=\"") else { return nil }
        return String(headers[range.upperBound...].prefix { $0 != "\"" })
    }
}
