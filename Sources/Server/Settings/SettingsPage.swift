import Foundation
import OKR

struct SettingsPage {
    let ask: Ask
    let viewer: Viewer
    let shell: Shell
    let person: Person
    let avatarImage: Identifier<Image>?
    let sessions: [Person.Session]
    let channels: [Notification.Kind: Channels]
    let mail: MailSetting?
    let wish: ReminderWish
    let input: Input?
    let refusal: Refusal?

    private var l: Language { viewer.language }
    private var field: FormField { FormField(language: l, refusal: refusal) }
    /// What says beside itself what is wrong with it.
    private let fields = [
        "englishName", "language", "timeZone", "file", "old", "password", "again", "quietFrom", "quietUntil",
        "digestHour", "pausedUntil",
    ]

    var html: HTML {
        Layout(
            title: l(.settings), ask: ask, viewer: viewer, shell: shell,
            content: """
                <div class="head"><div class="grow"><h1>\(l(.settings))</h1>
                <p>\(person.name) · \(person.email.address)</p></div>
                \(formButton("/sign-out", l(.signOut), viewer, style: "button"))</div>
                \(ask.query("saved") == nil || refusal != nil ? nil : saved)
                \(field.above(except: fields))
                \(profile)
                \(ChannelsSection(chosen: channels, viewer: viewer).html)
                \(mail.map { MailSettingSection(setting: $0, viewer: viewer, field: field).html })
                \(person.role.mayWrite ? ReminderWishSection(wish: wish, viewer: viewer, input: input, refusal: refusal).html : nil)
                \(picture)
                \(password)
                \(devices)
                """
        ).html
    }

    private var saved: HTML {
        "<p class=\"note good\" role=\"status\">\(icon(.check))<span>\(l(.settingsSaved))</span></p>"
    }

    private var profile: HTML {
        let languages = [(value: "", text: l(.asBrowser))] + Language.choices
        let zone = input?["timeZone"] ?? person.timeZone ?? ""
        return """
            <section class="section"><header><h2>\(l(.aboutYou))</h2></header>
            <form class="paper padded stack wide" method="post" action="/settings">\(csrfField(viewer))
            \(field.text("englishName", .englishName, value: input?["englishName"] ?? person.englishName))
            <div class="pair">\(field.choice("language", .languageField, languages,
            chosen: input?["language"] ?? person.language?.rawValue ?? ""))
            \(field.choice("timeZone", .timeZone, [(value: "", text: l(.asOrganisation))] + TimeZones.options(with: zone),
            chosen: zone))</div>
            <p class="row"><button class="button primary">\(l(.save))</button></p></form></section>
            """
    }

    private var picture: HTML {
        let wrong = refusal?.field == "file"
        let shown: HTML =
            avatarImage.map { "<img class=\"avatar large\" src=\"/images/\($0)\" alt=\"\" width=\"48\" height=\"48\">" }
            ?? avatar(name: person.name, id: person.id.value, size: .large)
        return """
            <section class="section"><header><h2>\(l(.picture))</h2></header>
            <div class="paper padded stack">
            <form class="row wrap" method="post" action="/settings/avatar" enctype="multipart/form-data">\(csrfField(viewer))
            \(shown)<label class="visually-hidden" for="file">\(l(.picture))</label>
            <input type="file" id="file" name="file" accept="image/png,image/jpeg,image/gif,image/webp" required\
            \(wrong ? " aria-invalid=\"true\" aria-describedby=\"file-error\"" : nil)>
            <button class="button">\(l(.upload))</button></form>
            \(wrong ? "<p class=\"field\"><small class=\"error\" id=\"file-error\">\(l(refusal?.phrase ?? .fileMissing))</small></p>" : nil)
            \(avatarImage == nil ? nil : formButton("/settings/avatar/deletion", l(.removePicture), viewer))
            <p><small class="faint">\(l(.pictureHint))</small></p></div></section>
            """
    }

    private var password: HTML {
        """
        <section class="section"><header><h2>\(l(.changePassword))</h2></header>
        <form class="paper padded stack wide" method="post" action="/settings/password">\(csrfField(viewer))
        <input type="hidden" name="username" autocomplete="username" value="\(person.email.address)">
        \(field.text("old", .oldPassword, type: "password", autocomplete: "current-password", required: true))
        <div class="pair">\(field.text("password", .newPassword, type: "password", hint: .passwordHint,
        autocomplete: "new-password", required: true))
        \(field.text("again", .passwordAgain, type: "password", autocomplete: "new-password", required: true))</div>
        <p class="row"><button class="button">\(l(.changePassword))</button></p></form></section>
        """
    }

    private var devices: HTML {
        """
        <section class="section"><header><div class="grow"><h2>\(l(.devices))</h2></div>
        \(formButton("/settings/sign-out-everywhere", l(.signOutEverywhere), viewer, style: "button"))</header>
        <ul class="paper padded stack">\(sessions.map { session in
            """
            <li><span class="faint">\(Day(session.createdAt, in: viewer.timeZone).formattedWithYear(l))</span> \
            \(session.device.isEmpty ? l(.unknownDevice) : session.device)</li>
            """
        })</ul></section>
        """
    }
}
