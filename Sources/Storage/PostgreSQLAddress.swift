/// Where a PostgreSQL server is and how many connections to keep to it.
struct PostgreSQLAddress: Sendable {
    /// What libpq is given.
    let url: String
    /// 1…100.
    let connections: Int

    /// Takes `pool=n` out of the address, for libpq refuses options that it does not know.
    init(_ address: String) throws {
        guard let mark = address.firstIndex(of: "?") else {
            url = address
            connections = Self.usual
            return
        }
        let options = address[address.index(after: mark)...].split(separator: "&")
        let others = options.filter { !$0.hasPrefix("pool=") }
        url = address[..<mark] + (others.isEmpty ? "" : "?" + others.joined(separator: "&"))
        guard let pool = options.last(where: { $0.hasPrefix("pool=") })?.dropFirst(5) else {
            connections = Self.usual
            return
        }
        guard let count = Int(pool), (1...100).contains(count) else {
            throw StorageError.other("pool=\(pool) is not a number from 1 to 100")
        }
        connections = count
    }

    private static let usual = 8
}
