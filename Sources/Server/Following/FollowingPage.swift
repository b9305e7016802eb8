import OKR

/// The button that begins and ends following something.
struct FollowButton {
    let what: Followed
    let isOn: Bool
    /// Who or what it is, for those who do not see what it stands beside.
    let name: Phrase
    let viewer: Viewer
    var style: HTML = "button quiet"

    var html: HTML {
        let l = viewer.language
        return """
            <form class="follow" id="follow-\(what.field.replacing(":", with: "-"))" method="post" action="/followings" data-send>\(csrfField(viewer))\
            <input type="hidden" name="what" value="\(what.field)"><input type="hidden" name="on" value="\(isOn ? "0" : "1")">\
            <input type="hidden" name="style" value="\(what.isObjective ? "chip" : "")">\
            <button class="\(style)" aria-pressed="\(isOn ? "true" : "false")" aria-label="\(l(name))">\(icon(isOn ? .check : .bell))\(l(isOn ? .isFollowed : .follow))</button></form>
            """
    }
}

extension Followed {
    var isObjective: Bool {
        switch self {
        case .objective: true
        case .person, .team: false
        }
    }
}

/// What somebody follows and mutes.
struct FollowingPage {
    let ask: Ask
    let viewer: Viewer
    let shell: Shell
    let followed: [FollowedItem]
    let muted: [FollowedItem]

    private var l: Language { viewer.language }

    var html: HTML {
        Layout(
            title: l(.whatIFollow), ask: ask, viewer: viewer, shell: shell, above: (l(.inbox), "/inbox"),
            content: """
                <div class="head"><div class="grow"><h1>\(l(.whatIFollow))</h1><p>\(l(.whatFollowingBrings))</p></div></div>
                <section class="section" aria-label="\(l(.whatIFollow))">\(followed.isEmpty ? empty : list(followed, "/followings", .unfollow))</section>
                \(muted.isEmpty ? nil : "<section class=\"section\"><header><h2>\(l(.mutedByMe))</h2></header>\(list(muted, "/mutings", .unmute))</section>")
                """
        ).html
    }

    private var empty: HTML {
        """
        <div class="paper"><div class="empty">\(icon(.eye, size: .large))<p><b>\(l(.followingNobody))</b></p>
        <p class="soft">\(l(.followingNobodyHint))</p>
        <p class="row"><a class="button primary" href="/organisation">\(l(.lookAround))</a></p></div></div>
        """
    }

    private func list(_ items: [FollowedItem], _ address: HTML, _ end: Phrase) -> HTML {
        """
        <ul class="paper padded list ruled">\(items.map { item -> HTML in
            """
            <li>\(mark(item))<div class="grow"><a class="link" href="\(item.address)">\(item.name)</a> <small class="faint">\(item.detail)</small></div>\
            <form method="post" action="\(address)">\(csrfField(viewer))<input type="hidden" name="what" value="\(item.what.field)">\
            <input type="hidden" name="on" value="0"><button class="button small" aria-label="\(l(end)) \(item.name)">\(l(end))</button></form></li>
            """
        })</ul>
        """
    }

    private func mark(_ item: FollowedItem) -> HTML {
        switch item.what {
        case .person(let id): avatar(name: item.name, id: id.value, size: .small)
        case .team: icon(.people)
        case .objective: icon(.star)
        }
    }
}
