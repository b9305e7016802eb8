import OKR
import Storage

extension SearchKind {
    static let comment = SearchKind(
        number: 4, name: "comment", heading: .foundComments,
        source: """
            comment m JOIN thread h ON h.id = m.thread_id JOIN sheet s ON s.id = h.sheet_id
            LEFT JOIN key_result k ON k.id = h.key_result_id
            LEFT JOIN objective o ON o.id = coalesce(h.objective_id, k.objective_id)
            LEFT JOIN check_in c ON c.id = h.check_in_id
            """,
        id: "m.id", text: "m.text", more: "''", isThere: "m.deleted_at IS NULL",
        isVisible: { Visibility.thread(to: $0) },
        columns: { language in
            """
            k.id AS key_result_id, k.position AS place,
            (SELECT \(Person.name(of: "w", in: language)) FROM person w WHERE w.id = m.author_id) AS author, m.at,
            NULL AS health, h.id AS thread_id
            """
        },
        address: { found in
            "\(found.owner.address)?cycle=\(found.cycle)&thread=\(found.thread.map(\.description) ?? "")"
        })
}
