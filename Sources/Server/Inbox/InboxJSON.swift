import Foundation
import OKR

extension Inbox {
    func json(_ language: Language) -> Answer {
        .json { json in
            json.object { json in
                json.key("unread")
                json.value(unread.values.reduce(0, +))
                json.key("older")
                json.value(older)
                json.key("notifications")
                json.array(items.flatMap(\.all)) { json, told in told.write(to: &json, in: language) }
            }
        }
    }
}

extension Told {
    fileprivate func write(to json: inout JSONWriter, in language: Language) {
        let sentence = sentence(language)
        json.object { json in
            json.key("id")
            json.value(notification.id)
            json.key("kind")
            json.value(notification.kind.rawValue)
            json.key("at")
            json.value(Int(notification.at.timeIntervalSince1970 * 1000))
            json.key("read")
            json.value(notification.readAt != nil)
            json.key("title")
            json.value(sentence.title(language))
            json.key("text")
            json.value(sentence.text)
            json.key("by")
            json.value(actorID)
            json.key("path")
            json.value(destination)
        }
    }
}
