import ArgumentParser
import Server
import Storage

struct Migrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Bring the tables up to what this version expects.")

    @OptionGroup var place: Place

    func run() async throws {
        let database = try await Storage.open(try place.location())
        let taken = try await Migrator.migrate(database, Schema.migrations)
        await database.close()
        standardOutput(
            taken.isEmpty ? "Nothing to do." : "Taken: \(taken.map(String.init).joined(separator: ", ")).")
    }
}
