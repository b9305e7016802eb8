import OKR

struct SignInPage {
    let ask: Ask
    var email = ""
    var refusal: Refusal?

    var html: HTML {
        let l = ask.language
        return """
            \(Head(title: l(.signIn), language: l, ask: ask).html)
            <body class="entry">
            <main id="main">
            <p class="brand">\(icon(.logo, size: .large))<b>\(l(.productName))</b></p>
            <form class="paper" method="post" action="/sign-in">
            <h1>\(l(.signIn))</h1>
            <input type="hidden" name="next" value="\(ask.query("next") ?? "")">
            <p class="field"><label for="email">\(l(.email))</label>
            <input class="input large" id="email" name="email" type="email" autocomplete="username" required value="\(email)"\
            \(refusal == nil ? nil : #" aria-invalid="true" aria-describedby="refusal""#)></p>
            <p class="field"><label for="password">\(l(.password))</label>
            <input class="input large" id="password" name="password" type="password" autocomplete="current-password" required\
            \(refusal == nil ? nil : #" aria-invalid="true" aria-describedby="refusal""#)></p>
            \(refusal.map { "<p class=\"error\" id=\"refusal\" role=\"alert\">\(l($0.phrase))</p>" })
            <button class="button primary large block">\(l(.signIn))</button>
            <p class="faint"><small>\(l(.forgotPassword))</small></p>
            </form>
            <p class="languages"><a href="?lang=zh" lang="zh-CN">中文</a> · <a href="?lang=en" lang="en">English</a></p>
            </main>
            </body>
            </html>
            """
    }
}
