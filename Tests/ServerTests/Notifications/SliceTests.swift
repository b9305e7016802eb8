import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct SliceTests {
    /// So many people more than one slice holds, who all follow 何磊.
    private func follow(_ company: SmallCompany, _ count: Int) async throws {
        try await company.database.write { db in
            for number in 1...count {
                let person = Identifier<Person>(Int64(10_000 + number))
                try db.run(
                    """
                    INSERT INTO person (id, name, email, team_id, role, sort_key, search_text, joined_at)
                    VALUES (\(person), 'x', \("x\(number)@qinghe.example"), \(company.root), 'member', 'x', 'x', 0)
                    """)
                try db.run(
                    "INSERT INTO following (person_id, followed_id, at) VALUES (\(person), \(company.he), 0)")
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `many are told slice by slice, each once, and publishing does not wait for it`(
        _ kind: TestDatabase
    ) async throws {
        try await withSmallCompany(on: kind) { company in
            let followers = Telling.slice + 40
            try await follow(company, followers)
            let he = try await company.client(company.he)
            _ = try await company.objective(he, "让客户留下来")
            _ = try await he.post("/sheets/\(try await company.sheet(of: company.he))/publication")
            func told() async throws -> Int {
                try await company.database.read { db in
                    try db.value("SELECT count(DISTINCT person_id) AS value FROM notification") ?? -1
                }
            }
            #expect(try await told() == 0)
            try await company.app.runJobs()
            // The manager besides the followers.
            #expect(try await told() == followers + 1)
            let rows: Int? = try await company.database.read { db in
                try db.value("SELECT count(*) AS value FROM notification")
            }
            #expect(rows == followers + 1)
        }
    }
}
