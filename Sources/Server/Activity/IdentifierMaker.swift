import Foundation
import OKR
import Synchronization

/// Makes identifiers that rise within this process; several servers differ by where their counters begin.
package final class IdentifierMaker: Sendable {
    private struct State {
        var last: Int64 = 0
        var tail: UInt32
    }

    private let state: Mutex<State>

    package init(seed: UInt32 = .random(in: 0...0xF_FFFF)) {
        state = Mutex(State(tail: seed))
    }

    package func make<Noun>(at date: Date) -> Identifier<Noun> {
        state.withLock { state in
            state.tail = (state.tail + 1) & 0xF_FFFF
            let made = Identifier<Noun>(at: date, tail: state.tail)
            // The tail wraps, and a clock may step back; what was made later must still sort later.
            state.last = max(made.value, state.last + 1)
            return Identifier<Noun>(state.last)
        }
    }
}
