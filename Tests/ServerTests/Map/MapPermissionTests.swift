import HTTPTypes
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

/// What somebody may not see is for them the same as what does not exist.
@Suite struct MapPermissionTests {
    @Test(arguments: TestDatabase.available)
    func `in the middle of a path it is neither named nor counted, and what supports it stands for itself`(
        _ kind: TestDatabase
    ) async throws {
        try await withMapCompany(on: kind) { map in
            try await map.hide(map.product, by: map.he)
            // 文案 supports 体验, so that 体验 has something below it.
            let writing = try await map.company.objective(try await map.company.client(map.company.lin), "文案")
            try await map.align(map.lin, writing, to: map.experience)
            let seen = try await map.gao.map()
            #expect(seen.texts == ["公司", "招聘", "体验", "文案"])
            #expect(seen.lines == ["招聘>公司", "文案>体验"])
            #expect(seen["公司"]?.supporters == 1)
            #expect(Set(seen.roots) == ["公司", "体验"])
            #expect(try await map.he.map().lines.contains("体验>产品"))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `no address tells of it: branch, selection, network, panel, place or filter`(
        _ kind: TestDatabase
    ) async throws {
        try await withMapCompany(on: kind) { map in
            try await map.hide(map.product, by: map.he)
            let id = map.product
            for address in ["/map?root=\(id)&depth=1", "/map?view=network&root=\(id)"] {
                #expect(try await map.gao.get(address, accept: "application/json").status == 404, "\(address)")
            }
            #expect(try await map.gao.get("/map/objectives/\(id)", headers: .fragment).status == 404)
            let selected = try await map.gao.map("depth=0&at=\(id)")
            #expect(selected.texts == ["公司"])
            #expect(selected["公司"]?.supporters == 1)
            #expect(try await map.gao.map("view=network&root=\(map.experience)").texts == ["体验"])
            #expect(try await map.gao.map("q=\(TestClient.encoded("产品"))").matched == 0)
            let places = try await map.gao.get("/map/places?q=\(TestClient.encoded("产品"))", headers: .fragment)
            #expect(!places.body.contains("产品"))
            let team = try await map.gao.map("view=organisation")
            #expect(team.teams.map(\.count) == [4, 3])
            #expect(try await map.gao.get("/map/far", accept: "application/json").body.contains("\"healths\":\"333\""))
            for view in ["alignment", "outline", "organisation", "network"] {
                #expect(try await map.gao.get("/map?view=\(view)&lists=1").body.contains("产品") == false, "\(view)")
            }
            // For those who cannot see what it supports it waits to be aligned.
            let tray = try await map.gao.get("/map/unaligned", headers: .fragment).body
            #expect(tray.contains("体验"))
            #expect(try await map.he.get("/map/unaligned", headers: .fragment).body.contains("体验") == false)
            let panel = try await map.gao.get("/map/objectives/\(map.top)?lang=en", headers: .fragment).body
            #expect(panel.contains("<dd>1 objective</dd>"))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a hidden cycle is on no map of members`(_ kind: TestDatabase) async throws {
        try await withMapCompany(on: kind) { map in
            let year = try await map.company.objective(map.lin, "年度", ["cycle": "\(map.company.annual)"])
            try await map.align(map.lin, map.top, to: year)
            let annual = map.company.annual
            try await map.company.database.write { db in
                try db.run("UPDATE cycle SET status = \(Cycle.Status.hidden) WHERE id = \(annual)")
            }
            #expect(try await map.gao.map().texts.contains("年度") == false)
            #expect(try await map.gao.map("view=network&root=\(map.top)").texts.contains("年度") == false)
            #expect(try await map.gao.get("/map?cycle=\(annual)").status == 404)
            #expect(try await map.lin.map("view=network&root=\(map.top)").texts.contains("年度"))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `nobody sees a map without being signed in`(_ kind: TestDatabase) async throws {
        try await withMapCompany(on: kind) { map in
            let nobody = TestClient(map.company.app)
            let page = try await nobody.get("/map")
            #expect(page.status == 303)
            for address in ["/map", "/map/far", "/map/unaligned", "/map/places?q=a", "/map/objectives/\(map.top)"] {
                #expect(try await nobody.get(address, accept: "application/json").status == 401, "\(address)")
            }
        }
    }
}
