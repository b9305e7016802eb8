/// PostgreSQL's side of a transaction; lives no longer than its closure.
struct PostgreSQLConnection: Connection {
    let link: PostgreSQLLink
    let observing: (@Sendable (String) -> Void)?

    func rows(_ sql: SQL) throws -> [Row] {
        let (text, values) = sql.statement()
        observing?(text)
        return try link.rows(text, values)
    }

    func run(_ sql: SQL) throws -> Int {
        let (text, values) = sql.statement()
        observing?(text)
        return try link.count(text, values)
    }

    func signal(_ text: String) throws {
        try Signal.check(text)
        link.signals.append(text)
    }

    func script(_ text: String) throws {
        observing?(text)
        try link.execute(text)
    }
}
