import OKR

extension ThreadList {
    func json(_ language: Language) -> Answer {
        .json { json in
            json.object { json in
                json.key("open")
                json.value(open)
                json.key("resolved")
                json.value(resolved)
                json.key("threads")
                json.array(threads) { json, view in write(view, to: &json) }
            }
        }
    }

    private func write(_ view: ThreadView, to json: inout JSONWriter) {
        let thread = view.thread
        json.object { json in
            json.key("id")
            json.value(thread.id)
            json.key("sheet")
            json.value(thread.sheet)
            json.key("objective")
            json.value(thread.subject.objective)
            json.key("keyResult")
            json.value(thread.subject.keyResult)
            json.key("checkIn")
            json.value(thread.subject.checkIn)
            json.key("field")
            json.value(thread.mark?.field.rawValue)
            json.key("quote")
            json.value(thread.mark?.quote)
            json.key("start")
            json.value(thread.mark?.start)
            json.key("end")
            json.value(thread.mark?.end)
            json.key("resolved")
            json.value(thread.resolution != nil)
            json.key("count")
            json.value(view.count)
            json.key("comments")
            json.array(view.comments) { json, comment in write(comment, to: &json) }
        }
    }

    private func write(_ comment: Comment, to json: inout JSONWriter) {
        json.object { json in
            json.key("id")
            json.value(comment.id)
            json.key("author")
            json.value(comment.author)
            json.key("text")
            json.value(comment.deletion == nil ? comment.text.markup : nil)
            json.key("edited")
            json.value(comment.editedAt != nil)
            json.key("deleted")
            json.value(comment.deletion != nil)
            json.key("reactions")
            json.array(comment.deletion == nil ? reactions[comment.id] ?? [] : []) { json, reaction in
                json.object { json in
                    json.key("kind")
                    json.value(reaction.kind.rawValue)
                    json.key("person")
                    json.value(reaction.person)
                }
            }
        }
    }
}
