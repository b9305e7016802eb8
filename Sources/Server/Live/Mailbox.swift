import Synchronization

/// What waits to be written to one stream: for each thing the newest number only, so that a slow reader costs no memory.
final class Mailbox: Sendable {
    /// What to do next, all that has gathered since the last time.
    struct Letter: Sendable {
        var news: [(Subject, Int64)] = []
        /// Whether to look up how everything asked for is now.
        var catchesUp = false
        var isOver = false
    }

    private struct State {
        var news: [Subject: Int64] = [:]
        var catchesUp = true
        var isBeaten = false
        var isOver = false
        var beats: Int
    }

    private static let most = 256
    let rings: AsyncStream<Void>
    private let bell: AsyncStream<Void>.Continuation
    private let state: Mutex<State>

    /// `beats` is how many heartbeats the stream lives.
    init(beats: Int) {
        state = Mutex(State(beats: beats))
        (rings, bell) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        bell.yield()
    }

    func put(_ subject: Subject, _ rev: Int64) {
        state.withLock { state in
            state.news[subject] = rev
            if state.news.count > Self.most { (state.news, state.catchesUp) = ([:], true) }
        }
        bell.yield()
    }

    func catchUp() {
        state.withLock { $0.catchesUp = true }
        bell.yield()
    }

    func end() {
        state.withLock { $0.isOver = true }
        bell.yield()
        bell.finish()
    }

    /// Lets the stream show that it is alive; false where it has not taken the beat before, for its reader reads no more.
    func beat() -> Bool {
        let (isTaken, isSpent) = state.withLock { state in
            defer { state.isBeaten = true }
            state.beats -= 1
            return (!state.isBeaten, state.beats <= 0)
        }
        if isSpent { end() } else { bell.yield() }
        return isTaken
    }

    func take() -> Letter {
        state.withLock { state in
            let letter = Letter(
                news: state.news.map { ($0, $1) }, catchesUp: state.catchesUp, isOver: state.isOver)
            (state.news, state.catchesUp, state.isBeaten) = ([:], false, false)
            return letter
        }
    }
}
