import OKR

extension Activity {
    /// What the log says of reminders and of how they are set.
    func reminderSentence(names: [Identifier<Person>: String]) -> Phrase? {
        switch self {
        case .reminded(let reminding): .reminded(reminding)
        case .remindersSet(let setting):
            setting.isOn ? Phrase("改了提醒设置", "Changed the reminders") : Phrase("关闭了全部提醒", "Switched all reminders off")
        case .reminderWishSet(let id, _):
            Phrase("改了 \(names[id] ?? "?") 的提醒设置", "Changed the reminders of \(names[id] ?? "?")")
        case .rhythmSet(_, let rhythm):
            rhythm.map { Phrase("设定团队更新节奏：\($0.name.zh)", "Set a team’s rhythm: \($0.name.en)") }
                ?? Phrase("让团队沿用上级的更新节奏", "Gave a team the rhythm of the team above")
        case .specialDaysSet(let days): .specialDaysSet(days)
        case .specialDayDeleted(let day):
            Phrase("把 \(day) 恢复为普通日子", "Made \(day) a day like any other")
        default: nil
        }
    }
}

extension Phrase {
    fileprivate static func reminded(_ reminding: Reminding) -> Phrase {
        let kinds = reminding.reminders.map(\.kind.name)
        let (zh, en) = (kinds.map(\.zh).joined(separator: "、"), kinds.map(\.en).joined(separator: ", ").lowercased())
        return Phrase(
            "提醒了 \(reminding.people) 人：\(zh)",
            reminding.people == 1 ? "Reminded 1 person: \(en)" : "Reminded \(reminding.people) people: \(en)")
    }

    fileprivate static func specialDaysSet(_ days: [SpecialDay]) -> Phrase {
        guard let first = days.first, let last = days.last else { return Phrase("改了工作日历", "Changed the work calendar") }
        let span = first.day == last.day ? "\(first.day)" : "\(first.day) – \(last.day)"
        return first.works
            ? Phrase("把 \(span) 定为上班日", "Made \(span) working days") : Phrase("把 \(span) 定为放假", "Made \(span) days off")
    }
}
