import ArgumentParser
import Foundation
import Hummingbird
import Logging
import NIOCore
import OKR
import Server
import ServiceLifecycle
import Storage
import UnixSignals

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Serve until told to stop.")

    @OptionGroup var place: Place

    @Option(help: "The address to listen on (OKRA_HOST).")
    var host: String?

    @Option(help: "The port to listen on; 0 picks a free one (OKRA_PORT).")
    var port: Int?

    func run() async throws {
        let environment = ProcessInfo.processInfo.environment
        let host = host ?? environment["OKRA_HOST"] ?? "127.0.0.1"
        let port = try port ?? environment["OKRA_PORT"].map { try Self.port($0) } ?? 8080
        guard (0...65_535).contains(port) else { throw Trouble(.unreadablePort) }
        LoggingSystem.bootstrap(StreamLogHandler.standardError)
        var logger = Logger(label: "okra")
        logger.logLevel = .notice
        let database = try await place.open()
        let course = place.learnFolder(environment["OKRA_LEARN"]).map(Course.reading) ?? .builtIn
        for fault in course.faults { logger.warning("\(fault.phrase.en)") }
        let app = App(
            database: database, settings: Settings(publicURL: environment["OKRA_PUBLIC_URL"]), course: course)
        do {
            try await serve(app, host: host, port: port, logger: logger)
        } catch is CancellationError {
            // Connections that stayed open were cut off.
        } catch let error as IOError {
            logger.debug("\(error)")
            await database.close()
            throw Trouble(.cannotListen(host: host, port: port))
        }
        await database.close()
    }

    private func serve(_ app: App, host: String, port: Int, logger: Logger) async throws {
        let server = Application(
            router: app.router(),
            configuration: ApplicationConfiguration(address: .hostname(host, port: port), serverName: nil),
            onServerRunning: { channel in
                let shown = host.contains(":") ? "[\(host)]" : host
                standardOutput("Okra is ready at http://\(shown):\(channel.localAddress?.port ?? port)")
            },
            logger: logger)
        var configuration = ServiceGroupConfiguration(
            services: [
                server, CycleOpening(app: app, logger: logger), SearchFilling(app: app, logger: logger),
                JobWork(app: app, logger: logger),
            ],
            gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        // Live streams and slow readers never end by themselves; whoever stops a server does not wait for them.
        configuration.maximumGracefulShutdownDuration = .milliseconds(500)
        try await ServiceGroup(configuration: configuration).run()
    }

    private static func port(_ text: String) throws -> Int {
        guard let port = Int(text) else { throw Trouble(.unreadablePort) }
        return port
    }
}
