import OKR
import Synchronization

/// Under what commands are found, worked out once: reading Chinese takes time.
final class CommandTerms: Sendable {
    private let terms = Mutex<[Phrase: Set<String>]>([:])

    func terms(of name: Phrase) -> Set<String> {
        if let known = terms.withLock({ $0[name] }) { return known }
        let made = PersonName.terms(ofTeam: name.zh, englishName: name.en)
        terms.withLock { $0[name] = made }
        return made
    }
}
