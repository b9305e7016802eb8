import Foundation
import OKR

/// An address to which messages are posted.
package struct WebAddress: Hashable, Sendable {
    package let text: String
    package let host: String
    private let port: Int

    /// Refuses what is no address of the web, carries a password, or is written as an address of this machine or a
    /// private network; what a name leads to is found out when the connection is made.
    package init(_ text: String, allowedHosts: Set<String> = [], field: String = "address") throws {
        let isPlain = text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } && text.utf8.count <= 2000
        guard isPlain, let parts = URLComponents(string: text), let scheme = parts.scheme?.lowercased(),
            ["https", "http"].contains(scheme), let host = parts.host?.lowercased(), !host.isEmpty, parts.user == nil
        else { throw Refusal(.invalid, field: field, .webAddressUnreadable) }
        self.text = text
        self.host = host.trimmingCharacters(in: CharacterSet(charactersIn: "[]"))
        port = parts.port ?? (scheme == "https" ? 443 : 80)
        guard isAmong(allowedHosts) || Self.mayBePublic(self.host) else {
            throw Refusal(.invalid, field: field, .webAddressPrivate)
        }
    }

    func isAmong(_ hosts: Set<String>) -> Bool {
        hosts.contains(host) || hosts.contains("\(host):\(port)") || hosts.contains("[\(host)]:\(port)")
    }

    /// What is written in figures is known at once; the C library also reads "2130706433" and "0x7f.1" as addresses.
    private static func mayBePublic(_ host: String) -> Bool {
        if host == "localhost" || host.hasSuffix(".localhost") { return false }
        var four = in_addr()
        if inet_aton(host, &four) != 0 {
            return withUnsafeBytes(of: four) { NetworkAddress(Array($0))?.isPublic ?? false }
        }
        var six = in6_addr()
        if inet_pton(AF_INET6, host, &six) == 1 {
            return withUnsafeBytes(of: six) { NetworkAddress(Array($0))?.isPublic ?? false }
        }
        return true
    }
}
