import HTTPTypes
import OKR

/// What a person sees when something asked for is not there, not allowed or not done.
struct RefusalPage {
    let refusal: Refusal
    let status: HTTPResponse.Status
    let ask: Ask

    var html: HTML {
        let l = ask.language
        return """
            \(Head(title: l(title), language: l, ask: ask).html)
            <body class="entry">
            <main id="main" class="paper empty">
            \(icon(.pod, size: .large))
            <h1>\(l(title))</h1>
            <p>\(l(refusal.phrase))</p>
            <p class="row"><a class="button primary" href="/">\(l(.back))</a></p>
            </main>
            </body>
            </html>
            """
    }

    private var title: Phrase {
        switch status.code {
        case 404: .notFoundTitle
        case 401, 403: .forbiddenTitle
        default: .failedTitle
        }
    }
}
