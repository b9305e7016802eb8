import OKR

/// The newest unread announcement, on top of one's own sheet.
struct AnnouncementNotice {
    let announcement: Viewer.Unread
    let viewer: Viewer

    static let none: HTML = "<div id=\"announcement\" hidden></div>"

    var html: HTML {
        let l = viewer.language
        let text = announcement.text.text
        return """
            <aside class="note announcement" id="announcement" aria-label="\(l(.announcements))">\(icon(.horn))<div class="grow"><b>\(announcement.title)</b>
            <p class="text">\(String(text.prefix(140)))\(text.count > 140 ? "…" : nil)</p></div>
            <a class="button small" href="/announcements/\(announcement.id)">\(l(.readWhole))</a>
            <form method="post" action="/announcements/\(announcement.id)/reading" data-send>\(csrfField(viewer))\
            <button class="button small primary">\(l(.readIt))</button></form></aside>
            """
    }
}
