import Foundation
import HTTPTypes
import OKR
import Storage
import Synchronization
import TestSupport

@testable import Server

/// A product with a database and a clock that can be set, for tests of founding, people and administration.
struct TestHouse: Sendable {
    static let password = "seven green okra pods"
    static let owner = "owner@okra.example"

    let app: App
    let clock: TestClock
    let statements: Statements

    /// A browser that nobody is signed in with.
    func visitor() -> TestClient {
        let client = TestClient(app)
        client.setCookie("okra_lang", "en")
        return client
    }

    /// A browser with this person signed in, by way of the form.
    func signIn(as email: String, password: String = TestHouse.password) async throws -> TestClient {
        let client = visitor()
        let reply = try await client.post("/sign-in", ["email": email, "password": password], fragment: false)
        guard reply.status == 303 else { throw StorageError.other("\(reply.status) \(reply.body.prefix(400))") }
        return client
    }

    func read<Value: Sendable>(
        _ work: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value {
        try await app.database.read(work)
    }

    func person(_ email: String) async throws -> Person {
        let address = try Email(email)
        guard let person = try await read({ db in try Person.find(email: address, in: db) }) else {
            throw StorageError.other("nobody is called \(email)")
        }
        return person
    }

    /// Lets somebody join the root team, or another; the password is `TestHouse.password`.
    @discardableResult
    func join(
        _ name: String, _ mailbox: String, under manager: Person? = nil, team: Team? = nil, role: Role = .member,
        title: String = ""
    ) async throws -> Person {
        let hash = try await app.passwords.hash(Self.password)
        return try await app.change { change in
            let person = Person(
                id: change.newID(), name: name, email: try Email("\(mailbox)@okra.example"), title: title,
                team: try team?.id ?? Team.root(in: change.db)?.id, manager: manager?.id, role: role)
            try person.join(change)
            try person.setPassword(hash: hash, change)
            return person
        }
    }

    func form(_ name: String, below parent: Team? = nil, leader: Person? = nil) async throws -> Team {
        try await app.change { change in
            let team = Team(
                id: change.newID(), name: name, parent: try parent?.id ?? Team.root(in: change.db)?.id,
                leader: leader?.id)
            try team.form(change)
            return team
        }
    }
}

extension TestClient {
    /// Sends one file in the field `file`, as a form with files does.
    func upload(
        _ path: String, _ name: String, _ bytes: [UInt8], accept: String = "text/html"
    ) async throws -> Reply {
        var headers: HTTPFields = [.contentType: "multipart/form-data; boundary=pods"]
        if let token = HTTPField.Name("X-CSRF-Token") { headers[token] = csrf }
        var body = Array("--pods\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\n\r\n".utf8)
        body += bytes + Array("\r\n--pods--\r\n".utf8)
        return try await send(.post, path, bytes: body, accept: accept, headers: headers)
    }
}

/// Gives `body` a product without an organisation.
func withEmptyHouse(_ kind: TestDatabase, _ body: (TestHouse) async throws -> Void) async throws {
    let (statements, clock) = (Statements(), TestClock())
    try await withDatabase(kind, migrations: Schema.migrations, observing: { statements.note($0) }) { database in
        let app = App(database: database, clock: { clock.now }, passwords: PasswordGate(rounds: 16))
        try await body(TestHouse(app: app, clock: clock, statements: statements))
    }
}

/// Gives `body` a product with an organisation whose owner is `TestHouse.owner`; it is 24 November 2026.
func withHouse(_ kind: TestDatabase, _ body: (TestHouse) async throws -> Void) async throws {
    try await withEmptyHouse(kind) { house in
        let founding = Founding(
            organisation: Organisation(name: "Qinghe", language: .en, timeZone: "Asia/Shanghai"), owner: "周启明",
            email: try Email(TestHouse.owner), passwordHash: try await house.app.passwords.hash(TestHouse.password))
        try await house.app.change { change in _ = try Organisation.found(founding, change) }
        try await body(house)
    }
}

/// A clock that stands until it is set.
final class TestClock: Sendable {
    private let date = Mutex(Date(timeIntervalSince1970: 1_795_485_600))

    var now: Date { date.withLock { $0 } }

    func set(_ day: String, hour: Int = 10) {
        guard let day = Day(day), let zone = TimeZone(identifier: "Asia/Shanghai") else { return }
        date.withLock { $0 = day.startInstant(in: zone).addingTimeInterval(Double(hour) * 3600) }
    }

    func pass(_ seconds: TimeInterval) {
        date.withLock { $0 += seconds }
    }
}
