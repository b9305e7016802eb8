import ArgumentParser
import Coach
import Foundation

struct CoachCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coach", abstract: "Read statements as JSON lines, and write hints on each, in order.",
        discussion: """
            Each line is {"id","lang":"zh"|"en","kind":"objective"|"key_result"|"sheet","text","context"?}, and each answer \
            {"id","labels":[…],"hints":[{"rule","start","end","message","example"}]}. A sheet has one objective a line in its \
            text. A line that cannot be read is answered with an "error".
            """)

    func run() throws {
        var stream = LineStream()
        let input = FileHandle.standardInput
        // What has come is answered before more is waited for, so that a program may ask line by line.
        while let piece = try input.read(upToCount: 1 << 16), !piece.isEmpty {
            try write(piece.withUnsafeBytes { stream.answers(to: $0.bindMemory(to: UInt8.self)) })
        }
        try write(stream.finish())
    }

    private func write(_ bytes: [UInt8]) throws {
        guard !bytes.isEmpty else { return }
        try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    }
}
