import Foundation
import OKR
import Testing

@testable import Server

@Suite struct OutgoingTests {
    @Test(arguments: [
        "http://127.0.0.1/x", "https://localhost/", "http://2130706433/", "http://0x7f.1/", "http://[::1]:80/",
        "http://[::ffff:10.0.0.1]/", "http://169.254.169.254/latest", "http://10.0.0.8", "http://a.localhost",
        "http://[fd00::1]/",
    ])
    func `an address that is written as one of this machine or its network is refused`(text: String) {
        #expect(throws: Refusal(.invalid, field: "address", .webAddressPrivate)) { try WebAddress(text) }
    }

    @Test(arguments: [
        "", "ftp://x.example", "x.example", "https://", "https://me:pw@x.example", "https://x.example/\r\nA: b",
    ])
    func `what is no address of the web is refused`(text: String) {
        #expect(throws: Refusal(.invalid, field: "address", .webAddressUnreadable)) { try WebAddress(text) }
    }

    @Test func `a host is let through where the administrator says so, with its port or with any`() throws {
        _ = try WebAddress("http://127.0.0.1:9/", allowedHosts: ["127.0.0.1"])
        _ = try WebAddress("http://[::1]:9/", allowedHosts: ["[::1]:9"])
        _ = try WebAddress("http://127.0.0.1:9/", allowedHosts: ["127.0.0.1:9"])
        #expect(throws: Refusal.self) { try WebAddress("http://127.0.0.1:8/", allowedHosts: ["127.0.0.1:9"]) }
        _ = try WebAddress("https://open.feishu.cn/open-apis/bot/v2/hook/x")
    }

    @Test func `a name that leads to this machine is found out when the connection is made`() async throws {
        // Taken for public when it was typed, then not among the allowed any more: as a name that changed.
        let address = try WebAddress("http://localhost:9/", allowedHosts: ["localhost"])
        let failure = await #expect(throws: Outgoing.Failure.self) { try await Outgoing().post([], to: address) }
        #expect(failure?.isFinal == true)
        let other = await #expect(throws: Outgoing.Failure.self) {
            try await Outgoing(allowedHosts: ["localhost"]).post([], to: address)
        }
        #expect(other?.isFinal == false)
    }
}
