import Synchronization

/// The numbers that one request's change gave, by which its page knows its own doing when it hears of it.
package final class Revs: Sendable {
    private let all = Mutex<[Int64]>([])

    /// As a header carries them; nil where nothing was changed. Of a change to very much the last ones will do.
    var text: String? {
        let all = all.withLock { $0.suffix(50) }
        return all.isEmpty ? nil : all.map(String.init).joined(separator: " ")
    }

    func add(_ rev: Int64) {
        all.withLock { if $0.last != rev { $0.append(rev) } }
    }

    func clear() {
        all.withLock { $0 = [] }
    }
}
