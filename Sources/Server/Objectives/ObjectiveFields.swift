import OKR

/// What can be said of an objective besides its statement; each field saves itself.
struct ObjectiveFields {
    let objective: Objective
    /// The names of today of who is mentioned.
    let names: [Identifier<Person>: String]
    let categories: [Category]
    let viewer: Viewer

    private var l: Language { viewer.language }

    var html: HTML {
        """
        <form class="metric-fields" method="post" action="/objectives/\(objective.id)" data-autosave>
        <input type="hidden" name="csrf" value="\(viewer.csrf)">
        <label data-no-script>\(l(.text))<input class="input" name="text" value="\(objective.statement.markup(names: names))"></label>
        \(viewer.mayWeigh ? weight : nil)
        <label>\(l(.ambition))<select class="select" name="ambition"><option value="">–</option>\(Ambition.allCases.map(option))</select></label>
        \(categories.isEmpty ? nil : category)
        <label>\(l(.due))<input class="input" type="date" name="due" value="\(objective.due?.description ?? "")"></label>
        <label>\(l(.progressByHand))<input class="input" name="progress" inputmode="decimal" placeholder="\(l(.rolledUp))" \
        value="\(objective.progressByHand.map { Progress.formatted($0) } ?? "")"></label>
        <label>\(l(.healthRule))<select class="select" name="health_rule">\(HealthRule.allCases.map(option))</select></label>
        \(objective.healthRule == .byHand ? health : nil)
        <label class="wide">\(l(.notes))<textarea class="editor" name="notes" rows="1" maxlength="5000">\(objective.notes)</textarea></label>
        <button class="button small quiet" data-no-script>\(l(.save))</button>
        </form>
        <div class="editor-foot"><a class="button small quiet" href="/objectives/\(objective.id)/visibility">\(icon(.eye, size: .small))\(l(.whoMaySee))</a>
        <form class="end row" method="post" action="/objectives/\(objective.id)/weights" data-send>
        <input type="hidden" name="csrf" value="\(viewer.csrf)">
        <button class="button small quiet">\(l(.evenKeyResults))</button>
        <button class="button small quiet" formaction="/objectives/\(objective.id)/deletion">\(icon(.trash, size: .small))\(l(.delete))</button>
        </form></div>
        """
    }

    private var weight: HTML {
        """
        <label>\(l(.weight))<input class="input" name="weight" inputmode="decimal" value="\(objective.weight.formatted)"></label>
        """
    }

    private var category: HTML {
        """
        <label>\(l(.category))<select class="select" name="category"><option value="">–</option>\(categories.map(option))</select></label>
        """
    }

    private func option(_ category: Category) -> HTML {
        "<option value=\"\(category.id)\"\(attribute: "selected", if: category.id == objective.category)>\(l(category.name))</option>"
    }

    private var health: HTML {
        """
        <label>\(l(.health))<select class="select" name="health"><option value="">–</option>\(Health.allCases.map(option))</select></label>
        """
    }

    private func option(_ ambition: Ambition) -> HTML {
        "<option value=\"\(ambition.rawValue)\"\(attribute: "selected", if: ambition == objective.ambition)>\(l(ambition.name))</option>"
    }

    private func option(_ rule: HealthRule) -> HTML {
        "<option value=\"\(rule.rawValue)\"\(attribute: "selected", if: rule == objective.healthRule)>\(l(rule.name))</option>"
    }

    private func option(_ health: Health) -> HTML {
        "<option value=\"\(health.rawValue)\"\(attribute: "selected", if: health == objective.healthByHand)>\(l(health.name))</option>"
    }
}
