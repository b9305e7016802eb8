import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import OKR
import Storage

enum LiveRoutes {
    /// More pages than this that are open at once hear of things when they are looked at again.
    static let mostAsked = 200

    static func add(to routes: Routes) {
        routes.get("/sheets/{id}", sheet)
        routes.get("/sheets/{id}/here", here)
        let app = routes.app
        for path in ["/events", "/api/v1/events"] as [RouterPath] {
            routes.router.get(path) { request, visit in
                try await events(Ask(app: app, request: request, visit: visit, at: app.clock()))
            }
        }
    }

    /// The sheet alone, for a page that shows an older one.
    @Sendable static func sheet(_ ask: Ask) async throws -> Answer {
        let id = try ask.id(of: Sheet.self)
        return try await ask.answer(try await ask.read { viewer, db in try Sheet.find(id, visibleTo: viewer, in: db) })
    }

    @Sendable static func here(_ ask: Ask) async throws -> Answer {
        let id = try ask.id(of: Sheet.self)
        let (company, language) = try await ask.read { viewer, db in
            (try Company.find(at: id, ask.app.live.presence, for: viewer, in: db), viewer.language)
        }
        return .page(HereList(company: company, language: language).html)
    }

    @Sendable static func events(_ ask: Ask) async throws -> Response {
        let channel = ask.visit.channel
        let stream = try await LiveStream.open(ask) { channel.close(promise: nil) }
        var headers: HTTPFields = [.contentType: "text/event-stream; charset=utf-8", .cacheControl: "no-store"]
        // A proxy would otherwise gather what it should hand on.
        if let name = HTTPField.Name("X-Accel-Buffering") { headers[name] = "no" }
        let body = ask.request.body
        return Response(
            status: .ok, headers: headers,
            body: ResponseBody { writer in
                defer { stream.close() }
                // Without this, a browser that went away would stay among the readers for ever.
                try await body.consumeWithInboundCloseHandler { _ in
                    try await stream.run { try await writer.write(ByteBuffer(string: $0)) }
                } onInboundClosed: {
                    stream.mailbox.end()
                }
                try await writer.finish(nil)
            })
    }
}

extension Ask {
    /// What the pages of a browser show: `?watch=sheet:1,cycle:2`, and `look=` for the sheets that are looked at.
    func subjects(_ name: String) -> [Subject] {
        (query(name) ?? "").split(separator: ",").prefix(LiveRoutes.mostAsked).compactMap { Subject($0) }
    }
}
