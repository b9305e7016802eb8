import Foundation
import OKR

extension CheckInView {
    var json: Answer {
        .json { json in
            json.object { json in
                json.key("cycle")
                json.value(sheet.cycle?.id)
                json.key("keyResult")
                json.value(stop?.keyResult.id)
                json.key("updated")
                json.value(updated)
                json.key("keyResults")
                json.array(stops) { json, stop in stop.view.write(to: &json) }
                json.key("checkIns")
                json.array(past) { json, checkIn in checkIn.write(to: &json, names: names) }
            }
        }
    }

    var historyJSON: Answer {
        .json { json in
            json.object { json in
                json.key("keyResult")
                json.value(stop?.keyResult.id)
                json.key("progress")
                json.value(stop?.keyResult.progress)
                json.key("health")
                json.value(stop?.view.health?.rawValue)
                json.key("checkIns")
                json.array(past) { json, checkIn in checkIn.write(to: &json, names: names) }
            }
        }
    }
}

extension CheckIn {
    func write(to json: inout JSONWriter, names: [Identifier<Person>: String]) {
        json.object { json in
            json.key("id")
            json.value(id)
            json.key("author")
            json.object { json in
                json.key("id")
                json.value(author)
                json.key("name")
                json.value(names[author])
            }
            json.key("at")
            json.value(at.ISO8601Format())
            json.key("health")
            json.value(health.rawValue)
            json.key("note")
            json.value(note.markup)
            json.key("values")
            json.array(readings) { json, reading in
                json.object { json in
                    json.key("metric")
                    json.value(reading.metric)
                    json.key("value")
                    json.value(reading.value)
                }
            }
            json.key("images")
            json.array(images) { json, image in json.value(image) }
            json.key("editedAt")
            json.value(editedAt?.ISO8601Format())
        }
    }
}
