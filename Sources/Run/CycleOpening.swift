import Logging
import Server
import ServiceLifecycle

/// Opens the cycles that are due, once an hour, so that midnight of every time zone is met soon enough.
struct CycleOpening: Service {
    let app: App
    let logger: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    try await app.openDueCycles()
                } catch {
                    logger.error("cycles that are due were not opened: \(error)")
                }
                try? await Task.sleep(for: .seconds(3600))
            }
        }
    }
}
