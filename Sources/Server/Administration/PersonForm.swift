import OKR

/// Somebody's data, for a newcomer or somebody known.
struct PersonForm {
    let frame: AdministrationFrame
    let person: Person?
    let manager: String
    let hasPassword: Bool
    let teams: [Team]
    let types: [EmployeeType]

    private var l: Language { frame.l }

    var html: HTML {
        """
        <section class="section"><header><div class="grow"><h2>\(person?.name(l) ?? l(.addPerson))</h2>
        <p>\(person == nil ? "" : l(.editPerson))</p></div>
        <a class="button" href="/admin/people">\(l(.back))</a></header>
        \(frame.field.above(except: ["name", "englishName", "email", "employeeNumber", "title", "team",
            "employeeType", "manager", "role"]))
        <form class="paper padded stack wide" method="post" action="\(action)">\(csrfField(frame.viewer))
        \(fields)
        \(places)
        <p class="row"><button class="button primary">\(l(person == nil ? .addPerson : .save))</button></p></form>
        </section>
        \(person.map(status))
        """
    }

    private var action: String { person.map { "/admin/people/\($0.id)" } ?? "/admin/people" }

    private var fields: HTML {
        let field = frame.field
        return """
            <div class="pair">\(field.text("name", .nameField, value: frame.typed("name", person?.name ?? ""), required: true))
            \(field.text("englishName", .englishName, value: frame.typed("englishName", person?.englishName ?? "")))</div>
            <div class="pair">\(field.text("email", .email, value: frame.typed("email", person?.email.address ?? ""),
                type: "email", required: true))
            \(field.text("employeeNumber", .employeeNumber,
                value: frame.typed("employeeNumber", person?.employeeNumber ?? "")))</div>
            """
    }

    private var places: HTML {
        let field = frame.field
        let root = teams.first { $0.parent == nil }?.id
        let team = frame.typed("team", (person?.team ?? root)?.description ?? "")
        let type = frame.typed(
            "employeeType", person.map { $0.employeeType?.description ?? "" } ?? types.first?.id.description ?? "")
        let role = person?.role ?? .member
        let roles = Role.allCases.filter { $0 == role || frame.viewer.role.mayChange(role, to: $0) }
        return """
            <div class="pair">\(field.text("title", .titleField, value: frame.typed("title", person?.title ?? "")))
            \(field.choice("employeeType", .employeeTypeField,
                [(value: "", text: l(.none))] + types.map { (value: "\($0.id)", text: $0.name(l)) }, chosen: type))</div>
            <div class="pair">\(field.choice("team", .teamField, teams.map { (value: "\($0.id)", text: $0.name) }, chosen: team))
            \(field.person("manager", .managerField, value: frame.typed("manager", manager), hint: .managerHint))</div>
            \(field.choice("role", .roleField, roles.map { (value: $0.rawValue, text: l($0.name)) },
                chosen: frame.typed("role", role.rawValue)))
            """
    }

    private var sendsMail: Bool { frame.ask.app.settings.mailServer != nil }

    private func status(_ person: Person) -> HTML {
        let address = "/admin/people/\(person.id)"
        let viewer = frame.viewer
        guard person.isActive else {
            return """
                <section class="section"><header><div class="grow"><h2>\(l(.hasLeft))</h2>
                <p>\(person.leftAt?.formattedWithYear(l) ?? "")</p></div>
                \(formButton("\(address)/return", l(.bringBack), viewer, style: "button"))</header></section>
                """
        }
        return """
            <section class="section"><div class="paper padded stack">
            <div class="row wrap">\(formButton("/people/\(person.id)/invitation",
                l(hasPassword ? .makeReset : .makeInvitation), viewer, style: "button"))
            \(sendsMail ? formButton("/people/\(person.id)/invitation/mail", l(.sendByMail), viewer, style: "button") : nil)
            \(person.id == viewer.id ? nil : formButton("\(address)/departure", l(.deactivate), viewer, style: "button"))</div>
            <p><small class="faint">\(l(.deactivateHint))</small></p></div></section>
            """
    }
}
