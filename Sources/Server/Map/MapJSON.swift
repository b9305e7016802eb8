import OKR

/// The map as the module that draws it reads it: rows instead of objects, places in lists instead of numbers of 19 digits.
struct MapJSON {
    let view: MapView
    let l: Language

    /// What a card is besides its figures; bits of one number.
    private enum Mark {
        static let dimmed = 1
        static let mayWrite = 2
        static let limited = 4
        static let opened = 8
    }

    func write(_ json: inout JSONWriter) {
        let places = Dictionary(uniqueKeysWithValues: view.order.enumerated().map { ($1, $0) })
        let owners = Owners(view)
        json.object { json in
            json.key("cycle")
            json.value(view.cycle?.id)
            json.key("expected")
            json.value(view.expected.map { Int(($0 * 100).rounded()) })
            json.key("matched")
            json.value(view.matched)
            json.key("roots")
            json.array(view.roots) { $0.value(places[$1]) }
            json.key("centre")
            json.value(view.centre)
            json.key("rootCount")
            json.value(view.rootCount)
            json.key("departments")
            json.array(view.departments) { $0.array([$1.id.description, $1.name]) { $0.value($1) } }
            json.key("owners")
            json.array(owners.cards) { write(owner: $1, &$0) }
            json.key("objectives")
            json.array(view.order) { json, id in
                guard let card = view.cards[id] else { return }
                write(card, owner: owners.places[card.owner] ?? 0, &json)
            }
            json.key("edges")
            json.array(edges(places)) { $0.value($1) }
            if let organisation = view.organisation { write(organisation, places, &json) }
        }
    }

    private struct Owners {
        var cards: [MapCard] = []
        var places: [Sheet.Owner: Int] = [:]

        init(_ view: MapView) {
            for id in view.order {
                guard let card = view.cards[id], places[card.owner] == nil else { continue }
                places[card.owner] = cards.count
                cards.append(card)
            }
        }
    }

    /// Address, name, letters and colour of the disc, kind of employment, team, department.
    private func write(owner card: MapCard, _ json: inout JSONWriter) {
        json.array(0..<8) { json, column in
            switch column {
            case 0: json.value(card.owner.address)
            case 1: json.value(card.ownerName)
            case 2: json.value(AvatarLetters.letters(of: card.ownerName, count: 1))
            case 3: json.value(AvatarLetters.hue(of: card.owner.avatarID))
            case 4: json.value(card.employeeType)
            case 5: json.value(card.team)
            case 6: json.value(card.teamName)
            default: json.value(view.colour(of: card.department))
            }
        }
    }

    /// Number, owner, priority, text, progress in hundredths, health, ambition, marks, how many support it, weight in
    /// thousandths, the cycle's name where it is another, key results.
    private func write(_ card: MapCard, owner: Int, _ json: inout JSONWriter) {
        json.array(0..<12) { json, column in
            switch column {
            case 0: json.value(card.id)
            case 1: json.value(owner)
            case 2: json.value(card.position)
            case 3: json.value(card.text)
            case 4: json.value(card.progress.flatMap { $0.isFinite ? Int(($0 * 100).rounded()) : nil })
            case 5: json.value(card.health?.severity)
            case 6: json.value(card.ambition?.rawValue)
            case 7: json.value(marks(card))
            case 8: json.value(view.supporterCount(of: card.id))
            case 9: json.value(card.weight.thousandths)
            case 10: json.value(card.cycle == view.cycle?.id ? nil : l(card.cycleName))
            default: json.array(card.keyResults) { write($1, &$0) }
            }
        }
    }

    private func write(_ keyResult: MapCard.KeyResult, _ json: inout JSONWriter) {
        json.array(0..<3) { json, column in
            switch column {
            case 0: json.value(keyResult.text)
            case 1: json.value(keyResult.progress.flatMap { $0.isFinite ? Int(($0 * 100).rounded()) : nil })
            default: json.value(keyResult.health?.severity)
            }
        }
    }

    private func marks(_ card: MapCard) -> Int {
        (view.dimmed.contains(card.id) ? Mark.dimmed : 0) + (card.mayWrite ? Mark.mayWrite : 0)
            + (card.isLimited ? Mark.limited : 0) + (view.cut.opened.contains(card.id) ? Mark.opened : 0)
    }

    /// Supporter and supported by turns.
    private func edges(_ places: [Identifier<Objective>: Int]) -> [Int] {
        view.cut.alignments(of: view.graph).flatMap { alignment -> [Int] in
            guard let from = places[alignment.from], let to = places[alignment.to] else { return [] }
            return [from, to]
        }
    }

    private func write(
        _ organisation: MapOrganisation, _ places: [Identifier<Objective>: Int], _ json: inout JSONWriter
    ) {
        let teams = Dictionary(uniqueKeysWithValues: organisation.teams.enumerated().map { ($1.team.id, $0) })
        json.key("teams")
        json.array(organisation.teams) { json, entry in
            json.array(0..<9) { json, column in
                switch column {
                case 0: json.value(entry.team.id)
                case 1: json.value(entry.team.parent.flatMap { teams[$0] })
                case 2: json.value(entry.team.name)
                case 3: json.value(entry.team.leader)
                case 4: json.value(entry.total)
                case 5: json.value(entry.below)
                case 6: json.value(entry.isOpen)
                case 7: json.value(view.colour(of: entry.department))
                default: json.array(entry.own.compactMap { places[$0] }) { $0.value($1) }
                }
            }
        }
    }
}

extension Sheet.Owner {
    /// The number of the person or the team.
    var avatarID: Int64 {
        switch self {
        case .person(let id): id.value
        case .team(let id): id.value
        }
    }
}
