import Logging
import Server
import ServiceLifecycle

/// Does what is due, beside serving; what it leaves behind when it is stopped, another server or the next start does.
struct JobWork: Service {
    let app: App
    let logger: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            do {
                try await app.beginReminding()
            } catch {
                logger.error("reminders were not begun: \(error)")
            }
            await app.work(logger: logger)
        }
    }
}
