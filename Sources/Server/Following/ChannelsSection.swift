import OKR

/// By which ways one wants to hear of what, on the page of settings.
struct ChannelsSection {
    let chosen: [Notification.Kind: Channels]
    let viewer: Viewer

    private var l: Language { viewer.language }

    var html: HTML {
        """
        <section class="section" id="notifications"><header><div class="grow"><h2>\(l(.notificationSettings))</h2><p>\(l(.notificationsHint))</p></div></header>
        <form class="paper padded stack" method="post" action="/settings/notifications">\(csrfField(viewer))
        <div class="scroll" tabindex="0"><table class="table channels"><thead><tr><th scope="col">\(l(.notificationsOnThisPage))</th><th scope="col">\(l(.byInbox))</th>\
        <th scope="col">\(l(.byMail))</th><th scope="col">\(l(.byChat))</th></tr></thead>
        <tbody>\(Notification.Kind.allCases.map(row))</tbody></table></div>
        <p class="row"><button class="button primary">\(l(.save))</button></p></form></section>
        """
    }

    private func row(_ kind: Notification.Kind) -> HTML {
        let channels = chosen[kind] ?? .usual(for: kind)
        let name = l(kind.name)
        return """
            <tr><th scope="row">\(name)</th><td>\(check("inbox", kind, channels.inbox, "\(l(.byInbox)) \(name)"))</td>\
            <td><select class="select" name="mail.\(kind.rawValue)" aria-label="\(l(.byMail)) \(name)">\(Channels.Mail.allCases.map { mail in
                "<option value=\"\(mail.rawValue)\"\(attribute: "selected", if: mail == channels.mail)>\(l(mail.name))</option>"
            })</select></td><td>\(check("chat", kind, channels.chat, "\(l(.byChat)) \(name)"))</td></tr>
            """
    }

    private func check(_ channel: HTML, _ kind: Notification.Kind, _ isOn: Bool, _ label: String) -> HTML {
        """
        <input class="check" type="checkbox" name="\(channel).\(kind.rawValue)" value="1" aria-label="\(label)"\(attribute: "checked", if: isOn)>
        """
    }
}
