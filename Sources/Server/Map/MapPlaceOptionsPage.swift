import OKR

/// What the field for locating offers below it.
struct MapPlaceOptionsPage {
    let cards: [MapCard]
    let words: String
    let l: Language

    var html: HTML {
        guard !cards.isEmpty else {
            return words.isEmpty ? .nothing : "<li class=\"none faint\">\(l(.nobodyFound))</li>"
        }
        return "\(cards.map(option))"
    }

    private func option(_ card: MapCard) -> HTML {
        """
        <li class="option" role="option" aria-selected="false" id="place-\(card.id)" data-value="\(card.id)">\
        \(avatar(name: card.ownerName, id: card.owner.avatarID, size: .small))\
        <span class="grow"><span class="name">\(card.ownerName) O\(card.position)</span><small>\(card.text)</small></span></li>
        """
    }
}
