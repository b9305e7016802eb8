import ArgumentParser
import OKR
import Server
import Storage

struct TokenCommand: AsyncParsableCommand {
    enum Scope: String, ExpressibleByArgument, CaseIterable {
        case read, write
    }

    static let configuration = CommandConfiguration(
        commandName: "token", abstract: "Make a personal access token and print it; it is not shown again.")

    @OptionGroup var place: Place

    @Option(help: "The e-mail address of the person it stands for.")
    var person: String

    @Option(help: "What it may do: read or write.")
    var scope: Scope = .read

    func run() async throws {
        let email = try Email(person)
        let database = try await place.open()
        let app = App(database: database)
        let mayWrite = scope == .write
        let token: Server.Token? = try await app.change { change in
            try change.makeToken(for: email, name: "okra token", mayWrite: mayWrite)
        }
        await database.close()
        guard let token else { throw Trouble(.nobodyHas(email.address)) }
        standardOutput(token.text)
    }
}
