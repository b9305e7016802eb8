/// What can only be judged by looking at several rows at once.
extension DraftRow {
    /// Refuses rows that share what must be each person's own; every one of them names all.
    static func refuseTwice(_ drafts: inout [DraftRow], by column: ImportColumn, key: (DraftRow) -> String?) {
        let indices = Dictionary(grouping: drafts.indices) { key(drafts[$0]) ?? "" }
        for (key, indices) in indices where !key.isEmpty && indices.count > 1 {
            let lines = indices.map { drafts[$0].line }.sorted()
            for index in indices { drafts[index].refuse(column, .importTwice(lines)) }
        }
    }

    /// Refuses managers that nobody knows, that are the person, or that lead back to the person.
    static func refuseManagers(_ drafts: inout [DraftRow], columns: Set<ImportColumn>, known: KnownPeople) {
        guard columns.contains(.manager) else { return }
        let named = Set(drafts.compactMap(\.draft.email))
        var managers: [Email: Email] = [:]
        for person in known.byEmail.values {
            managers[person.email] = person.manager.flatMap { known.byIdentifier[$0]?.email }
        }
        for index in drafts.indices {
            let draft = drafts[index].draft
            if let email = draft.email { managers[email] = draft.manager }
            guard let manager = draft.manager else { continue }
            if manager == draft.email {
                drafts[index].refuse(.manager, .importOwnManager)
            } else if !named.contains(manager), known.byEmail[manager]?.isActive != true {
                drafts[index].refuse(.manager, .importUnknownManager(manager.address))
            }
        }
        let looped = loops(managers)
        for index in drafts.indices {
            if let email = drafts[index].draft.email, looped.contains(email) {
                drafts[index].refuse(.manager, .importManagerLoop)
            }
        }
    }

    /// Who stands in a ring; each person is walked over once.
    private static func loops(_ managers: [Email: Email]) -> Set<Email> {
        var done: Set<Email> = []
        var looped: Set<Email> = []
        for start in managers.keys where !done.contains(start) {
            var path: [Email] = []
            var places: [Email: Int] = [:]
            var current: Email? = start
            while let email = current, !done.contains(email) {
                if let place = places[email] {
                    looped.formUnion(path[place...])
                    break
                }
                places[email] = path.count
                path.append(email)
                current = managers[email]
            }
            done.formUnion(path)
        }
        return looped
    }
}
