import Foundation
import OKR

/// What somebody was told, for them to read.
struct InboxPage {
    let ask: Ask
    let viewer: Viewer
    let shell: Shell
    let inbox: Inbox

    private var l: Language { viewer.language }

    var html: HTML {
        Layout(
            title: l(.inbox), ask: ask, viewer: viewer, shell: shell,
            content: """
                <div class="head"><div class="grow"><h1>\(l(.inbox))</h1></div>
                \(writes ? "<a class=\"button quiet\" href=\"/announcements\">\(icon(.horn))\(l(.announcements))</a>" : nil)
                <a class="button quiet" href="/followings">\(icon(.eye))\(l(.whatIFollow))</a>
                \(InboxList(inbox: inbox, viewer: viewer).readAll)
                <a class="button" href="/settings#notifications">\(icon(.admin))\(l(.notificationSettings))</a></div>
                \(InboxList(inbox: inbox, viewer: viewer).html)
                """
        ).html
    }

    private var writes: Bool { viewer.leads || viewer.role.mayAdminister }
}

/// The part of the page that an answer brings up to date.
struct InboxList {
    let inbox: Inbox
    let viewer: Viewer

    private var l: Language { viewer.language }

    /// With the number in the rail, for answers.
    var fragment: HTML { "\(html)\(readAll)\(Rail.unread(viewer))" }

    var html: HTML {
        """
        <div id="inbox" data-inbox>
        <nav class="tabs" aria-label="\(l(.inbox))">\(InboxFilter.allCases.map(tab))</nav>
        \(inbox.groups.isEmpty ? empty : columns)
        </div>
        """
    }

    /// Nothing that came since is read with it.
    var readAll: HTML {
        let newest = inbox.items.first?.newest.notification.id
        let isNeeded = inbox.unread(inbox.filter) > 0
        return """
            <form id="read-all" method="post" action="/inbox/reading" data-send\(attribute: "hidden", if: !isNeeded)>\(csrfField(viewer))\
            <input type="hidden" name="kind" value="\(inbox.filter.rawValue)"><input type="hidden" name="until" value="\(newest?.description ?? "")">\
            <button class="button">\(icon(.check))\(l(.readAll))</button></form>
            """
    }

    private func tab(_ filter: InboxFilter) -> HTML {
        let count = inbox.unread(filter)
        let number: HTML? = count == 0 ? nil : "<span class=\"count\">\(count >= Notification.mostCounted ? "99+" : "\(count)")</span>"
        let mark: HTML? = filter == inbox.filter ? #" aria-current="page""# : nil
        return """
            <a href="/inbox\(filter == .all ? nil : "?kind=\(filter.rawValue)")"\(mark)>\(l(filter.name))\(number)</a>
            """
    }

    private var columns: HTML {
        let chosen = inbox.items.first
        return """
            <div class="paper inbox"><section aria-label="\(l(.notificationsOnThisPage))">\(inbox.groups.enumerated().map(group))
            \(inbox.older.map { "<p class=\"older\"><a class=\"link\" href=\"\(older($0))\">\(l(.olderNotifications))</a></p>" })</section>
            \(InboxPreview(item: chosen, viewer: viewer).html)</div>
            """
    }

    private func older(_ before: Identifier<Notification>) -> HTML {
        "/inbox?\(inbox.filter == .all ? nil : "kind=\(inbox.filter.rawValue)&amp;")before=\(before)"
    }

    private func group(_ index: Int, _ group: Inbox.Group) -> HTML {
        """
        <h2>\(l(group.name))</h2>
        <ol>\(group.items.enumerated().map { place, item in
            InboxRow(item: item, isChosen: index == 0 && place == 0, viewer: viewer).html
        })</ol>
        """
    }

    private var empty: HTML {
        guard inbox.filter == .all else {
            return "<div class=\"paper\"><div class=\"empty\"><p>\(l(.nothingOfThisKind))</p></div></div>"
        }
        return """
            <div class="paper"><div class="empty">\(icon(.inbox, size: .large))<p><b>\(l(.inboxIsEmpty))</b></p>
            <p class="soft">\(l(.inboxIsEmptyHint))</p>
            <p class="row"><a class="button primary" href="/organisation">\(l(.lookAround))</a></p></div></div>
            """
    }
}

extension Rail {
    /// The number beside the inbox, which an answer brings up to date.
    static func unread(_ viewer: Viewer) -> HTML {
        let text = viewer.unreadText
        return """
            <span class="count" id="unread-count" aria-label="\(viewer.language(.unreadCount(text)))"\
            \(attribute: "hidden", if: viewer.unread == 0)>\(text)</span>
            """
    }
}
