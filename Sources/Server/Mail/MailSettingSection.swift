import OKR

/// When somebody wants letters.
struct MailSettingSection {
    let setting: MailSetting
    let viewer: Viewer
    let field: FormField

    var html: HTML {
        let l = viewer.language
        return """
            <section class="section" id="mail"><header><h2>\(l(.mailSettings))</h2></header>
            <form class="paper padded stack wide" method="post" action="/settings/mail">\(csrfField(viewer))
            <div class="pair">\(hourChoice(field, "quietFrom", .quietFrom, setting.quiet.from))
            \(hourChoice(field, "quietUntil", .quietUntil, setting.quiet.until, hint: .quietHint))</div>
            \(hourChoice(field, "digestHour", .digestHour, setting.digestHour))
            <p class="row"><button class="button">\(l(.save))</button></p></form></section>
            """
    }
}

/// A list of the hours of a day.
func hourChoice(_ field: FormField, _ name: String, _ label: Phrase, _ hour: Int, hint: Phrase? = nil) -> HTML {
    let hours = (0...23).map { (value: "\($0)", text: "\($0 < 10 ? "0" : "")\($0):00") }
    return field.choice(name, label, hours, chosen: "\(hour)", hint: hint)
}

extension Input {
    /// A whole number of a field; -1 where it is none, which no rule takes.
    func hour(_ name: String) -> Int { Int(text(name)) ?? -1 }
}
