import OKR

/// Beside a team's sheet: whose lines its leader may want to talk about. Nobody is ranked.
struct TeamWritingPanel {
    let writing: TeamWriting
    let cycle: Identifier<Cycle>?
    let language: Language

    private var l: Language { language }

    var html: HTML? {
        guard !writing.members.isEmpty else { return nil }
        return """
            <section class="panel"><h2>\(icon(.pod))\(l(.teamWriting))</h2>
            <ul class="list people">\(writing.members.map(row))</ul></section>
            """
    }

    private func row(_ member: TeamWriting.Member) -> HTML {
        let query: HTML? = cycle.map { "?cycle=\($0)" }
        let words = member.toImprove.map { l(.toImprove($0)) } ?? l(.nothingWrittenYet)
        return """
            <li><a class="row grow" href="/people/\(member.id)\(query)">\
            \(avatar(name: member.name, id: member.id.value, size: .small))<span class="grow cut">\(member.name)</span>\
            <small class="faint">\(words)</small></a></li>
            """
    }
}
