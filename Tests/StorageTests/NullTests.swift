import Storage
import TestSupport
import Testing

@Suite struct NullTests {
    @Test(arguments: TestDatabase.available)
    func `a condition that may be left out takes NULL`(_ kind: TestDatabase) async throws {
        try await withTables(kind) { database in
            try await database.keep(1, "first")
            try await database.keep(2, "second")
            let wanted: [(id: Int?, name: String?, count: Int)] = [
                (nil, nil, 2), (1, nil, 1), (nil, "second", 1), (1, "second", 0),
            ]
            for (id, name, count) in wanted {
                let found: Int? = try await database.read { db in
                    try db.value(
                        """
                        SELECT count(*) AS value FROM thing
                        WHERE (\(id) IS NULL OR id = \(id)) AND (\(name) IS NULL OR name = \(name))
                        """)
                }
                #expect(found == count)
            }
        }
    }
}
