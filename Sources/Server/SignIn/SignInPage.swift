import OKR

struct SignInPage {
    let ask: Ask
    var email = ""
    var refusal: Refusal?

    var html: HTML {
        let l = ask.language
        let field = FormField(language: l, refusal: refusal)
        return EntryPage(
            ask: ask, title: l(.signIn),
            content: """
                <h1>\(l(.signIn))</h1><p>\(ask.publicURL.split(separator: "/").last.map(String.init) ?? "")</p>
                \(field.above(except: ["email", "password"]))
                <form method="post" action="/sign-in">
                <input type="hidden" name="next" value="\(ask.query("next") ?? "")">
                \(field.text("email", .email, value: email, type: "email", autocomplete: "username", required: true,
                large: true))
                \(field.text("password", .password, type: "password", autocomplete: "current-password", required: true,
                large: true))
                <button class="button primary large block">\(l(.signIn))</button>
                </form>
                <p class="faint"><small>\(l(.forgotPassword))</small></p>
                """
        ).html
    }
}
