import CPostgreSQL

/// What the server or libpq said when something failed.
struct PostgreSQLFailure {
    /// Five characters; empty where the server said nothing.
    let state: String
    let error: StorageError

    /// Whether the whole transaction may go through when it is run again.
    var isContention: Bool { state == "40001" || state == "40P01" }
    /// Whether a statement was prepared for tables that have changed since.
    var isStalePlan: Bool { state == "0A000" }

    init(_ result: OpaquePointer?, on connection: OpaquePointer) {
        let state = Self.text(result.flatMap { pq_field($0, Self.letterOfState) })
        let message = Self.text(result.flatMap { pq_field($0, Self.letterOfMessage) } ?? pq_message(connection))
        let constraint = Self.text(result.flatMap { pq_field($0, Self.letterOfConstraint) })
        self.state = state
        error =
            switch state {
            case _ where pq_alive(connection) == 0: .unreachable(message)
            case "40001", "40P01": .contended
            case "23505": .unique(constraint.isEmpty ? message : constraint)
            case _ where state.hasPrefix("23"): .constraint(message)
            case "53100": .full
            case "25006": .readOnly
            case _ where state.hasPrefix("57P0") || state.hasPrefix("08"): .unreachable(message)
            case "XX001", "XX002": .corrupt(message)
            default: .other(message)
            }
    }

    /// Why no connection came about.
    static func unreachable(_ connection: OpaquePointer?) -> StorageError {
        .unreachable(connection.map { text(pq_message($0)) } ?? "no memory for a connection")
    }

    private static let letterOfState = Int32(UInt8(ascii: "C"))
    private static let letterOfMessage = Int32(UInt8(ascii: "M"))
    private static let letterOfConstraint = Int32(UInt8(ascii: "n"))

    /// libpq ends its messages with a line break and may write several lines.
    private static func text(_ text: UnsafePointer<CChar>?) -> String {
        guard let text else { return "" }
        return String(cString: text).split(whereSeparator: \.isNewline).joined(separator: "; ")
    }
}
