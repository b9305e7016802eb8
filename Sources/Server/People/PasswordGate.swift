import Crypto
import CryptoExtras
import Foundation

/// Hashes passwords with scrypt, at most two at a time and on threads of its own: each takes about 80 ms and 32 MB,
/// and the two threads that serve requests must not wait for it.
package struct PasswordGate: Sendable {
    /// scrypt's N; a power of two. Tests use a small one.
    private let rounds: Int
    private let queue: OperationQueue

    package init(rounds: Int = 1 << 15) {
        self.rounds = rounds
        queue = OperationQueue()
        queue.maxConcurrentOperationCount = 2
    }

    /// The text that is kept: `scrypt$N$r$p$salt$key`, so that old hashes stay readable when the parameters rise.
    package func hash(_ password: String) async throws -> String {
        let salt = (0..<16).map { _ in UInt8.random(in: .min ... .max) }
        let rounds = rounds
        return try await run {
            let key = try Self.derive(password, salt: salt, rounds: rounds)
            return "scrypt$\(rounds)$8$1$\(Data(salt).base64EncodedString())$\(key.base64EncodedString())"
        }
    }

    /// Whether `password` is the one that was hashed. A nil hash costs the same time and is never right,
    /// so that the time of an answer does not tell who has an account.
    package func verify(_ password: String, against hash: String?) async throws -> Bool {
        let parts = (hash ?? "").split(separator: "$")
        let kept =
            parts.count == 6 ? (rounds: Int(parts[1]), salt: Data(base64Encoded: String(parts[4])), key: parts[5]) : nil
        let rounds = kept?.rounds ?? rounds
        let salt = kept?.salt.map(Array.init) ?? [UInt8](repeating: 0, count: 16)
        let key = try await run { try Self.derive(password, salt: salt, rounds: rounds) }
        guard let kept, let expected = Data(base64Encoded: String(kept.key)), expected.count == key.count else {
            return false
        }
        return zip(expected, key).reduce(into: UInt8(0)) { $0 |= $1.0 ^ $1.1 } == 0
    }

    private static func derive(_ password: String, salt: [UInt8], rounds: Int) throws -> Data {
        // Composed forms, so that the same password typed on another system gives the same bytes.
        let bytes = Data(password.precomposedStringWithCompatibilityMapping.utf8)
        let key = try KDF.Scrypt.deriveKey(
            from: bytes, salt: salt, outputByteCount: 32, rounds: rounds, blockSize: 8, parallelism: 1)
        return key.withUnsafeBytes { Data($0) }
    }

    private func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            queue.addOperation { continuation.resume(with: Result(catching: work)) }
        }
    }
}
