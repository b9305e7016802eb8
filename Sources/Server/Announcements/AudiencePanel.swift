import OKR

extension AudiencePreview {
    private var l: Language { viewer.language }

    /// A button that looks it up only when asked.
    static func button(_ address: HTML, _ viewer: Viewer) -> HTML {
        let l = viewer.language
        return """
            <button class="button quiet" type="button" popovertarget="audience-popover" data-audience="\(address)">\(icon(.people))\(l(.whoWillBeTold))</button>\
            <div class="popover audience" popover id="audience-popover"><div id="audience" aria-live="polite"></div></div>
            """
    }

    var html: HTML {
        guard count > 0 else { return "<div id=\"audience\" aria-live=\"polite\"><p class=\"faint\">\(l(.nobodyWillBeTold))</p></div>" }
        let shown = names.prefix(Self.unfolded)
        let rest = names.dropFirst(Self.unfolded)
        let unnamed = count - names.count
        let folded: HTML = """
            <details><summary>\(l(.andMorePeople(count - shown.count)))</summary><ul class="list people">\(rest.map(row))\
            \(unnamed > 0 ? "<li class=\"faint\">\(l(.andMorePeople(unnamed)))</li>" : nil)</ul></details>
            """
        return """
            <div id="audience" aria-live="polite"><p><b>\(l(.willBeTold(count)))</b></p>
            <ul class="list people">\(shown.map(row))</ul>\(count > shown.count ? folded : nil)</div>
            """
    }

    private func row(_ person: Shell.Nearby) -> HTML {
        "<li>\(avatar(name: person.name, id: person.id.value, size: .small))\(person.name)</li>"
    }
}
