import OKR

/// A thread in a list: whole where it is open, else how it begins.
struct ThreadRow {
    let view: ThreadView
    let list: ThreadList
    let viewer: Viewer
    /// Whether it says where it is.
    let isPlaced: Bool

    private var l: Language { viewer.language }
    private var thread: Thread { view.thread }

    var html: HTML {
        """
        <li class="thread\(view.isWhole ? " whole" : "" as HTML)\(thread.resolution == nil ? "" : " resolved" as HTML)" id="thread-\(thread.id)" \
        data-thread="\(thread.id)" data-rev="\(Int(view.rev))" tabindex="-1" aria-label="\(name)">
        \(isPlaced ? "<p class=\"thread-place faint\">\(view.label(l))</p>" : nil)\(quote)
        <ol class="comments-list">\(view.comments.map(row))</ol>
        \(view.isWhole ? foot : begun)</li>
        """
    }

    private var name: String {
        [view.label(l), thread.mark?.quote ?? "", l(.commentsHere(view.count))].filter { !$0.isEmpty }.joined(
            separator: " · ")
    }

    private var quote: HTML? {
        guard let mark = thread.mark else { return nil }
        let isGone = mark.range == nil
        return """
            <blockquote class="quote\(isGone ? " gone" : "" as HTML)"><span class="visually-hidden">\(l(.quotedWords)) </span>\(mark.quote)\
            \(isGone ? "<small>\(l(.wordsAreGone))</small>" : nil)</blockquote>
            """
    }

    private func row(_ comment: Comment) -> HTML {
        CommentRow(
            comment: comment, reactions: list.reactions[comment.id] ?? [], names: list.names, viewer: viewer,
            isFolded: !view.isWhole
        ).html
    }

    /// The way to the rest, which a module fetches into the same place.
    private var begun: HTML {
        let more = max(0, view.count - view.comments.count { $0.deletion == nil })
        return """
            <p class="thread-more"><a class="link" href="/threads/\(thread.id)" data-open-thread>\(l(more > 0 ? .moreReplies(more) : .openThread))</a></p>
            """
    }

    private var foot: HTML {
        let settled: HTML? = thread.resolution.map { resolution in
            """
            <p class="thread-settled">\(icon(.check, size: .small))\(l(.resolvedBy(list.names[resolution.by] ?? "?")))</p>
            """
        }
        guard viewer.role.mayComment else { return "\(settled)" }
        let reply = CommentForm(
            address: "/threads/\(thread.id)/comments", label: .writeReply, button: .send, id: "reply-\(thread.id)",
            viewer: viewer)
        let isOpen = thread.resolution == nil
        return """
            \(settled)\(isOpen ? nil : "<p class=\"faint\"><small>\(l(.replyReopens))</small></p>")
            <div class="thread-foot">\(reply.html)
            <form method="post" action="/threads/\(thread.id)/\(isOpen ? "resolution" : "reopening" as HTML)" data-send>\
            <input type="hidden" name="csrf" value="\(viewer.csrf)">\
            <button class="button small quiet">\(icon(isOpen ? .check : .undo, size: .small))\(l(isOpen ? .resolve : .reopen))</button></form></div>
            """
    }
}
