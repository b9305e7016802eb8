import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct CheckInImageTests {
    @Test(arguments: TestDatabase.available)
    func `a picture is seen by whoever sees its check-in, and before that by its uploader alone`(
        _ kind: TestDatabase
    ) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let su = try await company.client(company.su)
            let image = try await company.upload(by: company.he)
            #expect(try await he.get("/images/\(image)").status == 200)
            #expect(try await su.get("/images/\(image)").status == 404)
            let (keyResult, metric) = try await company.measured(he, start: "0", target: "100")
            let address = "/key-results/\(keyResult)/check-ins"
            let fields = ["value.\(metric)": "5", "health": "onTrack", "image": "\(image)"]
            #expect(try await he.post(address, fields, fragment: false).status == 303)
            #expect(try await he.get(address).body.contains("/images/\(image)"))
            #expect(try await su.get("/images/\(image)").status == 200)
            try await company.database.write { db in try db.run("UPDATE sheet SET limited = TRUE") }
            #expect(try await su.get("/images/\(image)").status == 404)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `nobody attaches a picture of somebody else, and an author takes pictures off again`(
        _ kind: TestDatabase
    ) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let (keyResult, _) = try await company.measured(he, start: "0", target: "100")
            let address = "/key-results/\(keyResult)/check-ins"
            let foreign = try await company.upload(by: company.su)
            let refused = try await he.post(address, ["health": "onTrack", "image": "\(foreign)"])
            #expect(refused.status == 422)
            #expect(try refused.refusedField() == "image")
            let own = try await company.upload(by: company.he)
            #expect(
                try await he.post(address, ["health": "onTrack", "image": "\(own)"], fragment: false).status == 303)
            let id = try #require(try await company.checkIns(he, keyResult).first)
            #expect(try await he.post("/check-ins/\(id)", ["image": ""]).status == 200)
            #expect(!(try await he.get(address).body.contains("/images/\(own)")))
        }
    }
}

extension SmallCompany {
    fileprivate func upload(by person: Identifier<Person>) async throws -> Identifier<Image> {
        let id: Identifier<Image> = IdentifierMaker().make(at: app.clock())
        try await database.write { db in
            try db.run(
                """
                INSERT INTO image (id, name, media_type, bytes, uploaded_by, uploaded_at)
                VALUES (\(id), 'a.png', 'image/png', \([UInt8](repeating: 7, count: 9)), \(person), 0)
                """)
        }
        return id
    }
}
