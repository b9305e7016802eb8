/// What went wrong between the program and its tables.
package enum StorageError: Error, Hashable, Sendable {
    /// Another program holds the database.
    case locked
    case readOnly
    /// The file or a value in it is not what it should be.
    case corrupt(String)
    /// No room is left on the disk.
    case full
    /// The server or the file cannot be reached.
    case unreachable(String)
    /// A row with these values exists; the text names the index or the columns.
    case unique(String)
    /// A rule of the schema refuses the row.
    case constraint(String)
    /// The tables were made by a newer program.
    case newer(Int)
    /// Transactions contended and none of the tries went through.
    case contended
    case other(String)

    /// For the log and for whoever runs the program; never for people who use it.
    package var sentence: String {
        switch self {
        case .locked: "The database is locked by another program; stop it and try again."
        case .readOnly: "The database can only be read; check who owns its folder and files."
        case .corrupt(let what): "The database is damaged or not one of Okra's: \(what)."
        case .full: "The disk is full; nothing was written."
        case .unreachable(let why): "The database cannot be reached: \(why)."
        case .unique(let what): "A row with the same \(what) exists."
        case .constraint(let what): "The schema refuses the row: \(what)."
        case .newer(let number): "The database was written by a newer Okra (schema \(number)); use that version."
        case .contended: "Too many changes at once; none of the tries went through."
        case .other(let what): "The database says: \(what)."
        }
    }

    /// Whether trying again later may help without anybody repairing anything.
    package var isPassing: Bool {
        switch self {
        case .locked, .unreachable, .contended: true
        default: false
        }
    }
}
