import Hummingbird
import NIOCore
import Synchronization

/// What belongs to one request while it is handled.
package struct Visit: RequestContext {
    package var coreContext: CoreRequestContextStorage
    package let remoteAddress: String
    let known = KnownBox()

    package init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
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
