import OKR
import Storage

/// Who belongs to a team and which teams it holds, beside its sheet.
struct TeamPanel: Sendable {
    struct Member: Sendable {
        let id: Identifier<Person>
        let name: String
        let title: String
    }

    struct Part: Sendable {
        let id: Identifier<Team>
        let name: String
        let people: Int
    }

    static let mostMembers = 60

    let members: [Member]
    let parts: [Part]
    let cycle: Identifier<Cycle>?
    let language: Language

    var html: HTML {
        let l = language
        let teams: HTML = """
            <section class="panel"><h2>\(l(.teamsWithin)) <span class="end">\(parts.count)</span></h2>
            <ul class="list people">\(parts.map(part))</ul></section>
            """
        let people: HTML = """
            <section class="panel"><h2>\(l(.teamMembers)) <span class="end">\(members.count)\(members.count == Self.mostMembers ? "+" : "")</span></h2>
            <ul class="list people">\(members.map(member))</ul></section>
            """
        return "\(parts.isEmpty ? nil : teams)\(members.isEmpty ? nil : people)"
    }

    private var query: String { cycle.map { "?cycle=\($0)" } ?? "" }

    private func part(_ part: Part) -> HTML {
        """
        <li><a class="row grow" href="/teams/\(part.id)\(query)">\(icon(.people, size: .small))<span class="grow cut">\(part.name)</span>\
        <small class="faint">\(language(.peopleCount(part.people)))</small></a></li>
        """
    }

    private func member(_ member: Member) -> HTML {
        """
        <li><a class="row grow" href="/people/\(member.id)\(query)">\(avatar(name: member.name, id: member.id.value, size: .small))\
        <span class="grow cut">\(member.name)</span><small class="faint cut">\(member.title)</small></a></li>
        """
    }

    static func load(
        _ team: Identifier<Team>, cycle: Identifier<Cycle>?, language: Language, in db: any Connection
    ) throws -> TeamPanel {
        let members = try db.rows(
            """
            SELECT p.id, \(Person.name(of: "p", in: language)) AS name, p.title FROM person p
            WHERE p.team_id = \(team) AND p.left_on IS NULL ORDER BY p.sort_key, p.id LIMIT \(mostMembers)
            """)
        let parts = try db.rows(
            """
            SELECT t.id, t.name, (SELECT count(*) FROM team_line w JOIN person p ON p.team_id = w.team_id
                WHERE w.ancestor_id = t.id AND p.left_on IS NULL) AS people
            FROM team t WHERE t.parent_id = \(team) AND t.dissolved_at IS NULL ORDER BY t.position, t.name, t.id
            """)
        return TeamPanel(
            members: try members.map { Member(id: try $0("id"), name: try $0("name"), title: try $0("title")) },
            parts: try parts.map { Part(id: try $0("id"), name: try $0("name"), people: try $0("people")) },
            cycle: cycle, language: language)
    }
}
