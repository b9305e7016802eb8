import OKR
import Storage

extension SearchKind {
    static let objective = SearchKind(
        number: 1, name: "objective", heading: .foundObjectives,
        source: "objective o JOIN sheet s ON s.id = o.sheet_id",
        id: "o.id", text: "o.text", more: "o.notes", isThere: "o.deleted_at IS NULL",
        columns: { _ in
            """
            NULL AS key_result_id, NULL AS place, NULL AS author, NULL AS at, NULL AS health, NULL AS thread_id
            """
        },
        address: { found in "\(found.owner.address)?cycle=\(found.cycle)#objective-\(found.id)" })
}
