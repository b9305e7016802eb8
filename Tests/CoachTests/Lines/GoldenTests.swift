import Coach
import Foundation
import Testing

/// `Tests/Coach/golden.jsonl` has questions and answers in turn; the module in the browser is held to the same.
struct GoldenTests {
    @Test func `answers are the golden ones`() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Coach/golden.jsonl")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
        #expect(lines.count > 100 && lines.count.isMultiple(of: 2))
        for index in stride(from: 0, to: lines.count, by: 2) {
            let found = Array(lines[index].utf8).withUnsafeBufferPointer { answer(line: $0) }
            #expect(String(decoding: found, as: UTF8.self) == lines[index + 1])
        }
    }
}
