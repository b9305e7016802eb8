import OKR
import Storage

extension Person {
    /// The names of today of the people mentioned, so that mentions follow renames; no statement where there are none.
    static func names(
        of people: Set<Identifier<Person>>, in db: any Connection
    ) throws -> [Identifier<Person>: String] {
        guard !people.isEmpty else { return [:] }
        let rows = try db.rows("SELECT id, name FROM person WHERE id IN (\(list: people.sorted()))")
        return try Dictionary(uniqueKeysWithValues: rows.map { (try $0("id"), try $0("name")) })
    }
}
