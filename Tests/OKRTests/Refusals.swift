import OKR
import Testing

/// Expects a refusal of this field, with words in both languages, and gives it back.
@discardableResult
func expectRefusal(
    _ field: String?, _ kind: Refusal.Kind = .invalid, sourceLocation: SourceLocation = #_sourceLocation,
    _ body: () throws -> Void
) -> Refusal? {
    do {
        try body()
        Issue.record("not refused", sourceLocation: sourceLocation)
    } catch let refusal as Refusal {
        #expect(refusal.field == field, sourceLocation: sourceLocation)
        #expect(refusal.kind == kind, sourceLocation: sourceLocation)
        #expect(!refusal.phrase.zh.isEmpty && !refusal.phrase.en.isEmpty, sourceLocation: sourceLocation)
        return refusal
    } catch {
        Issue.record(error, sourceLocation: sourceLocation)
    }
    return nil
}

/// Why it was refused; nil where it was not.
func refusal<Value>(_ body: () throws -> Value) -> Refusal? {
    do {
        _ = try body()
        return nil
    } catch {
        return error as? Refusal
    }
}

/// The same numbers on every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
