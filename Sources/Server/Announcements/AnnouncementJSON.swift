import Foundation
import OKR

extension AnnouncementsPage {
    var json: Answer {
        .json { json in json.array(items) { json, item in item.write(to: &json) } }
    }
}

extension AnnouncementItem {
    var json: Answer { .json { json in write(to: &json) } }

    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.key("id")
            json.value(announcement.id)
            json.key("title")
            json.value(announcement.title)
            json.key("text")
            json.value(announcement.text.text)
            json.key("by")
            json.value(announcement.by)
            json.key("at")
            json.value(Int(announcement.at.timeIntervalSince1970 * 1000))
            json.key("told")
            json.value(told)
            json.key("read")
            json.value(read)
            json.key("withdrawn")
            json.value(announcement.withdrawal != nil)
        }
    }
}
