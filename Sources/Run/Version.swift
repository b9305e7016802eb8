import ArgumentParser

struct Version: ParsableCommand {
    static let text = "0.1.0"
    static let configuration = CommandConfiguration(abstract: "Print the version.")

    func run() {
        standardOutput("okra \(Self.text)")
    }
}
