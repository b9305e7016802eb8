import OKR

extension Phrase {
    static let weekly = Phrase("本周进展", "This week’s check-ins")
    static let oneByOne = Phrase("一条一条过，只用键盘就能填完。", "One after the other; the keyboard is all you need.")
    static func updatedOf(_ count: Int) -> Phrase { Phrase("/ \(count) 已更新", "of \(count) updated") }
    static let keyResultsToUpdate = Phrase("要更新的关键结果", "Key results to check in on")
    static func daysAgo(_ days: Int) -> Phrase {
        switch days {
        case 0: Phrase("今天", "today")
        case 1: Phrase("昨天", "yesterday")
        default: Phrase("\(days) 天前", "\(days) days ago")
        }
    }
    static func valueOf(_ name: String) -> Phrase {
        name.isEmpty ? Phrase("现在的数字", "Figure now") : Phrase("现在的\(name)", "\(name) now")
    }
    static func sliderOf(_ name: String) -> Phrase {
        name.isEmpty ? Phrase("滑块", "Slider") : Phrase("\(name)滑块", "\(name) slider")
    }
    static let notYet = Phrase("还没有", "none yet")
    static func sinceLast(_ difference: String) -> Phrase {
        Phrase("比上次 \(difference)", "\(difference) since last time")
    }
    static func expectedNow(_ figure: String, _ share: String) -> Phrase {
        Phrase("应到 \(figure) · \(share)", "\(figure) · \(share) expected")
    }
    static func paceSays(_ health: Health) -> Phrase {
        Phrase("按进度看：\(health.name.zh)。由你来定。", "By pace: \(health.name.en.lowercased()). The choice is yours.")
    }
    static let whatHappened = Phrase("这周发生了什么，接下来怎么办", "What happened this week, and what comes next")
    static let mentionHint = Phrase("输入 @ 提到同事", "Type @ to mention somebody")
    static let addImages = Phrase("添加图片", "Add images")
    static func imageOf(_ number: Int) -> Phrase { Phrase("图片 \(number)", "Image \(number)") }
    static let saveAndNext = Phrase("保存并下一条", "Save and next")
    static let saveCheckIn = Phrase("保存进展", "Save check-in")
    static let asLastWeek = Phrase("沿用上周", "As last week")
    static let skip = Phrase("跳过", "Skip")
    static let previous = Phrase("上一条", "Previous")
    static let previousAndNext = Phrase("上下条", "previous, next")
    static let history = Phrase("上几次", "Before")
    static func allCheckIns(_ count: Int) -> Phrase {
        Phrase("看全部 \(count) 次", count == 1 ? "See the one check-in" : "See all \(count) check-ins")
    }
    static let checkInHistory = Phrase("进展记录", "Check-in history")
    static let noCheckInsYet = Phrase("还没有人更新过进展。", "Nobody has checked in yet.")
    static let edited = Phrase("改过", "edited")
    static let noFigure = Phrase("没有填数字", "no figure")
    static let backToSheet = Phrase("回到 OKR", "Back to the OKRs")
    static let checkInDeleted = Phrase("进展已删除", "Check-in deleted")
    static let nothingToCheckIn = Phrase("还没有要更新的关键结果", "No key results to check in on yet")
    static let nothingToCheckInHint = Phrase(
        "先写下目标和关键结果，每周来这里花两分钟更新。", "Write objectives and key results first, then come here for two minutes a week.")
    static let writeOKRs = Phrase("去写 OKR", "Write OKRs")
    static let onlyReading = Phrase("这条由别人更新，你可以看。", "Somebody else checks in here; you can read along.")
    static let allCheckedIn = Phrase("本周的进展都更新好了。", "Everything is checked in for this week.")
    static let notYoursToCheckIn = Phrase("这条关键结果由别人更新。", "Somebody else checks in on this key result.")
    static let notYourCheckIn = Phrase("只有写的人能改这次进展。", "Only its author can change this check-in.")
    static let unknownMetric = Phrase("这条关键结果没有这个指标。", "This key result has no such metric.")
    static let chooseHealth = Phrase("选一个状态。", "Choose how it is going.")
    static let unknownImage = Phrase("没有找到这张图片，重新添加一次。", "This image is not there; add it again.")
    static func tooManyImages(_ most: Int) -> Phrase {
        Phrase("一次最多 \(most) 张图片。", "At most \(most) images at a time.")
    }
    static let nothingToRepeat = Phrase("还没有上一次可以沿用。", "There is no earlier check-in to repeat.")
    static let sayWhyUnchanged = Phrase(
        "连着两周没有变化，写一句原因或打算。", "Nothing changed two weeks in a row; say in one line why or what you plan.")
}
