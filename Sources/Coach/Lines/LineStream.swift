/// Cuts what comes in pieces into lines, and answers each whole line at once, in order.
package struct LineStream {
    /// A line longer than this is not kept, but answered with an error.
    package static let longest = 1 << 23

    private var pending: [UInt8] = []
    private var isSkipping = false

    /// Begins with nothing read.
    package init() {}

    /// The answers to the lines that end in this piece, each with its line break; blank lines have none.
    package mutating func answers(to piece: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        var start = 0
        for index in 0..<piece.count where piece[index] == 0x0A {
            end(UnsafeBufferPointer(rebasing: piece[start..<index]), into: &output)
            start = index + 1
        }
        if start < piece.count, !isSkipping {
            pending.append(contentsOf: piece[start...])
            if pending.count > Self.longest {
                pending = []
                isSkipping = true
            }
        }
        return output
    }

    /// The answer to what came after the last line break.
    package mutating func finish() -> [UInt8] {
        var output: [UInt8] = []
        if !pending.isEmpty || isSkipping { end(UnsafeBufferPointer(start: nil, count: 0), into: &output) }
        return output
    }

    private mutating func end(_ rest: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
        defer {
            pending.removeAll(keepingCapacity: true)
            isSkipping = false
        }
        if isSkipping {
            var writer = LineWriter()
            writer.raw("{\"id\":null,\"labels\":[],\"hints\":[],\"error\":\"The line is too long.\"}\n")
            output += writer.bytes
            return
        }
        if pending.isEmpty {
            add(rest, to: &output)
        } else {
            pending.append(contentsOf: rest)
            pending.withUnsafeBufferPointer { add($0, to: &output) }
        }
    }

    private func add(_ line: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        guard line.contains(where: { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }) else { return }
        output += answer(line: line)
        output.append(0x0A)
    }
}
