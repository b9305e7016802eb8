import Foundation
import OKR

/// The server to which letters are handed, as OKRA_SMTP names it.
package struct MailServer: Hashable, Sendable {
    enum Security: Int32, Sendable {
        case none = 0
        /// STARTTLS where the server offers it.
        case offered = 1
        case always = 3
    }

    /// Without the name and the password.
    let address: String
    let person: String?
    let password: String?
    let security: Security
    /// Who letters come from.
    package let sender: Email

    /// Reads `smtp://user:password@host:port` or `smtps://…`; nil where that cannot be read.
    ///
    /// `?from=okra@qinghe.example` names the sender, `?tls=none`, `offered` or `always` how careful to be. A password
    /// is never sent in the clear unless one says so.
    package init?(_ text: String, publicURL: String? = nil) {
        guard let parts = URLComponents(string: text.trimmingCharacters(in: .whitespaces)),
            let scheme = parts.scheme?.lowercased(), scheme == "smtp" || scheme == "smtps", let host = parts.host,
            !host.isEmpty
        else { return nil }
        func query(_ name: String) -> String? { parts.queryItems?.first { $0.name == name }?.value }
        person = parts.user.flatMap { $0.isEmpty ? nil : $0 }
        password = parts.password
        let port = parts.port ?? (scheme == "smtps" ? 465 : person == nil ? 25 : 587)
        address = "\(scheme)://\(host):\(port)"
        switch query("tls") {
        case "none": security = .none
        case "offered": security = .offered
        case "always": security = .always
        case nil: security = scheme == "smtps" || person != nil ? .always : .offered
        default: return nil
        }
        let own = publicURL.flatMap { URLComponents(string: $0)?.host } ?? host
        let named = query("from") ?? person.flatMap { $0.contains("@") ? $0 : nil } ?? "okra@\(own)"
        if let sender = try? Email(named) {
            self.sender = sender
        } else if query("from") == nil, let sender = try? Email("okra@okra.invalid") {
            // Where the server has no name, nobody could answer anyway.
            self.sender = sender
        } else {
            return nil
        }
    }
}
