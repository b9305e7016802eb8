import Foundation
import HTTPTypes
import Hummingbird
import OKR
import Storage
import Synchronization

/// One request on its way through a handler, with everything a handler needs to answer it.
package struct Ask: Sendable {
    package let app: App
    package let request: Request
    package let visit: Visit
    package let at: Date

    /// Reads all that a page shows in one snapshot, for somebody who is signed in.
    package func read<Value: Sendable>(
        _ work: @escaping @Sendable (Viewer, any Connection) throws -> Value
    ) async throws -> Value {
        try await app.database.read { db in
            try work(try viewer(in: db), db)
        }
    }

    /// Makes one change in one transaction, for somebody who is signed in and may change things.
    package func change<Value: Sendable>(
        _ work: @escaping @Sendable (Viewer, Change) throws -> Value
    ) async throws -> Value {
        let proof = try await proofOfIntent()
        return try await app.jobs.ringing { pull in
            try await app.database.write { db in
                let viewer = try viewer(in: db)
                try viewer.check(proof, for: request)
                return try work(
                    viewer, Change(db: db, by: viewer.id, at: at, identifiers: app.identifiers, bell: pull))
            }
        }
    }

    /// The fields that were sent; read once, also where asked for several times.
    package func input(limit: Int = 1 << 20) async throws -> Input {
        if let input = visit.known.withLock({ $0.input }) { return input }
        // Nobody who is not signed in makes the server hold large bodies.
        if limit > 1 << 20 { _ = try await read { viewer, _ in viewer.id } }
        let input = try await Input(request, limit: limit)
        visit.known.withLock { $0.input = input }
        return input
    }

    package func id<Noun>(_ name: String = "id", of: Noun.Type = Noun.self) throws(Refusal) -> Identifier<Noun> {
        guard let text = visit.parameters.get(name), let id = Identifier<Noun>(text) else {
            throw Refusal(.unknown, .notFound)
        }
        return id
    }

    /// A value of the address after the question mark; nil where it is missing or empty.
    package func query(_ name: String) -> String? {
        guard let value = request.uri.queryParameters[Substring(name)], !value.isEmpty else { return nil }
        let text = value.replacing("+", with: " ").removingPercentEncoding ?? String(value)
        return text.utf8.contains(0) ? nil : text
    }

    package var wantsJSON: Bool {
        if request.uri.path.hasPrefix("/api/") { return true }
        let accept = request.headers[.accept] ?? ""
        return accept.hasPrefix("application/json")
    }

    /// Whether one of our modules asks, which wants a piece of a page rather than a page.
    package var wantsFragment: Bool { request.headers[.okraFragment] != nil }

    /// The number of what is being edited on the page that asks: a link's `edit=`, or what our modules say with each change.
    package var editing: Int64? { (query("edit") ?? request.headers[.okraEditing]).flatMap { Int64($0) } }

    /// Where the request comes from. A server with a public address stands behind a proxy, which adds whom it heard from.
    var address: String {
        guard app.settings.publicURL != nil, let name = HTTPField.Name("X-Forwarded-For"),
            let heard = request.headers[name]?.split(separator: ",").last
        else { return visit.remoteAddress }
        return heard.trimmingCharacters(in: .whitespaces)
    }

    /// Who asks; thrown out with a refusal where nobody is signed in.
    package func viewer(in db: any Connection) throws -> Viewer {
        guard let viewer = try Viewer.find(for: self, in: db) else { throw Refusal(.signedOut, .signInFirst) }
        visit.known.withLock { $0.viewer = viewer }
        return viewer
    }

    /// The language of the answer: the address, then the person, then the cookie, then the browser.
    package var language: Language {
        if let asked = query("lang").flatMap(Language.init(rawValue:)) { return asked }
        if let viewer = visit.known.withLock({ $0.viewer }) { return viewer.language }
        return languageOfBrowser
    }

    var languageOfBrowser: Language {
        request.cookie("okra_lang").flatMap(Language.init(rawValue:))
            ?? Language(accepting: request.headers[.acceptLanguage])
    }

    /// The path where it leads to a page of our own; nil where it might lead away, as "//other.example" would.
    static func ownPath(_ path: String) -> String? {
        // Browsers take "\" for "/" and leave out tabs and line ends before they look for "//".
        let isPlain = path.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
        return isPlain && path.utf8.first == UInt8(ascii: "/") && !path.utf8.starts(with: "//".utf8) ? path : nil
    }

    private func proofOfIntent() async throws -> String? {
        guard request.headers[.authorization] == nil else { return nil }
        try request.refuseForeignOrigin(publicURL: app.settings.publicURL)
        if let header = request.headers[.csrfToken] { return header }
        return try await input()["csrf"]
    }
}

/// What became known of a request while it was handled.
struct Known: Sendable {
    var viewer: Viewer?
    var input: Input?
}

extension HTTPField.Name {
    static var csrfToken: Self { Self("X-CSRF-Token") ?? .cookie }
    static var secPurpose: Self { Self("Sec-Purpose") ?? .cookie }
    static var okraFragment: Self { Self("Okra-Fragment") ?? .cookie }
    /// Which row of a sheet is open for editing on the page that asks.
    static var okraEditing: Self { Self("Okra-Editing") ?? .cookie }
}

extension Request {
    func cookie(_ name: String) -> String? {
        for pair in (headers[.cookie] ?? "").split(separator: ";") {
            let trimmed = pair.drop { $0 == " " }
            if trimmed.hasPrefix("\(name)=") { return String(trimmed.dropFirst(name.count + 1)) }
        }
        return nil
    }

    /// Refuses what a page of another site made the browser send.
    func refuseForeignOrigin(publicURL: String?) throws(Refusal) {
        if let site = headers[HTTPField.Name("Sec-Fetch-Site") ?? .origin], site == "cross-site" {
            throw Refusal(.forbidden, .foreignOrigin)
        }
        guard let origin = headers[.origin], origin != "null" || head.authority == nil else { return }
        let host = origin.split(separator: "/").last.map(String.init) ?? ""
        if host == head.authority || origin == publicURL { return }
        throw Refusal(.forbidden, .foreignOrigin)
    }
}
