import Foundation
import OKR

extension SheetView {
    var scoresJSON: Answer {
        .json { json in
            json.object { json in
                json.key("cycle")
                json.value(cycle?.id)
                json.key("opens")
                json.value(cycle?.scoreStarts.description)
                json.key("closes")
                json.value(cycle?.scoringEnds.description)
                json.key("open")
                json.value(cycle?.isOpenForScoring(on: today) == true)
                tally.write(to: &json)
                json.key("objectives")
                json.array(objectives) { json, objective in
                    json.object { json in
                        json.key("id")
                        json.value(objective.objective.id)
                        objective.tally.write(to: &json)
                        json.key("keyResults")
                        json.array(objective.keyResults) { json, keyResult in keyResult.writeScore(to: &json) }
                    }
                }
            }
        }
    }
}

extension Tally? {
    fileprivate func write(to json: inout JSONWriter) {
        json.key("score")
        json.value(self?.value)
        json.key("soFar")
        json.value(self?.isPreliminary == true)
    }
}

extension KeyResultView {
    fileprivate func writeScore(to json: inout JSONWriter) {
        json.object { json in
            json.key("id")
            json.value(keyResult.id)
            json.key("text")
            json.value(keyResult.statement.markup)
            json.key("progress")
            json.value(keyResult.progress)
            json.key("score")
            json.value(score?.score?.value)
            json.key("completion")
            json.value(score?.factors?.completion)
            json.key("difficulty")
            json.value(score?.factors?.difficulty)
            json.key("effort")
            json.value(score?.factors?.effort)
            json.key("note")
            json.value(score?.note)
            json.key("by")
            json.value(score?.by)
            json.key("at")
            json.value(score?.at.ISO8601Format())
        }
    }
}
