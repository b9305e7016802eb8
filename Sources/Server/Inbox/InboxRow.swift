import OKR

/// One line of the inbox. Without script it leads to the very place; with it, a wide window first shows it beside the list.
struct InboxRow {
    let item: Inbox.Item
    let isChosen: Bool
    let viewer: Viewer

    private var l: Language { viewer.language }
    private var told: Told { item.newest }

    var html: HTML {
        let sentence = told.sentence(l)
        let with: HTML? = item.others.isEmpty ? nil : "?with=\(item.with)"
        return """
            <li><a class="told\(item.isUnread ? " unread" : "")" id="told-\(told.notification.id)" href="\(told.address)\(with)" \
            data-told="\(told.address)/preview\(with)"\(isChosen ? " aria-current=\"true\"" as HTML : nil)>\(mark)\
            <span class="line">\(item.isUnread ? "<span class=\"visually-hidden\">\(l(.unreadMark))</span>" : nil)\
            \(sentence.actor.map { "<b>\($0)</b> " })\(sentence.words(l))</span><time>\(viewer.moment(told.notification.at))</time>\
            <span class="cut text">\(item.others.isEmpty ? nil : "<span class=\"badge\">\(l(.moreAboutIt(item.others.count)))</span> ")\(sentence.text)</span></a></li>
            """
    }

    private var mark: HTML {
        if let actor = told.actor, told.notification.kind != .announcement, told.notification.kind != .reminder {
            return avatar(name: actor(l), id: actor.id)
        }
        return "<span class=\"sign\">\(icon(told.notification.kind == .announcement ? .horn : .bell))</span>"
    }
}
