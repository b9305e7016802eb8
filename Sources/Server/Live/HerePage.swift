import OKR

/// Who else has the sheet open: small faces with names.
struct HereList {
    let company: Company
    let language: Language

    var html: HTML {
        """
        <div class="here" id="here" data-here="\(company.sheet)">\(company.people.isEmpty ? nil : faces)</div>
        """
    }

    /// Where the faces will be, before anybody asked.
    static func place(_ sheet: Identifier<Sheet>?) -> HTML? {
        sheet.map { "<div class=\"here\" id=\"here\" data-here=\"\($0)\"></div>" }
    }

    private var faces: HTML {
        """
        <span class="soft">\(language(.alsoHere))</span> <ul class="avatars">\(company.people.map(face))</ul>\
        \(company.more > 0 ? "<small class=\"faint\">+\(company.more)</small>" : nil)
        """
    }

    private func face(_ person: (id: Identifier<Person>, name: String)) -> HTML {
        """
        <li id="here-\(person.id)"><a href="/people/\(person.id)" title="\(person.name)" aria-label="\(person.name)">\
        \(avatar(name: person.name, id: person.id.value, size: .small))</a></li>
        """
    }
}
