import Foundation
import OKR
import Storage

/// A thread as a page shows it.
struct ThreadView: Sendable {
    let thread: Thread
    let rev: Int64
    /// How many comments there are that were not deleted.
    let count: Int
    /// Where its line stands on the sheet; nil for the sheet as a whole.
    let objectivePosition: Int?
    let keyResultPosition: Int?
    /// Those that are shown: all where it is open on the page, else the first.
    var comments: [Comment] = []
    let isWhole: Bool

    /// Where it is: "O2 KR1".
    func label(_ l: Language) -> String {
        let line = [objectivePosition.map { "O\($0)" }, keyResultPosition.map { "KR\($0)" }].compactMap(\.self)
        guard !line.isEmpty else { return l(.wholeSheet) }
        return line.joined(separator: " ") + (thread.subject.checkIn == nil ? "" : " · \(l(.aCheckIn))")
    }
}

/// Threads with all that is said of them: who speaks, and what others felt about it.
struct ThreadList: Sendable {
    /// Which threads are wanted.
    enum Scope: Sendable {
        case sheet(Identifier<Sheet>)
        case line(Thread.Subject, of: Identifier<Sheet>)
        case one(Identifier<Thread>, of: Identifier<Sheet>)
    }

    /// More than anybody reads at once; the page says so.
    static let most = 500

    var threads: [ThreadView]
    let reactions: [Identifier<Comment>: [Reaction]]
    let names: [Identifier<Person>: String]
    /// How many of what was asked for are open, and how many settled.
    let open: Int
    let resolved: Int
}
