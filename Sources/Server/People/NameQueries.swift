import OKR
import Storage

extension Person {
    /// The name of the person `p` (or however the statement calls it) as it is shown in a language.
    static func name(of alias: SQL, in language: Language) -> SQL {
        language == .en ? "coalesce(nullif(\(alias).english_name, ''), \(alias).name)" : "\(alias).name"
    }

    /// The names of today of the people mentioned, so that mentions follow renames; no statement where there are none.
    static func names(
        of people: Set<Identifier<Person>>, for viewer: Viewer, in db: any Connection
    ) throws -> [Identifier<Person>: String] {
        guard !people.isEmpty else { return [:] }
        let rows = try db.rows(
            """
            SELECT p.id, \(name(of: "p", in: viewer.language)) AS name FROM person p WHERE p.id IN (\(list: people.sorted()))
            """)
        return try Dictionary(uniqueKeysWithValues: rows.map { (try $0("id"), try $0("name")) })
    }
}
