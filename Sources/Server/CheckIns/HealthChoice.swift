import OKR

/// The three healths to choose from; none is chosen before somebody judged.
struct HealthChoice {
    let chosen: Health?
    let error: String?
    let l: Language

    var html: HTML {
        """
        <fieldset><legend class="label">\(l(.health))</legend><div class="health-choice">
        \(Health.allCases.enumerated().map(choice))</div>\(error.map { "<p class=\"field\"><small class=\"error\">\($0)</small></p>" })</fieldset>
        """
    }

    private func choice(_ index: Int, _ health: Health) -> HTML {
        """
        <label class="\(healthClass(health))"><input type="radio" name="health" value="\(health.rawValue)" required\
        \(attribute: "checked", if: health == chosen)>\(icon(healthIcon(health)))\(l(health.name))<kbd>\(index + 1)</kbd></label>
        """
    }
}
