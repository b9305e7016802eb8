import Logging
import Server
import ServiceLifecycle

/// Takes in what search does not know yet, once after an upgrade; people can work meanwhile.
struct SearchFilling: Service {
    let app: App
    let logger: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            do {
                try await app.fillSearch()
            } catch {
                logger.error("search does not know all texts yet: \(error)")
            }
            // A service that ends would end the server.
            while !Task.isCancelled { try? await Task.sleep(for: .seconds(86_400)) }
        }
    }
}
