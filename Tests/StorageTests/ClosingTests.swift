import Foundation
import Storage
import TestSupport
import Testing

@Suite struct ClosingTests {
    @Test func `a closed file holds everything by itself, even after it was read`() async throws {
        try await withLocation(.sqlite, migrations: tables) { location in
            guard case .sqlite(let path) = location else { return }
            let database = try await open(location)
            try await database.keep(1, "first")
            _ = try await database.names()
            await database.close()
            let copy = path + ".copy"
            try FileManager.default.copyItem(atPath: path, toPath: copy)
            let copied = try await open(.sqlite(path: copy))
            let names = try await copied.names()
            await copied.close()
            #expect(names == ["first"])
        }
    }
}
