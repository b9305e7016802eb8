import Foundation
import HTTPTypes
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct CheckInTests {
    @Test(
        arguments: TestDatabase.available,
        [("0", "100", "150", 1.5), ("100", "0", "80", 0.2), ("20", "100", "0", -0.25)])
    func `a check-in moves the progress, beyond the target and behind the start too`(
        _ kind: TestDatabase, _ vector: (start: String, target: String, value: String, progress: Double)
    ) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let (keyResult, metric) = try await company.measured(he, start: vector.start, target: vector.target)
            let reply = try await he.post(
                "/key-results/\(keyResult)/check-ins", ["value.\(metric)": vector.value, "health": "onTrack"],
                fragment: false)
            #expect(reply.status == 303)
            let kept = try await he.json("/key-results/\(keyResult)/check-ins")
            let progress = try #require(kept["progress"] as? Double)
            #expect(abs(progress - vector.progress) < 1e-9)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the newest check-in says where a key result stands, also after one is changed, deleted or brought back`(
        _ kind: TestDatabase
    ) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let (keyResult, metric) = try await company.measured(he, start: "0", target: "100")
            for value in ["10", "30"] {
                _ = try await he.post(
                    "/key-results/\(keyResult)/check-ins",
                    ["value.\(metric)": value, "health": "atRisk", "note": "now \(value)"])
            }
            let ids = try await company.checkIns(he, keyResult)
            #expect(ids.count == 2)
            #expect(try await company.current(metric) == 30)
            #expect(try await he.post("/check-ins/\(ids[0])", ["value.\(metric)": "40"]).status == 200)
            #expect(try await company.current(metric) == 40)
            let gone = try await he.post("/check-ins/\(ids[0])/deletion")
            #expect(gone.headers.contains { $0.value == "DELETE /check-ins/\(ids[0])/deletion" })
            #expect(try await company.current(metric) == 10)
            #expect(try await he.post("/check-ins/\(ids[0])/deletion", method: .delete).status == 200)
            #expect(try await company.current(metric) == 40)
            #expect(
                try await company.journal(keyResult).suffix(5)
                    == ["checkedIn", "checkedIn", "checkInChanged", "checkInDeleted", "checkedIn"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the same form sent twice makes one check-in`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let (keyResult, metric) = try await company.measured(he, start: "0", target: "100")
            let page = try await he.get("/check-in?key_result=\(keyResult)").body
            let form = try #require(page.firstMatch(of: /name="form" value="(\d+)"/)?.output.1)
            let fields = ["form": String(form), "value.\(metric)": "7", "health": "onTrack", "note": "once"]
            for _ in 1...2 {
                let reply = try await he.post("/key-results/\(keyResult)/check-ins", fields, fragment: false)
                #expect(reply.status == 303)
            }
            #expect(try await company.checkIns(he, keyResult).count == 1)
            let more = fields.merging(["note": "more"]) { $1 }
            _ = try await he.post("/key-results/\(keyResult)/check-ins", more, fragment: false)
            #expect(try await company.checkIns(he, keyResult).count == 2)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `as last week repeats figures and health, and the second time asks for a line`(_ kind: TestDatabase)
        async throws
    {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let (keyResult, metric) = try await company.measured(he, start: "0", target: "100")
            let address = "/key-results/\(keyResult)/check-ins"
            #expect(try await he.post(address, ["as_last_week": "1"]).refusedField() == "health")
            _ = try await he.post(address, ["value.\(metric)": "12", "health": "delayed", "note": "slow"])
            #expect(try await he.post(address, ["as_last_week": "1"], fragment: false).status == 303)
            #expect(try await company.current(metric) == 12)
            let again = try await he.post(address, ["as_last_week": "1"])
            #expect(again.status == 422)
            #expect(try again.refusedField() == "note")
            #expect(
                try await he.post(address, ["as_last_week": "1", "note": "waiting for 何"], fragment: false).status
                    == 303)
            let kept = try await he.json(address)
            #expect(kept["health"] as? String == "delayed")
            #expect((kept["checkIns"] as? [Any])?.count == 3)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a refused check-in names its field and keeps nothing`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let (keyResult, metric) = try await company.measured(he, start: "0", target: "100")
            let address = "/key-results/\(keyResult)/check-ins"
            let good = ["value.\(metric)": "5", "health": "onTrack"]
            for (fields, field) in [
                (["value.\(metric)": "5"], "health"), (["health": "fine"], "health"),
                (["value.\(metric)": "many"], "value.\(metric)"), (["value.999": "1"], "value.999"),
                (["note": String(repeating: "字", count: 5001)], "note"), (["image": "77"], "image"),
            ] {
                let sent = field == "health" ? fields : good.merging(fields) { $1 }
                let reply = try await he.post(address, sent)
                #expect(reply.status == 422, "\(field)")
                #expect(try reply.refusedField() == field)
            }
            let page = try await he.post(
                address, ["value.\(metric)": "many", "health": "atRisk", "note": "typed <words>"], fragment: false)
            #expect(page.status == 422)
            #expect(page.body.contains(#"value="many""#))
            #expect(page.body.contains("typed &lt;words&gt;"))
            #expect(try await company.checkIns(he, keyResult).isEmpty)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `others read along, the responsible person checks in, and only the author changes it`(
        _ kind: TestDatabase
    ) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let su = try await company.client(company.su)
            let gao = try await company.client(company.gao)
            let (keyResult, metric) = try await company.measured(he, start: "0", target: "100")
            let address = "/key-results/\(keyResult)/check-ins"
            let fields = ["value.\(metric)": "5", "health": "onTrack"]
            for reader in [su, gao] {
                #expect(try await reader.post(address, fields).status == 403)
                let page = try await reader.get("/check-in?key_result=\(keyResult)")
                #expect(page.status == 200)
                #expect(!page.body.contains("data-check-in"))
            }
            #expect(try await he.post("/key-results/\(keyResult)", ["owner": "\(company.su)"]).status == 200)
            #expect(try await su.post(address, fields, fragment: false).status == 303)
            let id = try #require(try await company.checkIns(su, keyResult).first)
            #expect(try await he.post("/check-ins/\(id)", ["health": "delayed"]).status == 403)
            #expect(try await he.post("/check-ins/\(id)/deletion").status == 403)
            #expect(try await su.post("/check-ins/\(id)", ["health": "delayed"]).status == 200)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what is limited and what is unknown look the same`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let su = try await company.client(company.su)
            let (keyResult, metric) = try await company.measured(he, start: "0", target: "100")
            _ = try await he.post("/key-results/\(keyResult)/check-ins", ["value.\(metric)": "5", "health": "onTrack"])
            let id = try #require(try await company.checkIns(he, keyResult).first)
            try await company.database.write { db in try db.run("UPDATE sheet SET limited = TRUE") }
            for path in [
                "/check-in?key_result=\(keyResult)", "/key-results/\(keyResult)/check-ins", "/check-in?key_result=9",
                "/check-in?key_result=x",
            ] {
                #expect(try await su.get(path).status == 404)
            }
            #expect(try await su.post("/key-results/\(keyResult)/check-ins", ["health": "onTrack"]).status == 404)
            #expect(try await su.post("/check-ins/\(id)/deletion").status == 404)
            #expect(try await he.post("/check-ins/99/deletion").status == 404)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a cycle that is over takes no check-ins`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let (keyResult, metric) = try await company.measured(he, start: "0", target: "100")
            try await company.database.write { db in
                try db.run("UPDATE sheet SET cycle_id = \(company.former)")
                try db.run(
                    """
                    UPDATE cycle SET visible_from = '2026-07-01', starts = '2026-07-01', write_ends = '2026-07-08',
                        score_starts = '2026-08-25', ends = '2026-08-31'
                    WHERE id = \(company.former)
                    """)
            }
            let reply = try await he.post(
                "/key-results/\(keyResult)/check-ins", ["value.\(metric)": "5", "health": "onTrack"])
            #expect(reply.status == 409)
            #expect(!(try await he.get("/check-in?key_result=\(keyResult)").body.contains("data-check-in")))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `pages ask the database as often for many key results as for one`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let (first, metric) = try await company.measured(he, start: "0", target: "100")
            let fields = ["value.\(metric)": "5", "health": "onTrack", "note": "@[苏晓棠](person:103)"]
            _ = try await he.post("/key-results/\(first)/check-ins", fields)
            let few = try await company.asked(he, ["/check-in?key_result=\(first)", "/key-results/\(first)/check-ins"])
            for _ in 1...3 {
                let (other, otherMetric) = try await company.measured(he, start: "0", target: "100")
                _ = try await he.post(
                    "/key-results/\(other)/check-ins", ["value.\(otherMetric)": "5", "health": "onTrack"])
                _ = try await he.post("/key-results/\(first)/check-ins", fields)
            }
            let many = try await company.asked(
                he, ["/check-in?key_result=\(first)", "/key-results/\(first)/check-ins"])
            #expect(few == many)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the pass begins where nobody has been for longest and goes on to the next that waits`(
        _ kind: TestDatabase
    ) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let empty = try await he.get("/check-in")
            #expect(empty.status == 200)
            #expect(!empty.body.contains("data-check-in"))
            let (first, metric) = try await company.measured(he, start: "0", target: "100")
            let (second, other) = try await company.measured(he, start: "0", target: "100")
            #expect(try await he.get("/check-in").body.contains(#"action="/key-results/\#(first)/check-ins""#))
            let on = try await he.post(
                "/key-results/\(first)/check-ins", ["value.\(metric)": "5", "health": "onTrack", "next": "1"],
                fragment: false)
            #expect(on.headers[.location] == "/check-in?key_result=\(second)")
            #expect(try await he.get("/check-in").body.contains(#"action="/key-results/\#(second)/check-ins""#))
            let done = try await he.post(
                "/key-results/\(second)/check-ins", ["value.\(other)": "5", "health": "onTrack", "next": "1"],
                fragment: false)
            let sheet = try #require(done.headers[.location])
            #expect(sheet.hasPrefix("/people/\(company.he)"))
            #expect(try await he.get(sheet).body.contains("Everything is checked in"))
        }
    }
}
