import OKR

extension SearchResults {
    func json(_ language: Language) -> Answer {
        .json { json in
            json.object { json in
                json.key("people")
                json.group(count: peopleCount, isMore: peopleCount == SearchResults.mostPeople) { json in
                    json.array(people) { json, person in json.write(person) }
                }
                json.key("teams")
                json.group(count: teamsCount, isMore: teamsCount == SearchResults.mostPeople) { json in
                    json.array(teams) { json, team in json.write(team) }
                }
                for (key, kind) in [
                    ("objectives" as StaticString, SearchKind.objective), ("keyResults", .keyResult),
                    ("checkIns", .checkIn), ("comments", .comment),
                ] {
                    guard let found = texts.first(where: { $0.kind == kind }) else { continue }
                    json.key(key)
                    json.group(count: found.count, isMore: found.isMore) { json in
                        json.array(found.texts) { json, text in json.write(text, words, language) }
                    }
                }
            }
        }
    }
}

extension JSONWriter {
    fileprivate mutating func group(count: Int, isMore: Bool, _ found: (inout JSONWriter) -> Void) {
        object { json in
            json.key("count")
            json.value(count)
            json.key("more")
            json.value(isMore)
            json.key("found")
            found(&json)
        }
    }

    fileprivate mutating func write(_ team: FoundTeam) {
        object { json in
            json.key("id")
            json.value(team.id)
            json.key("name")
            json.value(team.name)
            json.key("above")
            json.value(team.above)
            json.key("leader")
            json.value(team.leader)
        }
    }

    fileprivate mutating func write(_ text: FoundText, _ words: SearchWords, _ language: Language) {
        object { json in
            json.key("id")
            json.value(Identifier<FoundText>(text.id))
            json.key("text")
            json.value(text.text)
            json.key("marked")
            json.array(words.marked(text.shown(words)).filter(\.isMarked)) { json, part in json.value(part.text) }
            json.key("owner")
            json.value(text.ownerName)
            json.key("label")
            json.value(text.label)
            json.key("cycle")
            json.value(text.cycle)
            json.key("cycleName")
            json.value(language(text.cycleName))
            json.key("objective")
            json.value(text.objective)
            json.key("keyResult")
            json.value(text.keyResult)
            json.key("author")
            json.value(text.author)
            json.key("address")
            json.value(text.address)
        }
    }
}
