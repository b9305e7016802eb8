import OKR
import Storage

/// What is still to be done, for administrators.
enum JobRoutes {
    static func add(to routes: Routes) {
        routes.get("/admin/jobs") { ask in try await list(ask) }
        routes.post("/admin/jobs/{id}/retry") { ask in try await change(ask, ListedJob.retry) }
        routes.post("/admin/jobs/{id}/deletion") { ask in try await change(ask, ListedJob.drop) }
    }

    private static func list(_ ask: Ask, input: Input? = nil, refusal: Refusal? = nil) async throws -> Answer {
        try await ask.administer(.jobs, input: input, refusal: refusal) { frame, db in
            JobsPage(frame: frame, jobs: try ListedJob.list(at: ask.at, in: db), count: try ListedJob.count(in: db))
                .html
        }
    }

    private static func change(
        _ ask: Ask, _ change: @escaping @Sendable (Identifier<Job>, Change) throws -> Void
    ) async throws -> Answer {
        let id = try ask.id(of: Job.self)
        return try await ask.administer(goingOnTo: "/admin/jobs") { _, made in
            try change(id, made)
        } again: { input, refusal in
            try await list(ask, input: input, refusal: refusal)
        }
    }
}
