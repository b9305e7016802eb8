import OKR

/// The threads of a sheet or of one line, beside the sheet or on a page of their own.
struct ThreadPanel {
    let place: CommentPlace
    let list: ThreadList
    let viewer: Viewer
    var showsResolved = false
    /// What a new comment is about, where words were selected.
    var mark: Mark?
    /// Whether one thread is shown by itself.
    var isOne = false

    private var l: Language { viewer.language }
    private var isOfSheet: Bool { place.subject == .sheet }

    var html: HTML {
        """
        <section class="panel threads opened" id="threads" data-threads="/sheets/\(place.sheet.id)/threads" data-address="\(place.address)" \
        data-sheet="\(place.sheet.id)"\(attribute: "data-may-comment", if: viewer.role.mayComment) aria-labelledby="threads-title">
        <header class="threads-head"><h2 id="threads-title" tabindex="-1">\(l(.comments)) <small class="faint">\(l(.openThreads(list.open)))</small></h2>
        \(other)<a class="icon-button" href="\(place.addressOnSheet)" data-close-threads aria-label="\(l(.backToSheet))">\(icon(.close, size: .small))</a></header>
        \(line)\(isOne ? nil : composer)
        <ol class="thread-list">\(list.threads.map(row))</ol>
        \(list.threads.isEmpty ? nothing : nil)\(list.threads.count == ThreadList.most ? "<p class=\"faint\">\(l(.onlyTheFirst(ThreadList.most)))</p>" : nil)
        \(viewer.role.mayComment ? "<p class=\"threads-hint faint\">\(icon(.leaf, size: .small))<span>\(l(.howToComment))</span></p>" : nil)</section>
        """
    }

    private func row(_ view: ThreadView) -> HTML {
        ThreadRow(view: view, list: list, viewer: viewer, isPlaced: isOfSheet || view.thread.subject != place.subject)
            .html
    }

    private var nothing: HTML {
        "<p class=\"soft\">\(l(list.resolved + list.open == 0 ? .noThreads : .noOpenThreads))</p>"
    }

    /// The ways to what is not listed here.
    private var other: HTML {
        let whole: HTML? =
            isOfSheet && !isOne
            ? nil : "<a class=\"link\" href=\"/sheets/\(place.sheet.id)/threads\" data-panel>\(l(.seeWholeSheet))</a>"
        guard isOfSheet, !isOne else { return "\(whole)" }
        let resolved: HTML? =
            showsResolved
            ? "<a class=\"link\" href=\"\(place.address)\" data-panel>\(l(.seeOpen))</a>"
            : list.resolved == 0
                ? nil
                : "<a class=\"link\" href=\"\(place.address)?resolved=1\" data-panel>\(l(.seeResolved(list.resolved)))</a>"
        return "\(resolved)"
    }

    /// The line it is all about, in its own words.
    private var line: HTML? {
        let text: Prose? =
            switch place.subject {
            case .sheet: nil
            case .objective: place.objective?.statement
            case .keyResult: place.keyResult?.statement
            case .checkIn: place.checkIn?.note
            }
        return text.flatMap { $0.isEmpty ? nil : "<p class=\"threads-line\">\($0.html(names: list.names))</p>" }
    }

    private var composer: HTML? {
        guard viewer.role.mayComment else { return nil }
        let more: HTML?
        if let mark {
            more = """
                <input type="hidden" name="field" value="\(mark.field.rawValue)"><input type="hidden" name="start" value="\(mark.start ?? 0)">\
                <input type="hidden" name="words" value="\(mark.quote)"><blockquote class="quote">\(mark.quote)</blockquote>
                """
        } else {
            more = place.texts.isEmpty ? nil : words
        }
        let label: Phrase = .writeComment
        let form = CommentForm(
            address: place.address, label: label, button: .comment, id: "new-comment", more: more, viewer: viewer)
        return "<div class=\"composer\">\(form.html)</div>"
    }

    /// For the keyboard and for pages without script: the words are written instead of selected.
    private var words: HTML {
        """
        <details class="only-words"><summary class="link">\(l(.onlyTheseWords))</summary>\
        <label class="field">\(l(.theseWords))<input class="input" name="words" maxlength="500"></label></details>
        """
    }
}

/// What stands beside a sheet until somebody opens it.
struct ThreadPanelStub {
    let sheet: Identifier<Sheet>
    let open: Int
    let viewer: Viewer

    private var l: Language { viewer.language }

    var html: HTML {
        """
        <section class="panel threads" id="threads" data-threads="/sheets/\(sheet)/threads"\(attribute: "data-may-comment", if: viewer.role.mayComment)>
        <h2>\(icon(.chat, size: .small))\(l(.comments))<a class="link end" href="/sheets/\(sheet)/threads" data-panel>\(l(open == 0 ? .comment : .openThreads(open)))</a></h2>
        <p class="faint"><small>\(l(.howToComment))</small></p></section>
        """
    }
}
