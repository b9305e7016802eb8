import OKR

/// Where somebody who was invited, or forgot the password, sets one.
struct InvitationPage {
    let ask: Ask
    let person: Person
    var refusal: Refusal?

    var html: HTML {
        let l = ask.language
        let field = FormField(language: l, refusal: refusal)
        return EntryPage(
            ask: ask, title: l(.setPassword),
            content: """
                <h1>\(l(.helloPerson(person.name(l))))</h1><p>\(l(.setPasswordHint(person.email.address)))</p>
                \(field.above(except: ["password", "again"]))
                <form method="post">
                <input type="hidden" name="username" autocomplete="username" value="\(person.email.address)">
                \(field.text("password", .newPassword, type: "password", hint: .passwordHint,
                autocomplete: "new-password", required: true, large: true))
                \(field.text("again", .passwordAgain, type: "password", autocomplete: "new-password", required: true,
                large: true))
                <button class="button primary large block">\(l(.setPasswordAndSignIn))</button>
                </form>
                """
        ).html
    }
}

/// What the administrator sees once: the link to hand over.
struct InvitationLinkPage {
    let ask: Ask
    let viewer: Viewer
    let shell: Shell
    let person: Person
    let address: String

    var html: HTML {
        let l = viewer.language
        return Layout(
            title: l(.invitationLink), ask: ask, viewer: viewer, shell: shell,
            content: """
                <div class="head"><div class="grow"><h1>\(l(.invitationFor(person.name(l))))</h1>
                <p>\(l(.invitationHint))</p></div></div>
                <div class="paper padded stack wide">
                <p class="once"><input class="input" id="invitation-link" readonly aria-label="\(l(.invitationLink))" \
                value="\(address)"></p>
                <p class="row"><a class="button" href="/admin/people/\(person.id)">\(l(.back))</a></p></div>
                """
        ).html
    }
}
