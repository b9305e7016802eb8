import OKR

/// What each role may do, and who has which.
struct RolesPage {
    let frame: AdministrationFrame
    let counts: [Role: Int]
    let people: [Person]

    private var l: Language { frame.l }

    var html: HTML {
        """
        <section class="section roles" aria-labelledby="roles-title"><header><div class="grow">\
        <h2 id="roles-title">\(l(.adminRoles))</h2><p>\(l(.rolesHint))</p></div></header>
        <div class="paper scroll"><table class="table"><thead><tr><th scope="col">\(l(.roleField))</th>\
        <th scope="col" class="number">\(l(.adminPeople))</th><th scope="col">\(l(.mayWriteOwn))</th>\
        <th scope="col">\(l(.mayWriteOrganisation))</th><th scope="col">\(l(.mayAdminister))</th>\
        <th scope="col">\(l(.mayMakeOwners))</th></tr></thead><tbody>\(Role.allCases.map(row))</tbody></table></div>
        </section>
        <section class="section"><header><h2>\(l(.whoHasRoles))</h2></header>
        <div class="paper scroll"><table class="table"><tbody>\(people.map(holder))</tbody></table></div></section>
        """
    }

    private func row(_ role: Role) -> HTML {
        """
        <tr><th scope="row"><b>\(l(role.name))</b></th><td class="number">\(counts[role] ?? 0)</td>\
        \(mark(role.mayWrite))\(mark(role.mayWriteForOrganisation))\(mark(role.mayAdminister))\
        \(mark(role.mayChange(.member, to: .owner)))</tr>
        """
    }

    private func mark(_ may: Bool) -> HTML {
        may
            ? "<td>\(icon(.check))<span class=\"visually-hidden\">\(l(.may))</span></td>"
            : "<td class=\"faint\"><span aria-hidden=\"true\">–</span><span class=\"visually-hidden\">\(l(.mayNot))</span></td>"
    }

    private func holder(_ person: Person) -> HTML {
        """
        <tr><td><a class="person" href="/admin/people/\(person.id)">\
        \(avatar(name: person.name, id: person.id.value, size: .small))\(person.name(l))</a></td>\
        <td>\(person.email.address)</td><td>\(l(person.role.name))</td></tr>
        """
    }
}
