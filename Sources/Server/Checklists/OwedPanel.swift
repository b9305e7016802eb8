import OKR

/// What the cycle asks of whoever looks: their own sheet first, then the items they see to.
struct OwedPanel {
    let home: CycleHome
    let viewer: Viewer

    private var l: Language { viewer.language }

    var html: HTML {
        let isEmpty = home.owed.isEmpty && home.mine.isEmpty
        let nothing: HTML = """
            <p class="row faint">\(icon(.check, size: .small))\(l(.nothingOwed))</p>
            """
        return """
            <section class="panel owed" id="owed" aria-labelledby="owed-title"><h2 id="owed-title">\(l(.owedTitle))</h2>
            \(isEmpty ? nothing : "<ul class=\"list\">\(home.owed.map(item))\(home.mine.prefix(8).map(line))</ul>")</section>
            """
    }

    private func item(_ owed: Owed) -> HTML {
        """
        <li>\(icon(symbol(owed)))<span class="grow"><a class="link" href="\(address(owed))">\(l(owed.title))</a><br>\
        <small class="faint">\(l(owed.hint(in: home.cycle)))</small></span></li>
        """
    }

    private func line(_ line: Checklist.Line) -> HTML {
        let title = line.template.map { l($0.title) } ?? line.kept?.title ?? ""
        let day = line.due.formatted(l, on: viewer.today)
        let late: HTML? = line.isOverdue(on: viewer.today) ? "<span class=\"badge warning\">\(l(.overdue))</span>" : nil
        return """
            <li>\(icon(.flag))<span class="grow"><a class="link" href="#item-\(line.key)">\(title)</a><br>\
            <small class="faint">\(day)</small> \(late)</span></li>
            """
    }

    private func address(_ owed: Owed) -> String {
        switch owed {
        case .write, .publish, .align: "/me?cycle=\(home.cycle.id)"
        case .checkIn: "/check-in?cycle=\(home.cycle.id)"
        case .score: "/scores?cycle=\(home.cycle.id)"
        case .learn: "/learn"
        }
    }

    private func symbol(_ owed: Owed) -> Icon {
        switch owed {
        case .write: .edit
        case .publish: .upload
        case .align: .map
        case .checkIn: .checkIn
        case .score: .flag
        case .learn: .learn
        }
    }
}
