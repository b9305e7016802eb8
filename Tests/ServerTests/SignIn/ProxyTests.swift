import HTTPTypes
import OKR
import TestSupport
import Testing

@testable import Server

@Suite struct ProxyTests {
    @Test(arguments: TestDatabase.available)
    func `behind a proxy one who guesses locks out his own address and nobody else's`(
        _ kind: TestDatabase
    ) async throws {
        try await withSmallCompany(on: kind) { company in
            let proxied = App(
                database: company.database, settings: Settings(publicURL: "https://okra.test"),
                clock: company.app.clock, passwords: PasswordGate(rounds: 16))
            let client = TestClient(proxied)
            let forwarded = try #require(HTTPField.Name("X-Forwarded-For"))
            func tries(_ email: String, from address: String) async throws -> Int {
                try await client.post(
                    "/sign-in", ["email": email, "password": "guess"], fragment: false, headers: [forwarded: address]
                ).status
            }
            for number in 0..<SignInAttempt.mostPerAddress {
                #expect(try await tries("p\(number)@qinghe.example", from: "10.0.0.1, 203.0.113.9") == 422)
            }
            #expect(try await tries("new@qinghe.example", from: "198.51.100.7, 203.0.113.9") == 429)
            #expect(try await tries("new@qinghe.example", from: "203.0.113.9, 198.51.100.7") == 422)
        }
    }
}
