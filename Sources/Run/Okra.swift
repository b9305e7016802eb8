import ArgumentParser
import Foundation
import OKR
import Storage

@main
struct Okra: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "okra", abstract: "A server for objectives and key results.", version: Version.text,
        subcommands: [
            Serve.self, Migrate.self, Demo.self, ImportCommand.self, TokenCommand.self, CoachCommand.self,
            Version.self,
        ])

    static func main() async {
        do {
            var command = try parseAsRoot()
            if var patient = command as? any AsyncParsableCommand {
                try await patient.run()
            } else {
                try command.run()
            }
        } catch {
            // Help and the version come as errors too; they have an exit code of 0.
            guard exitCode(for: error) != .success else { exit(withError: error) }
            standardError(sentence(for: error))
            exit(withError: ExitCode(1))
        }
    }

    private static func sentence(for error: any Error) -> String {
        switch error {
        case let error as StorageError: error.sentence
        case let refusal as Refusal: refusal.phrase(.ofTerminal)
        case let trouble as Trouble: trouble.phrase(.ofTerminal)
        default: fullMessage(for: error)
        }
    }
}

/// Why a command cannot do what it was asked to, in words for whoever typed it.
struct Trouble: Error {
    let phrase: Phrase

    init(_ phrase: Phrase) {
        self.phrase = phrase
    }
}

/// Nothing but results belongs on standard output.
func standardError(_ line: String) {
    guard !line.isEmpty else { return }
    FileHandle.standardError.write(Data((line + "\n").utf8))
}

func standardOutput(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
}

extension Language {
    /// What the terminal is set to; English where it says nothing.
    static var ofTerminal: Language {
        let environment = ProcessInfo.processInfo.environment
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty }
        return locale?.hasPrefix("zh") == true ? .zh : .en
    }
}
