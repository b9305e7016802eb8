import Coach
import Foundation

/// What the trainer and the scorer of the coach are made of: signals of statements, answers, and a storm of random lines.
@main
enum Lab {
    static func main() {
        let arguments = CommandLine.arguments.dropFirst()
        switch arguments.first {
        case "signals": signals()
        case "answer": answers()
        case "fuzz":
            var fuzz = Fuzz(seed: UInt64(arguments.dropFirst().first ?? "") ?? 1)
            fuzz.run(Int(arguments.dropFirst(2).first ?? "") ?? 1_000_000)
        default: print("coach-lab signals | answer < LINES    coach-lab fuzz [SEED [COUNT]] < LINES")
        }
    }

    /// One line of numbers for each line of `Corpus`; the first says how many there are of each part.
    private static func signals() {
        print("\(Learning.builds) \(Learning.count)")
        while let line = readLine() {
            var line = line
            let found = line.withUTF8 { Learning(line: $0)?.signals } ?? []
            print(found.map(String.init).joined(separator: " "))
        }
    }

    private static func answers() {
        var stream = LineStream()
        while let piece = try? FileHandle.standardInput.read(upToCount: 1 << 16), !piece.isEmpty {
            let output = piece.withUnsafeBytes { stream.answers(to: $0.bindMemory(to: UInt8.self)) }
            FileHandle.standardOutput.write(Data(output))
        }
        FileHandle.standardOutput.write(Data(stream.finish()))
    }
}
