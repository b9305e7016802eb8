import OKR
import Storage

/// A kind of text that search finds. A new one is a file like `CheckInSearchQueries`, its place in `all`, and its lines
/// in `Activity.searched`, which keep the index up to date.
struct SearchKind: Sendable {
    /// How the index calls it; stays for ever.
    let number: Int
    /// How addresses call it.
    let name: String
    let heading: Phrase
    /// The rows of this kind, joined to their objective `o` and its sheet `s`.
    let source: SQL
    let id: SQL
    /// What it says, and what more is looked through.
    let text: SQL
    let more: SQL
    /// Whether the row itself was not deleted.
    let isThere: SQL
    /// Whether what it stands in was not; the objective is asked by `Visibility`.
    var placeIsThere: SQL = "TRUE"
    /// Whether this person may see it.
    var isVisible: @Sendable (Viewer) -> SQL = { Visibility.objective(to: $0) }
    /// Number of the key result, its place, who wrote it and when, as far as it has them.
    let columns: @Sendable (Language) -> SQL
    let address: @Sendable (FoundText) -> String

    static let all = [objective, keyResult, checkIn, comment]
}

extension SearchKind: Hashable {
    static func == (a: SearchKind, b: SearchKind) -> Bool { a.number == b.number }
    func hash(into hasher: inout Hasher) { hasher.combine(number) }
}

extension Activity {
    /// The text that the index has to read anew after this.
    var searched: (kind: SearchKind, id: Int64)? {
        switch self {
        case .objectiveAdded(let objective), .objectiveChanged(let objective): (.objective, objective.id.value)
        case .objectiveDeleted(let id), .objectiveRestored(let id): (.objective, id.value)
        case .keyResultAdded(let keyResult), .keyResultChanged(let keyResult): (.keyResult, keyResult.id.value)
        case .keyResultDeleted(let id), .keyResultRestored(let id): (.keyResult, id.value)
        case .checkedIn(let checkIn), .checkInChanged(let checkIn): (.checkIn, checkIn.id.value)
        case .checkInDeleted(let id): (.checkIn, id.value)
        case .commented(_, let comment), .commentChanged(_, let comment), .commentRestored(_, let comment):
            (.comment, comment.id.value)
        case .commentDeleted(_, let id): (.comment, id.value)
        default: nil
        }
    }

    /// The team whose name has to be read anew.
    var searchedTeam: Identifier<Team>? {
        switch self {
        case .teamFormed(let team), .teamChanged(let team): team.id
        case .teamDissolved(let id): id
        default: nil
        }
    }
}
