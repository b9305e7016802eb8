import HTTPTypes
import OKR
import Storage

/// For whoever watches the server: is it alive, can it work.
enum ReadinessRoutes {
    static func add(to routes: Routes) {
        routes.get("/healthz") { _ in Answer(.ok, type: "text/plain; charset=utf-8", bytes: Array("ok\n".utf8)) }
        routes.get("/readyz") { ask in
            _ = try await ask.app.database.read { db in try db.rows("SELECT 1 AS one") }
            return Answer(.ok, type: "text/plain; charset=utf-8", bytes: Array("ready\n".utf8))
        }
    }
}
