import HTTPTypes
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

/// Asking without script: a page finds, a plain form asks.
@Suite struct AskingFormTests {
    @Test(arguments: TestDatabase.available)
    func `each kind has a page that finds whom to ask and a form that asks`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let cast = try await company.cast()
            let theirs = try await company.objective(cast.he, "打通账户")
            let words = "?q=\(TestClient.encoded("何"))"
            for (address, value) in [
                ("/objectives/\(cast.objective)/requests", "person:\(company.he)"),
                ("/objectives/\(cast.objective)/dependencies", "objective:\(theirs)"),
                ("/objectives/\(cast.objective)/alignments", theirs),
                ("/key-results/\(cast.keyResult)/breakdowns", "person:\(company.he)"),
            ] {
                let page = try await cast.lin.get("\(address)/new\(words)").body
                #expect(page.contains("action=\"\(address)\""), "\(address)")
                #expect(page.contains("value=\"\(value)\""), "\(address)")
                let field = address.hasSuffix("dependencies") ? "on" : "to"
                let reply = try await cast.lin.post(address, [field: value], fragment: false)
                #expect(reply.status == 303, "\(address)")
            }
            #expect(try await company.waiting(cast.he).sorted() == ["breakdown", "dependency", "request"])
            #expect(try await company.alignments() == ["\(cast.objective)>\(theirs)"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `only who writes the sheet comes to the page, and what is hidden is not offered`(
        _ kind: TestDatabase
    ) async throws {
        try await withSmallCompany(on: kind) { company in
            let cast = try await company.cast()
            let hidden = try await company.objective(cast.he, "看不见的")
            _ = try await cast.he.post("/objectives/\(hidden)/visibility", ["limited": "1"])
            let address = "/objectives/\(cast.objective)/dependencies/new"
            #expect(try await cast.su.get(address).status == 403)
            #expect(try await cast.lin.get("/objectives/999/requests/new").status == 404)
            let page = try await cast.lin.get("\(address)?q=\(TestClient.encoded("看不见"))").body
            #expect(!page.contains("objective:\(hidden)"))
            _ = try await cast.lin.post("/objectives/\(cast.objective)/visibility", ["limited": "1"])
            #expect(try await cast.su.get(address).status == 404)
        }
    }
}
