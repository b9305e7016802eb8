import OKR

extension Tie.Kind {
    static let ofObjectives: [(StaticString, Tie.Kind)] = [
        ("madeFrom", .madeFrom), ("requests", .request), ("needs", .needs), ("neededBy", .neededBy),
    ]
}

extension Tie {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.key("id")
            json.value(Identifier<Tie>(id))
            json.key("with")
            json.value(owner.field)
            json.key("name")
            json.value(ownerName)
            json.key("state")
            json.value(outcome?.rawValue ?? "waiting")
            json.key("objective")
            json.value(other?.id)
            json.key("note")
            json.value(note)
            json.key("word")
            json.value(word)
            json.key("follows")
            json.value(follows)
        }
    }
}
