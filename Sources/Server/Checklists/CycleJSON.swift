import OKR

extension CyclePage {
    /// The same for programs.
    var json: Answer {
        .json { json in
            json.object { json in
                json.key("cycle")
                json.value(home?.cycle.id)
                json.key("phase")
                json.value(home?.cycle.phase(on: viewer.today).rawValue)
                json.key("figures")
                write(home?.overview.everybody ?? Figures(), to: &json)
                json.key("teams")
                json.array(home?.teams ?? []) { json, row in
                    json.object { json in
                        json.key("team")
                        json.value(row.team.id)
                        json.key("figures")
                        write(row.figures, to: &json)
                    }
                }
                json.key("checklist")
                json.array(home?.checklist.lines ?? []) { json, line in write(line, to: &json) }
            }
        }
    }

    private func write(_ figures: Figures, to json: inout JSONWriter) {
        json.object { json in
            json.key("people")
            json.value(figures.people)
            json.key("learnt")
            json.value(figures.learnt)
            json.key("written")
            json.value(figures.written)
            json.key("aligned")
            json.value(figures.aligned)
            json.key("updated")
            json.value(figures.updated)
            json.key("scored")
            json.value(figures.scored)
        }
    }

    private func write(_ line: Checklist.Line, to json: inout JSONWriter) {
        let own = line.kept?.title ?? ""
        json.object { json in
            json.key("item")
            json.value(line.key)
            json.key("phase")
            json.value(line.phase.rawValue)
            json.key("title")
            json.value(line.template.map { viewer.language($0.title) } ?? own)
            json.key("note")
            json.value(line.kept?.note ?? "")
            json.key("assignee")
            json.value(line.assignee)
            json.key("due")
            json.value(line.due.description)
            json.key("done")
            json.value(line.isDone)
            json.key("tickedBy")
            json.value(line.tick?.by)
            json.key("teamsDone")
            json.array(line.teams.sorted()) { $0.value($1) }
            if let seen = line.seen {
                json.key("seen")
                json.value(seen.done)
                json.key("of")
                json.value(seen.of)
            }
        }
    }
}
