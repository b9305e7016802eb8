import Hummingbird
import NIOCore
import Synchronization

/// What belongs to one request while it is handled.
package struct Visit: RequestContext {
    package var coreContext: CoreRequestContextStorage
    package let remoteAddress: String
    let known = KnownBox()
    let revs = Revs()
    /// The connection, for a stream whose reader reads no more.
    let channel: any Channel

    package init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        channel = source.channel
        remoteAddress = source.channel.remoteAddress?.ipAddress ?? ""
    }
}

/// A place that the handler writes and the error page reads.
final class KnownBox: Sendable {
    private let known = Mutex(Known())

    func withLock<Value: Sendable>(_ body: (inout sending Known) -> Value) -> Value {
        known.withLock { body(&$0) }
    }
}
