import OKR

/// What supports nothing yet, beside the map: one's own can be dragged onto what it shall support, or aligned by a picker.
struct MapTrayPanel {
    let tray: MapTray
    let cards: [MapCard]
    let colour: (MapCard) -> Int
    let l: Language

    var html: HTML {
        """
        <section class="map-tray" data-map-tray aria-labelledby="tray-title" id="map-tray">
        <h2 id="tray-title">\(l(.unaligned)) <span class="count">\(tray.count)</span></h2>
        \(tray.count == 0 ? "<p class=\"faint\">\(l(.allAligned))</p>" : hint)
        <ol>\(cards.map(card))</ol>
        \(rest)
        </section>
        """
    }

    private var hint: HTML? {
        cards.contains(where: \.mayWrite)
            ? "<p class=\"faint\">\(l(.dragHint)) <kbd>A</kbd> \(l(.dragHintAfter))</p>" : nil
    }

    private func card(_ card: MapCard) -> HTML {
        """
        <li class="map-card waiting department-\(colour(card) % 12)\(card.mayWrite ? " movable" : "")" data-id="\(card.id)"\
        \(attribute: "data-movable", if: card.mayWrite) id="waiting-\(card.id)">\
        <span class="map-card-head"><a class="map-owner" href="\(card.owner.address)?cycle=\(card.cycle)">\
        \(avatar(name: card.ownerName, id: card.owner.avatarID, size: .tiny))<span class="cut">\(card.ownerName)</span></a> <b>O\(card.position)</b>\
        <span class="end">\(Progress.formatted(card.progress))</span>\
        \(healthMark(card.health, word: ""))<span class="visually-hidden">\(l(card.health?.name ?? .noUpdate))</span></span>\
        <button class="map-card-text" type="button" data-map-goto="\(card.id)">\(card.text)</button>\(card.mayWrite ? align(card) : nil)</li>
        """
    }

    private func align(_ card: MapCard) -> HTML {
        """
        <button class="map-align" type="button" data-picker="/objectives/\(card.id)/candidates" \
        data-choose="/objectives/\(card.id)/alignments" data-choose-field="to" aria-label="\(l(.alignThis(card.position)))">\
        \(icon(.plus, size: .small))\(l(.align))</button>
        """
    }

    private var rest: HTML? {
        let left = tray.count - cards.count
        guard left > 0 else { return nil }
        return
            "<p><button class=\"button small block\" type=\"button\" data-map-tray-more=\"\(cards.count + 100)\">\(l(.moreUnaligned(left)))</button></p>"
    }
}

/// More about the card that is selected.
struct MapSelectedPanel {
    let card: MapCard
    let expected: Double?
    let supports: Int
    let supporters: Int
    let departments: Int
    /// How many on the line above and below are at risk or delayed.
    let troubled: Int
    let mayAlign: Bool
    let l: Language

    var html: HTML {
        """
        <section class="map-selected" data-map-selected id="map-selected" aria-live="polite" data-id="\(card.id)"><h2>\(l(.selectedObjective))</h2>
        <div class="map-selected-head">\(star(card.position))<p><b>\(card.text.isEmpty ? l(.notWrittenYet) : card.text)</b></p></div>
        \(progressBar(of: l(.progress), progress: card.progress, expected: expected, tone: healthClass(card.health), in: l))
        <p class="row"><a class="person" href="\(card.owner.address)?cycle=\(card.cycle)">\
        \(avatar(name: card.ownerName, id: card.owner.avatarID, size: .small))\(card.ownerName)</a>\
        <span class="end soft">\(l(.progress)) \(Progress.formatted(card.progress)) · \(l(.weight)) \(card.weight.formatted)</span></p>
        <dl><div><dt>\(l(.alignedTo))</dt><dd>\(l(.objectives(supports)))</dd></div>\
        <div><dt>\(l(.alignedBy))</dt><dd>\(l(.objectives(supporters)))\(departments > 1 ? "\(l(.acrossTeams(departments)))" as HTML : nil)</dd></div>\
        <div><dt>\(l(.risksOnLine))</dt><dd>\(troubled == 0 ? "\(l(.noRisks))" as HTML : "\(l(.objectives(troubled)))")</dd></div></dl>
        <p class="map-actions"><a class="button block" href="\(card.address)">\(l(.openOKRs))</a>\
        <button class="button block" type="button" data-map-around="\(card.id)">\(icon(.network))\(l(.aroundThis))</button>\
        \(mayAlign ? align : nil)</p>
        </section>
        """
    }

    private var align: HTML {
        """
        <button class="button block" type="button" data-key="a" data-picker="/objectives/\(card.id)/candidates" \
        data-choose="/objectives/\(card.id)/alignments" data-choose-field="to">\(icon(.plus))\(l(.align)) <kbd>A</kbd></button>
        """
    }
}
