import OKR
import Storage

/// Who will be told, shown before it happens: some names, and how many there are.
struct AudiencePreview: Sendable {
    static let mostNames = 200
    static let unfolded = 5

    let names: [Shell.Nearby]
    let count: Int
    let viewer: Viewer

    /// The same people who are told afterwards, by the same statement.
    static func load(
        _ audiences: [Audience], at place: Notification.Place, for viewer: Viewer, in db: any Connection
    ) throws -> AudiencePreview {
        let people = audiences.map { Telling.recipients(of: $0, at: place, by: viewer.id) }
        let union = people.dropFirst().reduce(people.first ?? "SELECT id FROM person WHERE FALSE") {
            "\($0) UNION \($1)"
        }
        let count: Int? = try db.value("SELECT count(*) AS value FROM (\(union)) told")
        let names = try db.rows(
            """
            SELECT p.id, \(Person.name(of: "p", in: viewer.language)) AS name FROM person p WHERE p.id IN (\(union))
            ORDER BY p.sort_key, p.id LIMIT \(mostNames)
            """
        ).map { Shell.Nearby(id: try $0("id"), name: try $0("name")) }
        return AudiencePreview(names: names, count: count ?? 0, viewer: viewer)
    }
}
