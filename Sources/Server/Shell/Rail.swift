import OKR

/// The column on the left of every page; tabs at the foot of a phone.
struct Rail {
    let viewer: Viewer
    let shell: Shell
    let path: String

    var html: HTML {
        let l = viewer.language
        return """
            <nav class="rail" aria-label="\(l(.mainNavigation))">
            <a class="brand" href="/me">\(icon(.logo))<b>\(l(.productName))</b><span>\(viewer.organisation)</span></a>
            <button class="find" type="button" data-find>\(icon(.search))<span>\(l(.findPeople))</span><kbd>⌘K</kbd></button>
            <ul class="places">
            \(places)
            </ul>
            \(shell.nearby.isEmpty ? nil : people)
            <div class="me">
            <a class="person" href="/settings" title="\(l(.settings))">\(avatar(name: viewer.name, id: viewer.id.value, size: .small))
            <span class="name">\(viewer.name)</span></a>
            <button class="icon-button" type="button" data-theme-switch aria-label="\(l(.switchTheme))">\(icon(.theme))</button>
            <form method="post" action="/settings/language"><input type="hidden" name="csrf" value="\(viewer.csrf)">
            <input type="hidden" name="next" value="\(path)">
            <button class="icon-button" name="language" value="\(l == .zh ? "en" : "zh")" lang="\(l == .zh ? "en" : "zh-CN")"
            aria-label="\(l == .zh ? "Switch to English" : "切换到中文")">\(l == .zh ? "EN" : "中")</button></form>
            </div>
            </nav>
            """
    }

    private var places: [HTML] {
        let l = viewer.language
        return [
            place("/me", .star, l(.myOKRs)),
            place("/check-in", .checkIn, l(.checkIns), count: shell.due),
            place("/organisation", .people, l(.organisationOKRs)),
            place("/scores", .flag, l(.scores)),
            viewer.role.mayAdminister ? place("/admin", .admin, l(.administration)) : nil,
        ].compactMap(\.self)
    }

    private func place(_ address: String, _ symbol: Icon, _ name: String, count: Int = 0) -> HTML {
        let current = path == address || path.hasPrefix(address + "/")
        let badge: HTML? =
            count == 0
            ? nil : "<span class=\"count\" aria-label=\"\(viewer.language(.waiting(count)))\">\(count)</span>"
        let mark: HTML? = current ? #" aria-current="page""# : nil
        return #"<li><a href="\#(address)"\#(mark)>\#(icon(symbol))<span>\#(name)</span>\#(badge)</a></li>"#
    }

    private var people: HTML {
        """
        <h2>\(viewer.language(.nearby))</h2>
        <ul class="people">
        \(shell.nearby.map(neighbour))
        </ul>
        """
    }

    private func neighbour(_ person: Shell.Nearby) -> HTML {
        """
        <li><a href="/people/\(person.id)">\(avatar(name: person.name, id: person.id.value, size: .small))\
        <span>\(person.name)</span></a></li>
        """
    }
}
