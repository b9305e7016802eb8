import OKR

/// What somebody wants to be reminded of, on their page of settings.
struct ReminderWishSection {
    let wish: ReminderWish
    let viewer: Viewer
    let input: Input?
    let refusal: Refusal?

    private var l: Language { viewer.language }

    var html: HTML {
        let field = FormField(language: l, refusal: refusal)
        return """
            <section class="section" id="reminders"><header><div class="grow"><h2>\(l(.myReminders))</h2><p>\(l(.myRemindersHint))</p></div></header>
            <form class="paper padded stack wide" method="post" action="/settings/reminders">\(csrfField(viewer))
            <div class="row wrap kinds">\(Reminder.Kind.allCases.map { kind in
                field.tick("kind.\(kind.rawValue)", kind.name, isOn: isOn(kind))
            })</div>
            \(field.text("pausedUntil", .pausedUntilField, value: input?["pausedUntil"] ?? pause, type: "date", hint: .pausedUntilHint))
            <p class="row"><button class="button primary">\(l(.save))</button></p></form></section>
            """
    }

    private func isOn(_ kind: Reminder.Kind) -> Bool {
        guard let input, input.has("pausedUntil") else { return wish.kinds.contains(kind) }
        return input.flag("kind.\(kind.rawValue)")
    }

    private var pause: String { wish.isPaused(on: viewer.today) ? wish.pausedUntil?.description ?? "" : "" }
}
