import Foundation
import OKR

struct SetupPage {
    let ask: Ask
    var input = Input()
    var refusal: Refusal?

    private var l: Language { ask.language }
    private var field: FormField { FormField(language: l, refusal: refusal) }
    private var months: Int { Int(input.text("months")) ?? 2 }

    var html: HTML {
        """
        \(Head(title: l(.setup), language: l, ask: ask).html)
        <body>
        <a class="skip" href="#main">\(l(.skipToContent))</a>
        <div class="setup">
        <aside aria-label="\(l(.setup))"><p class="brand">\(icon(.logo))<b>\(l(.productName))</b></p>
        <ol class="steps">\(steps)</ol>
        <p><a href="?lang=zh" lang="zh-CN">中文</a> · <a href="?lang=en" lang="en">English</a></p></aside>
        <main id="main"><h1>\(l(.setupTitle))</h1><p>\(l(.setupHint))</p>
        \(field.above(except: Self.fields))
        <form method="post" action="/setup">
        <section class="paper padded stack wide" id="company"><h2>\(l(.organisation))</h2>\(company)</section>
        <section class="paper padded stack wide" id="owner"><h2>\(l(.setupOwner))</h2>\(owner)</section>
        <section class="paper padded stack wide" id="cycle"><h2>\(l(.setupLength))</h2>\(lengths)</section>
        <div class="row"><button class="button primary large end">\(l(.setupGo))</button></div>
        </form></main>
        </div>
        </body>
        </html>
        """
    }

    private static let fields = [
        "organisation", "language", "timeZone", "name", "email", "password", "again", "months",
    ]

    private var steps: [HTML] {
        [("company", Phrase.organisation), ("owner", .setupOwner), ("cycle", .setupLength)].enumerated().map {
            """
            <li>\(star($0 + 1))<b><a href="#\($1.0)">\(l($1.1))</a></b></li>
            """
        }
    }

    private var company: HTML {
        let languages = Language.choices
        let language = input.has("language") ? input.text("language") : l.rawValue
        let zone = input.has("timeZone") ? input.text("timeZone") : "Asia/Shanghai"
        return """
            \(field.text("organisation", .organisationName, value: input.text("organisation"), autocomplete: "organization",
            required: true, large: true))
            <div class="pair">\(field.choice("language", .languageField, languages, chosen: language))
            \(field.choice("timeZone", .timeZone, TimeZones.options(with: zone), chosen: zone))</div>
            """
    }

    private var owner: HTML {
        """
        <div class="pair">\(field.text("name", .yourName, value: input.text("name"), autocomplete: "name", required: true))
        \(field.text("email", .email, value: input.text("email"), type: "email", autocomplete: "username", required: true))</div>
        <div class="pair">\(field.text("password", .password, type: "password", hint: .passwordHint,
        autocomplete: "new-password", required: true))
        \(field.text("again", .passwordAgain, type: "password", autocomplete: "new-password", required: true))</div>
        """
    }

    private var lengths: HTML {
        let today = Day(ask.at, in: .gmt)
        return """
            <fieldset class="stack"><legend class="visually-hidden">\(l(.setupLength))</legend>
            \([1, 2, 3, 6, 12].map { length($0, today: today) })
            \(refusal?.field == "months" ? "<small class=\"error\">\(l(.setupMonths))</small>" : nil)</fieldset>
            <p><small class="faint">\(l(.setupAnnual(today.year)))</small></p>
            """
    }

    /// A length to choose, with the phases that the running cycle would have.
    private func length(_ count: Int, today: Day) -> HTML {
        let id = Identifier<Cycle>(1)
        guard
            let rule = try? CycleRule(
                id: Identifier(1), kind: .short, months: count, startMonth: 1, visibleDaysAhead: 15)
        else { return "" }
        let cycle = rule.cycle(containing: today, id: id)
        return """
            <label class="choice"><input type="radio" name="months" value="\(count)"\
            \(attribute: "checked", if: count == months)><b>\(l(.everyMonths(count)))</b>\
            <small>\(l(cycle.name)) · \(l(Phase.write.name)) \(Day.range(cycle.starts, cycle.writeEnds, l)) · \
            \(l(Phase.followUp.name)) \(Day.range(cycle.writeEnds.adding(days: 1), cycle.scoreStarts.adding(days: -1), l)) · \
            \(l(Phase.score.name)) \(Day.range(cycle.scoreStarts, cycle.ends, l))</small></label>
            """
    }
}
