import OKR

/// The mail server and the rooms.
struct ChatRoomsPage {
    let frame: AdministrationFrame
    let rooms: [ChatRoom]
    let teams: [Team]
    let organisation: Organisation?

    private var l: Language { frame.l }

    var html: HTML {
        """
        \(frame.field.above(except: ChatRoomForm.fields))
        \(mail)
        <section class="section" aria-labelledby="rooms-title"><header><div class="grow">\
        <h2 id="rooms-title">\(l(.chatHeading))</h2><p>\(l(.chatHint))</p></div></header>
        \(rooms.isEmpty ? nothing : table)</section>
        <section class="section"><header><h2>\(l(.addRoom))</h2></header>\
        \(ChatRoomForm(frame: frame, room: nil, teams: teams, zone: organisation?.timeZone ?? "GMT",
            language: organisation?.language ?? .zh).html)</section>
        """
    }

    private var mail: HTML {
        let server = frame.ask.app.settings.mailServer
        let state = server.map { l(.mailReady($0.address, $0.sender.address)) } ?? l(.mailMissing)
        return """
            <section class="section" aria-labelledby="mail-title"><header><div class="grow">\
            <h2 id="mail-title">\(l(.mailHeading))</h2><p>\(state)</p></div>\
            \(server == nil ? nil : formButton("/admin/chat/mail/test", l(.sendTestMail), frame.viewer, style: "button"))\
            </header></section>
            """
    }

    private var nothing: HTML {
        "<div class=\"paper empty\">\(icon(.chat, size: .large))<p>\(l(.noRooms))</p></div>"
    }

    private var table: HTML {
        """
        <div class="paper scroll"><table class="table"><thead><tr><th scope="col">\(l(.roomName))</th>\
        <th scope="col">\(l(.roomFormat))</th><th scope="col">\(l(.roomTeam))</th><th scope="col">\(l(.roomKinds))</th>\
        <th scope="col"><span class="visually-hidden">\(l(.edit))</span></th></tr></thead>
        <tbody>\(rooms.map(row))</tbody></table></div>
        """
    }

    private func row(_ room: ChatRoom) -> HTML {
        let team = room.team.flatMap { id in teams.first { $0.id == id }?.name } ?? l(.wholeOrganisation)
        let kinds = Notification.Kind.allCases.filter(room.kinds.contains).map { l($0.name) }
        return """
            <tr><td><a class="link" href="/admin/chat/\(room.id)">\(room.name)</a></td><td>\(l(room.format.name))</td>\
            <td>\(team)</td><td class="wrap">\(kinds.joined(separator: l == .zh ? "、" : ", "))</td>\
            <td>\(formButton("/admin/chat/\(room.id)/test", l(.sendTest), frame.viewer))</td></tr>
            """
    }
}

/// The fields of a room, new or known.
struct ChatRoomForm {
    static let fields = [
        "name", "format", "address", "secret", "team", "language", "timeZone", "quietFrom", "quietUntil", "kinds",
    ]

    let frame: AdministrationFrame
    let room: ChatRoom?
    let teams: [Team]
    let zone: String
    let language: Language

    private var l: Language { frame.l }

    var page: HTML {
        """
        <section class="section"><header><div class="grow"><h2>\(l(.changeRoom))</h2></div>
        \(room.map { formButton("/admin/chat/\($0.id)/deletion", l(.removeRoom), frame.viewer, style: "button") })</header>
        \(frame.field.above(except: Self.fields))\(html)</section>
        """
    }

    var html: HTML {
        let field = frame.field
        let formats = ChatRoom.Format.allCases.map { (value: $0.rawValue, text: l($0.name)) }
        let places =
            [(value: "", text: l(.wholeOrganisation))]
            + teams.filter { $0.parent != nil }.map { (value: "\($0.id)", text: $0.name) }
        return """
            <form class="paper padded stack wide" method="post" action="/admin/chat\(room.map { "/\($0.id)" })">\
            \(csrfField(frame.viewer))
            <div class="pair">\(field.text("name", .roomName, value: frame.typed("name", room?.name ?? ""), required: true))
            \(field.choice("format", .roomFormat, formats, chosen: frame.typed("format", room?.format.rawValue ?? "")))</div>
            \(field.text("address", .roomAddress, value: frame.typed("address"), type: "url",
                hint: room == nil ? nil : .roomAddressHint, required: room == nil))
            \(field.text("secret", .roomSecret, type: "password", hint: .roomSecretHint, autocomplete: "new-password"))
            <div class="pair">\(field.choice("team", .roomTeam, places,
                chosen: frame.typed("team", room?.team?.description ?? "")))
            \(field.choice("language", .roomLanguage, Language.choices,
                chosen: frame.typed("language", language.rawValue)))</div>
            \(kinds)
            \(field.choice("timeZone", .timeZone, TimeZones.options(with: zone), chosen: frame.typed("timeZone", zone)))
            <div class="pair">\(hour("quietFrom", .quietFrom, (room?.quiet ?? .usual).from))
            \(hour("quietUntil", .quietUntil, (room?.quiet ?? .usual).until, hint: .quietHint))</div>
            <p class="row"><button class="button primary">\(l(room == nil ? .addRoom : .save))</button></p></form>
            """
    }

    private func hour(_ name: String, _ label: Phrase, _ kept: Int, hint: Phrase? = nil) -> HTML {
        hourChoice(frame.field, name, label, Int(frame.typed(name)) ?? kept, hint: hint)
    }

    private var kinds: HTML {
        let chosen =
            frame.input.map { Set($0.all("kinds").compactMap(Notification.Kind.init(rawValue:))) }
            ?? room?.kinds ?? Set(Notification.Kind.usualInChat)
        let wrong = frame.refusal?.field == "kinds" ? frame.refusal : nil
        return """
            <fieldset class="field"><legend>\(l(.roomKinds))</legend>\(Notification.Kind.allCases.map { kind in
                """
                <label class="row"><input class="check" type="checkbox" name="kinds" value="\(kind.rawValue)"\
                \(attribute: "checked", if: chosen.contains(kind))> \(l(kind.name))</label>
                """
            })\(wrong.map { "<small class=\"error\" role=\"alert\">\(l($0.phrase))</small>" as HTML })</fieldset>
            """
    }
}
