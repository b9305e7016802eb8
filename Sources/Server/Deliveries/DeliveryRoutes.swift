import Foundation
import OKR
import Storage

/// What was sent, for administrators.
enum DeliveryRoutes {
    static func add(to routes: Routes) {
        routes.get("/admin/deliveries") { ask in try await list(ask) }
        routes.post("/admin/deliveries/{id}/again", again)
    }

    private static func list(_ ask: Ask, input: Input? = nil, refusal: Refusal? = nil) async throws -> Answer {
        let filter = DeliveryFilter(
            medium: ask.query("medium").flatMap(Delivery.Medium.init(rawValue:)),
            state: ask.query("state").flatMap(Delivery.State.init(rawValue:)),
            receiver: String((ask.query("q") ?? "").prefix(254)),
            before: ask.query("before").flatMap { Identifier($0) })
        return try await ask.administer(.deliveries, input: input, refusal: refusal) { frame, db in
            DeliveriesPage(frame: frame, filter: filter, deliveries: try filter.list(in: db)).html
        }
    }

    @Sendable static func again(_ ask: Ask) async throws -> Answer {
        let id = try ask.id(of: Delivery.self)
        return try await ask.administer(goingOnTo: "/admin/deliveries") { _, change in
            try Delivery.repeating(id, change)
        } again: { input, refusal in
            try await list(ask, input: input, refusal: refusal)
        }
    }
}
