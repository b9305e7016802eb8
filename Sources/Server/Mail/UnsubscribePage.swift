import OKR

struct UnsubscribePage {
    let ask: Ask
    let kinds: [Notification.Kind]
    let isDone: Bool

    var html: HTML {
        let l = ask.language
        return EntryPage(
            ask: ask, title: l(.unsubscribeTitle),
            content: """
                <h1>\(l(.unsubscribeTitle))</h1><p role="status">\(l(isDone ? .unsubscribed : .unsubscribeHint))</p>
                <ul>\(kinds.map { "<li>\(l($0.name))</li>" as HTML })</ul>
                \(isDone ? nil : form(l))
                """
        ).html
    }

    private func form(_ l: Language) -> HTML {
        "<form method=\"post\"><button class=\"button primary large block\">\(l(.unsubscribe))</button></form>"
    }
}
