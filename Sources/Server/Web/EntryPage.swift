import OKR

/// The frame of the pages before anybody is signed in.
struct EntryPage {
    let ask: Ask
    let title: String
    let content: HTML

    var html: HTML {
        let l = ask.language
        return """
            \(Head(title: title, language: l, ask: ask).html)
            <body>
            <div class="entry">
            <section class="entry-art" aria-label="\(l(.productName))">\(entryArt)\
            <p class="brand">\(icon(.logo))<b>\(l(.productName))</b></p>\
            <blockquote>\(l(.entryMotto))</blockquote><p>\(l(.entryPromise))</p></section>
            <div class="entry-side">
            <main id="main">
            \(content)
            <p class="foot"><a href="?lang=zh" lang="zh-CN">中文</a><a href="?lang=en" lang="en">English</a></p>
            </main>
            </div>
            </div>
            </body>
            </html>
            """
    }
}
