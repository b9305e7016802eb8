import OKR

/// Threads on a page of their own: for whoever has no script, and for addresses in letters.
struct ThreadPage {
    let ask: Ask
    let viewer: Viewer
    let shell: Shell
    let panel: ThreadPanel

    private var l: Language { viewer.language }

    var html: HTML {
        Layout(
            title: l(.comments), ask: ask, viewer: viewer, shell: shell,
            above: (l(.okrsOf(panel.place.owner.name)), panel.place.addressOnSheet), content: content
        ).html
    }

    private var content: HTML {
        """
        <div class="head"><div class="grow"><h1>\(l(.commentsOn(panel.place.owner.name)))</h1></div>
        <a class="button" href="\(onSheet)">\(l(.threadOnSheet))</a></div>
        <div class="paper padded threads-page">\(panel.html)</div>
        """
    }

    /// Straight to the thread, beside its line.
    private var onSheet: String {
        guard panel.isOne, let thread = panel.list.threads.first?.thread else { return panel.place.addressOnSheet }
        return thread.address(of: panel.place.sheet)
    }
}

extension Thread {
    /// Where it is opened beside its sheet.
    func address(of sheet: Sheet) -> String {
        "\(sheet.owner.address)?cycle=\(sheet.cycle)&thread=\(id)"
    }
}
