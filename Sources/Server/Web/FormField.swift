import OKR

/// One labelled thing to fill in, with what is wrong beside it.
struct FormField {
    let language: Language
    /// What was refused, if anything; shown beside the field it names.
    let refusal: Refusal?

    /// A line of text of the type that `input` elements know.
    func text(
        _ name: String, _ label: Phrase, value: String = "", type: String = "text", hint: Phrase? = nil,
        autocomplete: String = "off", required: Bool = false, large: Bool = false
    ) -> HTML {
        """
        <div class="field"><label for="\(name)">\(language(label))</label>
        <input class="input\(large ? " large" : "")" id="\(name)" name="\(name)" type="\(type)" value="\(value)" \
        autocomplete="\(autocomplete)"\(attribute: "required", if: required)\(marks(name, hint))>
        \(below(name, hint))</div>
        """
    }

    /// Somebody, written as "name <e-mail>"; a module offers whom one may mean.
    func person(_ name: String, _ label: Phrase, value: String, hint: Phrase) -> HTML {
        """
        <div class="field"><label for="\(name)">\(language(label))</label>
        <input class="input" id="\(name)" name="\(name)" value="\(value)" autocomplete="off" data-person-field\(marks(name, hint))>
        \(below(name, hint))</div>
        """
    }

    /// A list to choose one from.
    func choice(
        _ name: String, _ label: Phrase, _ options: [(value: String, text: String)], chosen: String, hint: Phrase? = nil
    ) -> HTML {
        """
        <div class="field"><label for="\(name)">\(language(label))</label>
        <select class="select" id="\(name)" name="\(name)"\(marks(name, hint))>\
        \(options.map { option($0.value, $0.text, chosen: chosen) })</select>
        \(below(name, hint))</div>
        """
    }

    /// Something to switch on.
    func tick(_ name: String, _ label: Phrase, isOn: Bool) -> HTML {
        """
        <label class="row"><input class="check" type="checkbox" name="\(name)" value="1"\
        \(attribute: "checked", if: isOn)> \(language(label))</label>
        """
    }

    /// What was refused without naming a field of the form, or a field that the form does not show.
    func above(except shown: [String]) -> HTML? {
        guard let refusal, refusal.field.map({ !shown.contains($0) }) ?? true else { return nil }
        return """
            <p class="note danger" role="alert">\(icon(.alert))<span>\(language(refusal.phrase))</span></p>
            """
    }

    private func option(_ value: String, _ text: String, chosen: String) -> HTML {
        "<option value=\"\(value)\"\(attribute: "selected", if: value == chosen)>\(text)</option>"
    }

    private func marks(_ name: String, _ hint: Phrase?) -> HTML? {
        if refusal?.field == name { return " aria-invalid=\"true\" aria-describedby=\"\(name)-error\"" }
        return hint == nil ? nil : " aria-describedby=\"\(name)-hint\""
    }

    private func below(_ name: String, _ hint: Phrase?) -> HTML? {
        if let refusal, refusal.field == name {
            return "<small class=\"error\" role=\"alert\" id=\"\(name)-error\">\(language(refusal.phrase))</small>"
        }
        return hint.map { "<small id=\"\(name)-hint\">\(language($0))</small>" }
    }
}

/// The field that proves a form to be our own.
func csrfField(_ viewer: Viewer) -> HTML {
    "<input type=\"hidden\" name=\"csrf\" value=\"\(viewer.csrf)\">"
}

/// A button that is a form of its own.
func formButton(_ action: String, _ label: String, _ viewer: Viewer, style: String = "button small") -> HTML {
    """
    <form method="post" action="\(action)">\(csrfField(viewer))<button class="\(style)">\(label)</button></form>
    """
}
