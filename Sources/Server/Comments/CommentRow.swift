import Foundation
import OKR

/// One comment: who, when, what, and what others felt about it.
struct CommentRow {
    let comment: Comment
    let reactions: [Reaction]
    let names: [Identifier<Person>: String]
    let viewer: Viewer
    /// Without what can be done, for a thread that is only begun on the page.
    let isFolded: Bool

    private var l: Language { viewer.language }
    private var author: String { names[comment.author] ?? "?" }
    private var mayWrite: Bool { viewer.role.mayComment && !isFolded }

    var html: HTML {
        """
        <li class="comment" id="comment-\(comment.id)">\
        \(avatar(name: author, id: comment.author.value, size: .small))<div class="grow">\
        <p class="comment-head"><a class="person" href="/people/\(comment.author)">\(author)</a> \(time(comment.at))\(edited)</p>
        \(comment.deletion == nil ? said : "<p class=\"comment-text gone\">\(l(.deletedComment))</p>")</div></li>
        """
    }

    private var said: HTML {
        """
        <p class="comment-text">\(comment.text.html(names: names))</p>
        \(mayWrite || !reactions.isEmpty ? "<div class=\"comment-foot\">\(feelings)\(mayWrite ? changing : nil)</div>" : nil)
        """
    }

    private var edited: HTML? {
        comment.deletion == nil && comment.editedAt != nil ? " <span class=\"faint\">\(l(.edited))</span>" : nil
    }

    private func time(_ at: Date) -> HTML {
        let day = Day(at, in: viewer.timeZone)
        let seconds = Int(at.timeIntervalSince1970) + viewer.timeZone.secondsFromGMT(for: at)
        let minutes = (seconds % 86_400 + 86_400) % 86_400 / 60
        let clock = "\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
        let isNear = day.days(until: viewer.today) < 2
        return """
            <time datetime="\(day.description)">\(l(.day(day, today: viewer.today)))\(isNear ? " \(clock)" : nil)</time>
            """
    }

    private var feelings: HTML {
        let counts = Reaction.Kind.allCases.compactMap { kind -> HTML? in
            let people = reactions.filter { $0.kind == kind }.map(\.person)
            return people.isEmpty ? nil : count(kind, people)
        }
        guard mayWrite else { return "<p class=\"reactions\">\(counts)</p>" }
        return """
            <form class="reactions" method="post" action="/comments/\(comment.id)/reactions" data-send>
            <input type="hidden" name="csrf" value="\(viewer.csrf)">\(counts)\
            <details class="react"><summary aria-label="\(l(.react))" title="\(l(.react))">\(icon(.smile, size: .small))</summary>\
            <span class="choices">\(Reaction.Kind.allCases.map(choice))</span></details></form>
            """
    }

    private func count(_ kind: Reaction.Kind, _ people: [Identifier<Person>]) -> HTML {
        let isMine = people.contains(viewer.id)
        let who = l(.feltBy(l(kind.name), people.prefix(12).map { names[$0] ?? "?" }))
        guard mayWrite else {
            return
                "<span class=\"reaction\" title=\"\(who)\"><span aria-hidden=\"true\">\(kind.symbol)</span> <span class=\"visually-hidden\">\(who)</span>\(people.count)</span>"
        }
        return """
            <button class="reaction\(isMine ? " mine" : "" as HTML)" name="\(isMine ? "withdraw" : "kind" as HTML)" \
            value="\(kind.rawValue)" aria-pressed="\(isMine ? "true" : "false" as HTML)" title="\(who)" aria-label="\(who)">\
            <span aria-hidden="true">\(kind.symbol)</span> \(people.count)</button>
            """
    }

    private func choice(_ kind: Reaction.Kind) -> HTML {
        """
        <button class="reaction" name="kind" value="\(kind.rawValue)" title="\(l(kind.name))" aria-label="\(l(kind.name))">\(kind.symbol)</button>
        """
    }

    /// One's own words can be changed and deleted; administrators may delete what anybody said.
    private var changing: HTML? {
        let isMine = comment.author == viewer.id
        guard isMine || viewer.role.mayAdminister else { return nil }
        let delete: HTML = """
            <form method="post" action="/comments/\(comment.id)/deletion" data-send>\
            <input type="hidden" name="csrf" value="\(viewer.csrf)"><button class="link">\(l(.delete))</button></form>
            """
        guard isMine else { return delete }
        let form = CommentForm(
            address: "/comments/\(comment.id)", label: .changeComment, button: .save,
            text: comment.text.markup(names: names), viewer: viewer)
        return """
            <details><summary class="link">\(l(.edit))</summary>\(form.html)</details>\(delete)
            """
    }
}

/// Where somebody writes a comment, a reply or something better.
struct CommentForm {
    let address: String
    let label: Phrase
    let button: Phrase
    var text = ""
    var id: HTML? = nil
    /// What more the form says and asks.
    var more: HTML? = nil
    let viewer: Viewer

    private var l: Language { viewer.language }

    var html: HTML {
        """
        <form class="comment-form" method="post" action="\(address)" data-send data-comment>
        <input type="hidden" name="csrf" value="\(viewer.csrf)">\(more)
        <div class="notebook"><div data-prose role="textbox" aria-multiline="true" aria-label="\(l(label))" data-placeholder="\(l(label))" hidden\(id.map { " id=\"\($0)\"" })></div>\
        <textarea name="text" rows="2" aria-label="\(l(label))" data-prose-value>\(text)</textarea></div>
        <button class="button small">\(l(button))</button></form>
        """
    }
}
