import OKR
import Storage

extension SearchKind {
    static let checkIn = SearchKind(
        number: 3, name: "check-in", heading: .foundCheckIns,
        source: """
            check_in c JOIN key_result k ON k.id = c.key_result_id
            JOIN objective o ON o.id = k.objective_id JOIN sheet s ON s.id = o.sheet_id
            """,
        id: "c.id", text: "c.note", more: "''", isThere: "c.deleted_at IS NULL",
        placeIsThere: "k.deleted_at IS NULL",
        columns: { language in
            """
            k.id AS key_result_id, k.position AS place,
            (SELECT \(Person.name(of: "w", in: language)) FROM person w WHERE w.id = c.author_id) AS author, c.at, c.health,
            NULL AS thread_id
            """
        },
        address: { found in "/key-results/\(found.keyResult.map(\.description) ?? "")/check-ins#check-in-\(found.id)" })
}
