import OKR

/// One line of the inbox in full, beside the list.
struct InboxPreview {
    let item: Inbox.Item?
    let viewer: Viewer

    private var l: Language { viewer.language }

    var html: HTML {
        """
        <article class="preview" id="inbox-preview" aria-live="polite">\(item.map(content) ?? "<p class=\"faint\">\(l(.chooseOne))</p>")</article>
        """
    }

    private func content(_ item: Inbox.Item) -> HTML {
        let told = item.newest
        let scene = told.scene(l)
        let with: HTML? = item.others.isEmpty ? nil : "?with=\(item.with)"
        return """
            <header class="row"><div class="grow"><p class="faint">\(place(told, scene))</p><h2>\(heading(told, scene))</h2></div>\
            <a class="button" href="\(told.address)\(with)">\(l(.openPlace))</a></header>
            <ol class="said">\(item.all.map(said))</ol>
            <div class="row wrap">\(item.isUnread ? reading(item) : nil)\(muting(told))</div>
            <p class="keys"><span><kbd>J</kbd><kbd>K</kbd>\(l(.keysBrowse))</span><span><kbd>E</kbd>\(l(.markRead))</span>\
            <span><kbd>↵</kbd>\(l(.openPlace))</span></p>
            """
    }

    private func place(_ told: Told, _ scene: Scene) -> HTML {
        let name = told.ownerName?(l) ?? told.actor?(l) ?? ""
        return scene.label.isEmpty ? "\(name)" : "\(name) · \(scene.label)"
    }

    private func heading(_ told: Told, _ scene: Scene) -> HTML {
        if !scene.title.isEmpty { return "\(scene.title)" }
        return scene.line.isEmpty ? "\(told.sentence(l).title(l))" : "\(scene.line)"
    }

    private func said(_ told: Told) -> HTML {
        let sentence = told.sentence(l)
        let scene = told.scene(l)
        let text = sentence.text == scene.line ? "" : sentence.text
        return """
            <li>\(told.actor.map { avatar(name: $0(l), id: $0.id, size: .small) } ?? icon(.bell))<div class="grow">\
            <p>\(sentence.actor.map { "<b>\($0)</b> " })\(sentence.words(l)) <small class="faint">\(viewer.moment(told.notification.at))</small></p>\
            \(text.isEmpty ? nil : "<blockquote>\(text)</blockquote>")</div></li>
            """
    }

    private func reading(_ item: Inbox.Item) -> HTML {
        """
        <form method="post" action="\(item.newest.address)/reading" data-send data-reading>\(csrfField(viewer))\
        <input type="hidden" name="with" value="\(item.with)">\
        <button class="button small" data-key="e">\(icon(.check, size: .small))\(l(.markRead)) <kbd>E</kbd></button></form>
        """
    }

    private func muting(_ told: Told) -> HTML? {
        guard told.notification.kind != .announcement, let owner = told.owner else { return nil }
        let objective: HTML? = told.place.objective.map { button("/mutings", "objective:\($0)", .muteThis) }
        let sheet: HTML? =
            owner == .person(viewer.id) ? nil : button("/mutings", owner.field, .muteSheet)
        return """
            <button class="button small quiet" type="button" popovertarget="muting">\(icon(.bell, size: .small))\(l(.mute))</button>\
            <div class="popover menu" popover id="muting">\(objective)\(sheet)\(kind(told.notification.kind))</div>
            """
    }

    private func button(_ address: HTML, _ what: String, _ name: Phrase) -> HTML {
        """
        <form method="post" action="\(address)" data-send>\(csrfField(viewer))<input type="hidden" name="what" value="\(what)">\
        <input type="hidden" name="on" value="1"><button>\(l(name))</button></form>
        """
    }

    private func kind(_ kind: Notification.Kind) -> HTML {
        """
        <form method="post" action="/settings/notifications" data-send>\(csrfField(viewer))\
        <input type="hidden" name="mute" value="\(kind.rawValue)"><button>\(l(.muteKind))：\(l(kind.name))</button></form>
        """
    }
}
