import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import OKR

/// What a person or a program sent: the fields of a form or of a JSON object, by name, and files.
package struct Input: Sendable {
    package struct File: Sendable {
        package let name: String
        package let bytes: [UInt8]
    }

    package private(set) var fields: [String: [String]] = [:]
    package private(set) var files: [String: File] = [:]

    package init(fields: [String: [String]] = [:], files: [String: File] = [:]) {
        self.fields = fields
        self.files = files
    }

    /// The first value of a field; nil where the field was not sent at all.
    package subscript(_ name: String) -> String? { fields[name]?.first }

    package func has(_ name: String) -> Bool { fields[name] != nil }

    package func all(_ name: String) -> [String] { fields[name] ?? [] }

    /// A field's text without white space at its ends, or "".
    package func text(_ name: String) -> String {
        (self[name] ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// A field that must hold something.
    package func required(_ name: String, _ missing: Phrase = .fieldIsEmpty) throws(Refusal) -> String {
        let text = text(name)
        guard !text.isEmpty else { throw Refusal(.invalid, field: name, missing) }
        return text
    }

    /// An identifier in a field; nil where the field is empty, a refusal where it is something else.
    package func identifier<Noun>(_ name: String, of: Noun.Type = Noun.self) throws(Refusal) -> Identifier<Noun>? {
        let text = text(name)
        guard !text.isEmpty else { return nil }
        guard let identifier = Identifier<Noun>(text) else { throw Refusal(.invalid, field: name, .notAnIdentifier) }
        return identifier
    }

    package func flag(_ name: String) -> Bool {
        ["1", "true", "on", "yes"].contains(text(name).lowercased())
    }
}

extension Input {
    /// Reads a body of at most `limit` bytes: JSON object, form or multipart form; an empty body has no fields.
    package init(_ request: Request, limit: Int = 1 << 20) async throws {
        let buffer: ByteBuffer
        do {
            buffer = try await request.body.collect(upTo: limit)
        } catch is NIOTooManyBytesError {
            throw Refusal(.tooLarge, .bodyTooLarge(megabytes: limit >> 20))
        }
        let bytes = Array(buffer.readableBytesView)
        guard !bytes.isEmpty else { return }
        let type = request.headers[.contentType] ?? ""
        if type.hasPrefix("application/json") {
            fields = try Self.fields(ofJSON: bytes)
        } else if type.hasPrefix("multipart/form-data") {
            guard let range = type.range(of: "boundary=") else { throw Refusal(.invalid, .bodyUnreadable) }
            let boundary = type[range.upperBound...].prefix { $0 != ";" }.trimmingCharacters(in: ["\""])
            (fields, files) = try Multipart.parse(bytes, boundary: boundary)
        } else {
            fields = Self.fields(ofForm: String(decoding: bytes, as: UTF8.self))
        }
        // PostgreSQL cannot keep this one character, and nobody can type it.
        let texts = Array(fields.keys) + fields.values.joined() + files.values.map(\.name)
        guard !texts.contains(where: { $0.utf8.contains(0) }) else { throw Refusal(.invalid, .bodyUnreadable) }
    }

    static func fields(ofForm text: String) -> [String: [String]] {
        var fields: [String: [String]] = [:]
        for pair in text.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let decoded = parts.map { $0.replacing("+", with: " ").removingPercentEncoding ?? "" }
            fields[decoded[0], default: []].append(decoded.count > 1 ? decoded[1] : "")
        }
        return fields
    }

    static func fields(ofJSON bytes: [UInt8]) throws(Refusal) -> [String: [String]] {
        guard let object = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] else {
            throw Refusal(.invalid, .bodyUnreadable)
        }
        return object.mapValues(texts)
    }

    private static func texts(_ value: Any) -> [String] {
        switch value {
        case let list as [Any]: list.flatMap(texts)
        case let text as String: [text]
        // Bridged JSON booleans are NSNumbers as well; only they read as Bool and say "B" or "c" as their type.
        case let number as NSNumber where ["B", "c"].contains(String(cString: number.objCType)):
            [number.boolValue ? "true" : "false"]
        case let number as NSNumber: [number.stringValue]
        default: [""]
        }
    }
}
