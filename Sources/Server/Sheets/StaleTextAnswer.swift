import HTTPTypes
import OKR

/// Both versions of a text that two people changed at once.
struct StaleTextAnswer {
    let stale: StaleText
    let ask: Ask

    var answer: Answer {
        ask.wantsFragment || ask.wantsJSON ? json : .page(page, status: .conflict)
    }

    private var json: Answer {
        .json(status: .conflict) { json in
            json.object { json in
                json.key("error")
                json.object { json in
                    json.key("kind")
                    json.value("conflict")
                    json.key("field")
                    json.value("text")
                    json.key("message")
                    json.value(ask.language(.textIsStale))
                    json.key("theirs")
                    json.value(stale.theirs)
                    json.key("mine")
                    json.value(stale.mine)
                }
            }
        }
    }

    private var page: HTML {
        let l = ask.language
        return """
            \(Head(title: l(.textIsStale), language: l, ask: ask).html)
            <body class="entry"><main id="main" class="paper empty">
            <h1>\(l(.textIsStale))</h1>
            <h2>\(l(.theirVersion))</h2><p>\(stale.theirs)</p>
            <h2>\(l(.yourVersion))</h2><p>\(stale.mine)</p>
            <p><a class="button primary" href="/me">\(l(.back))</a></p>
            </main></body></html>
            """
    }
}
