import Foundation
import OKR
import Storage

/// How a job is done: in one transaction of this database, or out in the world.
package enum JobWay: Sendable {
    /// Is done together with its deletion, in one transaction, so it happens exactly once.
    case here(@Sendable (Change) throws -> Void)
    /// Speaks to the mail server; may happen again where the server dies between the deed and its noting.
    case mail(@Sendable (JobRun) async throws -> Void)
    /// Speaks to a server on the web, likewise.
    case web(@Sendable (JobRun) async throws -> Void)

    /// What waits for the same; a slow mail server holds up nothing but mail.
    package enum Lane: String, CaseIterable, Sendable {
        case here, mail, web

        /// How many of one lane a server does at the same time.
        var width: Int {
            switch self {
            case .here: 16
            case .mail: 4
            case .web: 8
            }
        }
    }

    var lane: Lane {
        switch self {
        case .here: .here
        case .mail: .mail
        case .web: .web
        }
    }
}

/// One attempt at a job that is not done within a transaction.
package struct JobRun: Sendable {
    package let app: App
    package let id: Identifier<Job>
    package let at: Date
    /// 1 for the first time.
    package let attempt: Int
}

/// Thrown by work that need not be tried again: it is set aside at once, with these words for administrators.
package struct HopelessJob: Error, CustomStringConvertible {
    package let description: String

    package init(_ description: String) {
        self.description = description
    }
}

extension Job {
    /// How each kind of work is done: one line each.
    package var way: JobWay {
        switch self {
        case .fanOut(let entry, let audience, let after):
            .here { change in try change.tell(of: entry, from: Telling.Cursor(audience: audience, after: after)) }
        case .mail(let id): .mail { run in try await run.app.send(id, run) }
        case .post(let id): .web { run in try await run.app.send(id, run) }
        case .remindRound: .here(ReminderRound.run)
        case .remind(let slice): .here(slice.run)
        }
    }
}
