import Storage
import Synchronization
import TestSupport
import Testing

@Suite struct SignalTests {
    @Test(arguments: TestDatabase.available)
    func `a signal is heard after its transaction lasts, and not before`(_ kind: TestDatabase) async throws {
        try await withTables(kind) { database in
            var signals = await Listening.to(database)[0]
            try await database.write { db in
                try db.signal("one")
                try db.signal("two")
                try db.run("INSERT INTO thing (id, name) VALUES (1, 'kept')")
                return
            }
            #expect(await signals.next() == "one")
            // Whoever hears of it finds it.
            #expect(try await database.name(1) == "kept")
            #expect(await signals.next() == "two")
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what is undone signals nothing`(_ kind: TestDatabase) async throws {
        try await withTables(kind) { database in
            var signals = await Listening.to(database)[0]
            try await database.write { db in try db.signal("ready") }
            #expect(await signals.next() == "ready")
            await #expect(throws: Refused.self) {
                try await database.write { db in
                    try db.signal("never")
                    throw Refused()
                }
            }
            try await database.write { db in try db.signal("after") }
            #expect(await signals.next() == "after")
        }
    }

    @Test(arguments: TestDatabase.available)
    func `everybody who listens hears everything, however much is said at once`(_ kind: TestDatabase) async throws {
        try await withTables(kind) { database in
            var all = await Listening.to(database, times: 2)
            let texts = (1...900).map { "line \($0) with quotes ' and 秋葵" }
            try await database.write { db in for text in texts { try db.signal(text) } }
            for text in texts {
                #expect(await all[0].next() == text)
                #expect(await all[1].next() == text)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a signal that could not be sent everywhere is refused`(_ kind: TestDatabase) async throws {
        try await withTables(kind) { database in
            for text in [String(repeating: "x", count: Signal.longest + 1), "two\nlines"] {
                await #expect(throws: StorageError.self) { try await database.write { db in try db.signal(text) } }
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `listening ends with the database`(_ kind: TestDatabase) async throws {
        try await withLocation(kind, migrations: tables) { location in
            let database = try await open(location)
            let signals = database.signals()
            await database.close()
            for await signal in signals { #expect(signal == .gap) }
            for await signal in database.signals() { #expect(signal == .gap) }
        }
    }

    @Test(.enabled(if: TestDatabase.available.contains(.postgresql)))
    func `a signal goes to the other programs on the same server`() async throws {
        try await withLocation(.postgresql, migrations: tables) { location in
            let (here, there) = (try await open(location), try await open(location))
            var signals = await Listening.to(there)[0]
            try await here.write { db in try db.signal("from the other one") }
            #expect(await signals.next() == "from the other one")
            #expect(here.reachesOthers)
            await here.close()
            await there.close()
        }
    }

    @Test(.enabled(if: TestDatabase.available.contains(.postgresql)))
    func `a connection that is cut is made anew and says that something may be lost`() async throws {
        try await withTables(.postgresql) { database in
            var signals = database.signals().makeAsyncIterator()
            #expect(await signals.next() == .gap)
            try await database.write { db in
                _ = try db.rows(
                    """
                    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                    WHERE datname = current_database() AND query LIKE 'LISTEN%' ORDER BY pid
                    """)
            }
            #expect(await signals.next() == .gap)
            try await database.write { db in try db.signal("again") }
            #expect(await signals.next() == .sent("again"))
        }
    }
}

/// What is said, once the listening connection stands.
private struct Listening {
    private var signals: AsyncStream<Signal>.Iterator

    static func to(_ database: any Database, times: Int = 1) async -> [Listening] {
        var all = (0..<times).map { _ in Listening(signals: database.signals().makeAsyncIterator()) }
        if database.reachesOthers { for place in all.indices { _ = await all[place].signals.next() } }
        return all
    }

    mutating func next() async -> String? {
        while let signal = await signals.next() {
            if case .sent(let text) = signal { return text }
        }
        return nil
    }
}
