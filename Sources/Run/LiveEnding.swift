import Server
import ServiceLifecycle

/// Ends the open streams when the server is told to stop, so that it need not wait for them.
struct LiveEnding: Service {
    let live: Live

    func run() async throws {
        try? await gracefulShutdown()
        live.close()
    }
}
