import GRDB

extension StorageError {
    /// Our own errors and refusals pass as they are; the engine's become ours.
    static func translating(_ error: any Error) -> any Error {
        guard let error = error as? DatabaseError else { return error }
        return StorageError(sqlite: error)
    }

    init(sqlite error: any Error) {
        if let error = error as? StorageError {
            self = error
            return
        }
        guard let error = error as? DatabaseError else {
            self = .other("\(error)")
            return
        }
        let message = error.message ?? "no message"
        switch error.extendedResultCode {
        case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY:
            self = .unique(message.replacing("UNIQUE constraint failed: ", with: ""))
            return
        default: break
        }
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked
        case .SQLITE_READONLY: self = .readOnly
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .corrupt(message)
        case .SQLITE_FULL: self = .full
        case .SQLITE_CANTOPEN, .SQLITE_IOERR: self = .unreachable(message)
        case .SQLITE_CONSTRAINT: self = .constraint(message)
        default: self = .other(message)
        }
    }
}
