import ArgumentParser
import Foundation
import OKR
import Server
import Storage

struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write the sample company, or an organisation of any size, into an empty place.")

    @OptionGroup var place: Place

    @Option(help: "How many people; without it, the sample company alone.")
    var people: Int?

    @Option(help: "How many short cycles: the running one and scored ones before it.")
    var cycles = 2

    @Option(help: "The same number gives the same organisation.")
    var seed: UInt64 = 1

    @Option(help: "In which language the company writes: zh or en.")
    var lang: Language = .zh

    func run() async throws {
        guard (1...100_000).contains(people ?? 1) else { throw Trouble(.peopleRange) }
        guard (2...40).contains(cycles) else { throw Trouble(.cyclesRange) }
        let database = try await place.open()
        let app = App(database: database)
        let sample = Sample(language: lang, people: people, cycles: cycles, seed: seed)
        let isWritten = try await sample.write(to: app) { standardError($0) }
        await database.close()
        guard isWritten else { throw Trouble(.alreadyFounded) }
        standardOutput("\(SamplePerson.administrator.email)  \(Sample.password)")
        standardOutput("\(SamplePerson.helei.email)  \(Sample.password)")
    }
}

extension Language: ExpressibleByArgument {}
