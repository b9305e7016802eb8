import Foundation
import OKR
import Storage

/// What leaves the server when a delivery's turn has come.
enum Outbound: Sendable {
    case letter(bytes: [UInt8], to: String, subject: String)
    case post(ChatPost, ChatRoom.Format, subject: String)

    var subject: String {
        switch self {
        case .letter(_, _, let subject), .post(_, _, let subject): subject
        }
    }
}

/// Writes what a delivery says, at the moment it is sent: from what its receiver may see now.
struct Composing {
    let delivery: Delivery
    let settings: Settings
    let change: Change

    /// Nil where there is nothing to send now; then the row says why, or when.
    func outbound() throws -> Outbound? {
        switch delivery.medium {
        case .mail: try letter()
        case .chat: try post()
        }
    }

    private func letter() throws -> Outbound? {
        guard let server = settings.mailServer else { return try over(.noMailServer) }
        guard let id = delivery.person, let person = try Person.find(id, in: change.db), person.isActive,
            let organisation = try Organisation.find(in: change.db),
            let setting = try MailSetting.find(for: id, in: change.db)
        else { return try over(.noLongerThere) }
        let l = person.language ?? organisation.language
        var unsubscribe: String?
        let notice: Notice
        switch delivery.kind {
        case .now, .digest:
            let due = setting.next(change.at)
            if delivery.kind == .now, due > change.at { return try hold(until: due) }
            let told = try wanted(by: person)
            guard !told.isEmpty else { return try over(.nothingLeft) }
            notice = self.notice(of: told, l)
            try ServerSecret.make(named: "unsubscribe", in: change.db)
            let kinds = Unsubscription(person: id, kinds: Set(told.map(\.notification.kind)))
            unsubscribe = "\(settings.baseURL)/unsubscribe/\(try kinds.token(in: change.db))"
        case .invitation, .reset: notice = try invitation(of: person, organisation, l)
        case .test: notice = test(l)
        }
        try begin()
        let letter = Letter(
            from: Letter.Address(name: l(.okra), email: server.sender),
            to: Letter.Address(name: person.name(l), email: person.email), subject: notice.title, text: notice.text,
            html: LetterPage(notice: notice, language: l, organisation: organisation.name).html, at: change.at,
            name: "\(delivery.id)", unsubscribe: unsubscribe)
        return .letter(bytes: letter.bytes, to: person.email.address, subject: notice.title)
    }

    private func post() throws -> Outbound? {
        guard let id = delivery.room, let room = try ChatRoom.find(id, in: change.db) else {
            return try over(.noLongerThere)
        }
        let notice: Notice
        if delivery.kind == .test {
            notice = test(room.language)
        } else {
            let due = room.quiet.next(from: change.at, in: TimeZone(identifier: room.timeZone) ?? .gmt)
            if due > change.at { return try hold(until: due) }
            let lines = try RoomTold.lines(delivery.told(in: change.db), room.language, settings, in: change.db)
            guard !lines.isEmpty else { return try over(.nothingLeft) }
            notice = Notice(
                title: lines.count == 1 ? lines[0].title : room.language(.newNotifications(lines.count)), lines: lines,
                button: room.language(.openOkra), address: lines.count == 1 ? lines[0].address : settings.baseURL)
        }
        try begin()
        return .post(room.format.writer.post(notice, to: room, at: change.at), room.format, subject: notice.title)
    }

    /// Those that are still unread and still wanted by mail.
    private func wanted(by person: Person) throws -> [Told] {
        let told = try Told.list(delivery.told(in: change.db), in: change.db)
        let chosen = try MailChoice.all(of: person.id, in: change.db)
        return told.filter { each in
            let kind = each.notification.kind
            return each.notification.readAt == nil && (chosen[kind] ?? Channels.usual(for: kind).mail) != .none
        }
    }

    private func notice(of told: [Told], _ l: Language) -> Notice {
        let lines = told.prefix(Notice.mostLines).map { each in
            let sentence = each.sentence(l)
            return Notice.Line(title: sentence.title(l), text: sentence.text, address: settings.baseURL + each.address)
        }
        let more = told.count - lines.count
        let title =
            delivery.kind == .digest
            ? l(.digestTitle(told.count)) : lines.count == 1 ? lines[0].title : l(.newNotifications(told.count))
        return Notice(
            title: title, lead: more > 0 ? l(.andMore(more)) : "", lines: lines,
            button: l(lines.count == 1 ? .openIt : .openInbox),
            address: lines.count == 1 ? lines[0].address : "\(settings.baseURL)/inbox", footer: l(.mailFooter))
    }

    /// The link is made now and kept nowhere but in the letter; a further attempt makes another.
    private func invitation(of person: Person, _ organisation: Organisation, _ l: Language) throws -> Notice {
        let token = try person.invite(change)
        let isReset = delivery.kind == .reset
        return Notice(
            title: l(isReset ? .resetTitle : .invitationTitle(organisation.name)),
            lead: l(isReset ? .resetLead : .invitationLead), lines: [], button: l(.setPasswordNow),
            address: "\(settings.baseURL)/invitations/\(token.text)")
    }

    private func test(_ l: Language) -> Notice {
        Notice(title: l(.testTitle), lead: l(.testLead), lines: [], button: l(.openOkra), address: settings.baseURL)
    }

    private func begin() throws {
        let pause = JobPatience.pause(after: delivery.attempts + 1) ?? 0
        try delivery.begin(nextAt: change.at + pause, in: change.db)
    }

    private func over(_ why: Phrase) throws -> Outbound? {
        try Delivery.note(delivery.id, why.en, state: .dropped, at: change.at, in: change.db)
        return nil
    }

    private func hold(until: Date) throws -> Outbound? {
        try delivery.hold(until: until, change)
        return nil
    }
}
