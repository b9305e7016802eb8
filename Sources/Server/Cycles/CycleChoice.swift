import OKR

/// The button that leads from one cycle to another on the same page.
struct CycleChoice {
    let shell: Shell
    let address: String
    let l: Language

    var html: HTML? {
        guard let cycle = shell.cycle, shell.cycles.count > 1 else { return nil }
        return """
            <button class="button" type="button" popovertarget="cycles">\(icon(.cycle))<span class="visually-hidden">\(l(.chooseCycle))</span>\(l(cycle.name))\(icon(.chevron, size: .small))</button>
            <div class="popover menu" popover id="cycles">\(shell.cycles.map { choice($0, current: cycle.id) })</div>
            """
    }

    private func choice(_ cycle: Cycle, current: Identifier<Cycle>) -> HTML {
        let mark: HTML? = cycle.id == current ? #" aria-current="true""# : nil
        return """
            <a href="\(address)?cycle=\(cycle.id)"\(mark)><span class="grow">\(l(cycle.name))</span>\
            <small class="faint">\(Day.range(cycle.starts, cycle.ends, l))</small></a>
            """
    }
}
