import OKR

extension SheetView {
    func json(_ language: Language) -> Answer {
        .json { json in
            json.object { json in
                json.key("id")
                json.value(sheet?.id)
                json.key("cycle")
                json.value(cycle?.id)
                json.key("owner")
                json.object { json in
                    json.key("kind")
                    json.value(owner.owner.kind)
                    json.key("id")
                    json.value(owner.owner.number)
                    json.key("name")
                    json.value(owner.name)
                }
                json.key("published")
                json.value(sheet?.publication != nil)
                json.key("progress")
                json.value(progress)
                json.key("score")
                json.value(tally?.value)
                json.key("objectives")
                json.array(objectives) { json, objective in objective.write(to: &json, ties: ties) }
            }
        }
    }
}

extension ObjectiveView {
    func write(to json: inout JSONWriter, ties: [Tie]) {
        json.object { json in
            json.key("id")
            json.value(objective.id)
            json.key("position")
            json.value(objective.position)
            json.key("text")
            json.value(objective.statement.markup)
            json.key("notes")
            json.value(objective.notes)
            json.key("weight")
            json.value(objective.weight.fraction)
            json.key("ambition")
            json.value(objective.ambition?.rawValue)
            json.key("due")
            json.value(objective.due?.description)
            json.key("progress")
            json.value(progress)
            json.key("health")
            json.value(health?.rawValue)
            json.key("score")
            json.value(tally?.value)
            json.key("limited")
            json.value(objective.visibility.limited)
            json.key("alignedTo")
            json.array(supports) { json, other in json.value(other.id) }
            json.key("supportedBy")
            json.array(supportedBy) { json, other in json.value(other.id) }
            json.key("keyResults")
            json.array(keyResults) { json, keyResult in keyResult.write(to: &json, ties: ties) }
            let own = ties.filter { $0.near == objective.id.value }
            for (key, kind) in Tie.Kind.ofObjectives {
                json.key(key)
                json.array(own.filter { $0.kind == kind }) { json, tie in tie.write(to: &json) }
            }
        }
    }
}

extension KeyResultView {
    func write(to json: inout JSONWriter, ties: [Tie] = []) {
        json.object { json in
            json.key("id")
            json.value(keyResult.id)
            json.key("position")
            json.value(keyResult.position)
            json.key("text")
            json.value(keyResult.statement.markup)
            json.key("weight")
            json.value(keyResult.weight.fraction)
            json.key("due")
            json.value(keyResult.due?.description)
            json.key("responsible")
            json.value(keyResult.owner)
            json.key("progress")
            json.value(keyResult.progress)
            json.key("health")
            json.value(health?.rawValue)
            json.key("score")
            json.value(score?.score?.value)
            json.key("follows")
            json.value(keyResult.followedProgress)
            json.key("breakdowns")
            json.array(ties.of(.handedDown, at: keyResult.id.value)) { json, tie in tie.write(to: &json) }
            json.key("metrics")
            json.array(keyResult.metrics) { json, metric in metric.write(to: &json) }
        }
    }
}

extension Metric {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.key("id")
            json.value(id)
            json.key("name")
            json.value(name)
            json.key("kind")
            json.value(kind.rawValue)
            json.key("direction")
            json.value(direction.rawValue)
            json.key("start")
            json.value(start)
            json.key("target")
            json.value(target)
            json.key("current")
            json.value(current)
            json.key("low")
            json.value(low)
            json.key("high")
            json.value(high)
            json.key("unit")
            json.value(unit)
            json.key("progress")
            json.value(progress)
        }
    }
}

extension Sheet.Owner {
    var kind: String {
        switch self {
        case .person: "person"
        case .team: "team"
        }
    }

    var number: String {
        switch self {
        case .person(let id): id.description
        case .team(let id): id.description
        }
    }
}
