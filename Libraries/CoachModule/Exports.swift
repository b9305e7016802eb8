// What the module in the browser offers: give room for a question, ask, read the answer, give the room back.

/// Room for that many bytes.
@_expose(wasm, "alloc") @_cdecl("alloc")
public func alloc(_ count: Int) -> UnsafeMutableRawPointer {
    .allocate(byteCount: max(1, count), alignment: 8)
}

/// Gives back what `alloc` or `hints` gave.
@_expose(wasm, "free") @_cdecl("coach_free")
public func release(_ pointer: UnsafeMutableRawPointer) {
    pointer.deallocate()
}

/// Answers one line of JSON as `okra coach` does. The answer begins with its length in four bytes, lowest first.
@_expose(wasm, "hints") @_cdecl("hints")
public func hints(_ pointer: UnsafeMutableRawPointer, _ count: Int) -> UnsafeMutableRawPointer {
    let line = UnsafeBufferPointer(start: pointer.assumingMemoryBound(to: UInt8.self), count: count)
    let bytes = answer(line: line)
    let output = UnsafeMutableRawPointer.allocate(byteCount: bytes.count + 4, alignment: 8)
    for shift in 0..<4 {
        output.storeBytes(
            of: UInt8(truncatingIfNeeded: bytes.count >> (8 * shift)), toByteOffset: shift, as: UInt8.self)
    }
    for index in bytes.indices { output.storeBytes(of: bytes[index], toByteOffset: 4 + index, as: UInt8.self) }
    return output
}
