import Hummingbird
import OKR

/// The frame of every page: head, rail, bar on top, and the content.
package struct Layout {
    let title: String
    let ask: Ask
    let viewer: Viewer
    let shell: Shell
    /// The page that this one belongs to, for the way back on top.
    var above: (name: String, address: String)?
    let content: HTML

    var html: HTML {
        let l = viewer.language
        return """
            \(Head(title: viewer.unread == 0 ? title : "(\(viewer.unreadText)) \(title)", language: l, ask: ask, csrf: viewer.csrf).html)
            <body>
            <a class="skip" href="#main">\(l(.skipToContent))</a>
            <div class="shell">
            \(Rail(viewer: viewer, shell: shell, path: ask.request.uri.path).html)
            <div class="page">
            <header class="top">
            <p class="crumb">\(above.map { "<a href=\"\($0.address)\">\($0.name)</a><span aria-hidden=\"true\">›</span>" })<b>\(title)</b></p>
            \(shell.cycle.map { cycleRibbon($0, l) })
            <span class="saved" role="status" data-saved></span>
            </header>
            <main id="main">
            \(content)
            </main>
            </div>
            </div>
            <div class="toasts" role="status" aria-live="polite" data-toasts></div>
            \(ModuleWords.html(l, for: viewer.id))
            </body>
            </html>
            """
    }

    private func cycleRibbon(_ cycle: Cycle, _ l: Language) -> HTML {
        let (week, weeks) = cycle.week(on: viewer.today)
        let weekText = l(.weekOf(week, weeks))
        return ribbon(
            cycle: l(cycle.name), week: weekText, phases: cycle.phases, today: viewer.today,
            address: "/cycle?cycle=\(cycle.id)",
            label: l(.ribbon(l(cycle.name), weekText, l(cycle.phase(on: viewer.today).name))))
    }
}

/// What stands before the body, the same for pages inside and outside.
struct Head {
    let title: String
    let language: Language
    let ask: Ask
    var csrf = ""

    var html: HTML {
        """
        <!doctype html>
        <html lang="\(language.tag)"\(theme)>
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="csrf" content="\(csrf)">
        <meta name="color-scheme" content="light dark">
        <title>\(title) · \(language(.productName))</title>
        <link rel="icon" href="/logo.svg">
        <link rel="stylesheet" href="\(ask.app.publicFiles.stylesheet)">
        \(ask.app.publicFiles.modules)
        </head>
        """
    }

    private var theme: HTML? {
        switch ask.request.cookie("okra_theme") {
        case "dark": #" data-theme="dark""#
        case "light": #" data-theme="light""#
        default: nil
        }
    }
}
