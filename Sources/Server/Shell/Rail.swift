import OKR

/// The column on the left of every page; tabs at the foot of a phone.
struct Rail {
    let viewer: Viewer
    let shell: Shell
    let path: String

    struct Place {
        let address: String
        let symbol: Icon
        let name: Phrase
        var count = 0
        /// A number that an answer may bring up to date.
        var mark: HTML?
        /// Whether a phone shows it as a tab; the others stand behind “more”.
        var isTab = false
    }

    private var l: Language { viewer.language }

    var places: [Place] {
        let all = [
            Place(
                address: "/me", symbol: .star, name: .myOKRs, mark: WaitingPanel.count(shell.waiting, l), isTab: true),
            Place(address: "/check-in", symbol: .checkIn, name: .checkIns, count: shell.due, isTab: true),
            Place(address: "/map", symbol: .map, name: .alignmentMap, isTab: true),
            Place(address: "/organisation", symbol: .people, name: .organisationOKRs),
            Place(address: "/cycle", symbol: .cycle, name: .cyclePlace),
            Place(address: "/gaps", symbol: .alert, name: .gaps),
            Place(address: "/scores", symbol: .flag, name: .scores),
            Place(address: "/learn", symbol: .learn, name: .learn),
            Place(address: "/inbox", symbol: .inbox, name: .inbox, mark: Rail.unread(viewer), isTab: true),
        ]
        return viewer.role.mayAdminister
            ? all + [Place(address: "/admin", symbol: .admin, name: .administration)] : all
    }

    var html: HTML {
        """
        <nav class="rail" aria-label="\(l(.mainNavigation))">
        <a class="brand" href="/me">\(icon(.logo))<b>\(l(.productName))</b><span>\(viewer.organisation)</span></a>
        <button class="find" type="button" data-find>\(icon(.search))<span>\(l(.findAnything))</span><kbd>⌘K</kbd></button>
        <a class="find" href="/search" data-no-script>\(icon(.search))<span>\(l(.findAnything))</span></a>
        <ul class="places">
        \(places.map(row))
        <li class="tab more-places"><button type="button" popovertarget="more-places">\(icon(.menu))<span>\(l(.more))</span></button></li>
        </ul>
        \(shell.nearby.isEmpty ? nil : people)
        <div class="me"><a class="row grow cut" href="/settings" title="\(l(.settings))">\(avatar(name: viewer.name, id: viewer.id.value, size: .small))\
        <span class="name">\(viewer.name)</span></a>\
        <button class="icon-button" type="button" data-theme-switch aria-label="\(l(.switchTheme))">\(icon(.theme))</button>\
        \(form("/settings/language", languageButton("icon-button")))\
        \(form("/sign-out", "<button class=\"icon-button\" aria-label=\"\(l(.signOut))\">\(icon(.signOut))</button>"))</div>
        <div class="popover menu" popover id="more-places">
        <button type="button" data-find>\(icon(.search))\(l(.findAnything))</button>
        <a href="/search" data-no-script>\(icon(.search))\(l(.findAnything))</a>
        \(places.filter { !$0.isTab }.map(link))
        <a href="/settings">\(icon(.people))\(l(.settings))</a>
        <button type="button" data-theme-switch>\(icon(.theme))\(l(.switchTheme))</button>
        \(form("/settings/language", languageButton("")))
        \(form("/sign-out", "<button>\(icon(.signOut))\(l(.signOut))</button>"))
        </div>
        </nav>
        """
    }

    private func row(_ place: Place) -> HTML {
        "<li\(place.isTab ? #" class="tab""# as HTML : nil)>\(link(place))</li>"
    }

    private func link(_ place: Place) -> HTML {
        let isCurrent = path == place.address || path.hasPrefix(place.address + "/")
        let mark: HTML? = isCurrent ? #" aria-current="page""# : nil
        let count: HTML? =
            place.count == 0
            ? nil : #"<span class="count" aria-label="\#(l(.waiting(place.count)))">\#(place.count)</span>"#
        return
            #"<a href="\#(place.address)" title="\#(l(place.name))"\#(mark)>\#(icon(place.symbol))<span>\#(l(place.name))</span>\#(count)\#(place.mark)</a>"#
    }

    private var people: HTML {
        """
        <h2>\(l(.nearby))</h2>
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

    private func form(_ address: String, _ button: HTML) -> HTML {
        """
        <form method="post" action="\(address)"><input type="hidden" name="csrf" value="\(viewer.csrf)">\
        <input type="hidden" name="next" value="\(path)">\(button)</form>
        """
    }

    private func languageButton(_ style: StaticString) -> HTML {
        let other: Language = l == .zh ? .en : .zh
        let look: HTML = style.utf8CodeUnitCount == 0 ? "" : #" class="icon-button""#
        return """
            <button\(look) name="language" value="\(other.rawValue)" lang="\(other.tag)" aria-label="\(other(.speakThisLanguage))">\
            \(other(.languageMark))</button>
            """
    }
}
