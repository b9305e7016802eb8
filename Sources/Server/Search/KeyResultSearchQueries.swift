import OKR
import Storage

extension SearchKind {
    static let keyResult = SearchKind(
        number: 2, name: "key-result", heading: .foundKeyResults,
        source: """
            key_result k JOIN objective o ON o.id = k.objective_id JOIN sheet s ON s.id = o.sheet_id
            """,
        id: "k.id", text: "k.text", more: "''", isThere: "k.deleted_at IS NULL",
        columns: { _ in
            """
            k.id AS key_result_id, k.position AS place, NULL AS author, NULL AS at, NULL AS health, NULL AS thread_id
            """
        },
        address: { found in "\(found.owner.address)?cycle=\(found.cycle)#key-result-\(found.id)" })
}
