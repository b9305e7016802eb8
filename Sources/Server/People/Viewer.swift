import Crypto
import Foundation
import HTTPTypes
import Hummingbird
import OKR
import Storage

/// The person who asks. To hold one is to be signed in: finders take it and leave out what it may not see.
// A class, because every part of a page holds one, and copying so many strings for each costs more than drawing it.
package final class Viewer: Sendable {
    /// How the request proved who sent it.
    package enum Proof: Sendable {
        case session(csrf: String)
        case token(mayWrite: Bool)
    }

    package let id: Identifier<Person>
    package let name: String
    package let title: String
    package let role: Role
    package let team: Identifier<Team>
    package let rootTeam: Identifier<Team>
    package let organisation: String
    package let membersSetWeights: Bool
    /// Whether anybody reports to this person or a team is led by them.
    package let leads: Bool
    package let language: Language
    package let timeZone: TimeZone
    private let organisationZone: String
    package let now: Date
    package let proof: Proof

    /// The date on this person's wall.
    package let today: Day
    /// How many notifications are unread, up to `Notification.mostCounted`.
    let unread: Int
    /// The newest announcement that this person has not read.
    let announcement: Unread?

    struct Unread: Sendable {
        let id: Identifier<Announcement>
        let title: String
        let text: Prose
    }

    init(_ row: Row, _ ask: Ask, proof: Proof) throws {
        id = try row("id")
        title = try row("title")
        role = try row("role")
        team = try row("team_id")
        rootTeam = try row("root_id")
        organisation = try row("organisation")
        membersSetWeights = try row("members_set_weights")
        leads = try row("leads")
        let own: Language? = try row("language")
        language = ask.query("lang").flatMap(Language.init(rawValue:)) ?? own ?? ask.languageOfBrowser
        let englishName: String = try row("english_name")
        name = language == .en && !englishName.isEmpty ? englishName : try row("name")
        let zone: String? = try row("time_zone")
        organisationZone = try row("organisation_time_zone")
        timeZone = TimeZone(identifier: zone ?? organisationZone) ?? .gmt
        now = ask.at
        today = Day(now, in: timeZone)
        unread = try row("unread")
        let unreadID: Identifier<Announcement>? = try row("announcement_id")
        announcement = try unreadID.map { id in
            let text: String = try row("announcement_text")
            return Unread(
                id: id, title: try row("announcement_title"),
                text: try Prose(kept: text, mentions: row("announcement_mentions")))
        }
        self.proof = proof
    }

    /// Where the organisation's week begins.
    package var organisationTimeZone: TimeZone { TimeZone(identifier: organisationZone) ?? .gmt }

    /// What hidden fields and the page's head carry so that a change is known to come from our own page.
    package var csrf: String {
        if case .session(let csrf) = proof { csrf } else { "" }
    }

    func check(_ given: String?, for request: Request) throws(Refusal) {
        switch proof {
        case .session(let csrf):
            guard given == csrf else { throw Refusal(.forbidden, field: "csrf", .staleForm) }
        case .token(let mayWrite):
            guard mayWrite else { throw Refusal(.forbidden, .readOnlyToken) }
        }
    }
}

/// A secret that is handed out once; only its hash is kept.
package struct Token: Sendable {
    package let text: String

    package init(prefix: String = "") {
        let bytes = (0..<32).map { _ in UInt8.random(in: .min ... .max) }
        text =
            prefix
            + Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing(
                "=", with: "")
    }

    package init(presented text: String) {
        self.text = text
    }

    package var hash: String { Self.hex(SHA256.hash(data: Data(text.utf8))) }

    /// Derived from the session's secret, so that it needs no place of its own and dies with the session.
    var csrf: String { String(Self.hex(SHA256.hash(data: Data("csrf \(text)".utf8))).prefix(40)) }

    private static func hex(_ digest: SHA256.Digest) -> String {
        digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
