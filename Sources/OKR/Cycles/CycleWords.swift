extension Phrase {
    static let cycleHidden = Phrase("这个周期已隐藏，不能再改动。", "This cycle is hidden and cannot be changed.")

    static func cycleNotOpenYet(from day: Day) -> Phrase {
        Phrase(
            "这个周期 \(day.formattedWithYear(.zh)) 才开放填写。",
            "This cycle opens for writing on \(day.formattedWithYear(.en)).")
    }

    static func cycleOverForWriting(since day: Day) -> Phrase {
        Phrase(
            "这个周期已在 \(day.formattedWithYear(.zh)) 结束，不能再修改目标。",
            "This cycle ended on \(day.formattedWithYear(.en)); its objectives can no longer be changed.")
    }

    static func checkInsNotOpenYet(from day: Day) -> Phrase {
        Phrase(
            "周期 \(day.formattedWithYear(.zh)) 开始，到时再更新进展。",
            "The cycle starts on \(day.formattedWithYear(.en)). Check in from then on.")
    }

    static func checkInsClosed(since day: Day) -> Phrase {
        Phrase(
            "这个周期的进展更新已在 \(day.formattedWithYear(.zh)) 截止。",
            "Check-ins for this cycle closed on \(day.formattedWithYear(.en)).")
    }

    static func scoringNotOpenYet(from day: Day) -> Phrase {
        Phrase(
            "打分从 \(day.formattedWithYear(.zh)) 开始。",
            "Scoring opens on \(day.formattedWithYear(.en)).")
    }

    static func scoringClosed(since day: Day) -> Phrase {
        Phrase(
            "这个周期的打分已在 \(day.formattedWithYear(.zh)) 截止。",
            "Scoring for this cycle closed on \(day.formattedWithYear(.en)).")
    }

    static let ruleMonths = Phrase("周期长度选 1、2、3、6 或 12 个月。", "Choose 1, 2, 3, 6 or 12 months.")
    static let ruleStartMonth = Phrase("起始月份在 1 到 12 之间。", "The start month is between 1 and 12.")
    static let ruleVisibleDaysAhead = Phrase("最多提前 90 天可见。", "A cycle can show at most 90 days ahead.")
    static let cycleEndsBeforeStart = Phrase("结束日期要晚于开始日期。", "The end must come after the start.")
    static let cycleTooShort = Phrase("一个周期至少 7 天。", "A cycle lasts at least 7 days.")
    static let cycleTooLong = Phrase("一个周期最多 400 天。", "A cycle lasts at most 400 days.")
    static let cycleVisibleTooLate = Phrase("可见日期不能晚于开始日期。", "A cycle cannot start before it shows.")
    static let cyclePhaseOutside = Phrase("阶段日期要在周期之内。", "The date must lie within the cycle.")
    static let cyclePhasesCross = Phrase("打分要在制定结束之后开始。", "Scoring must start after writing ends.")
    static let cycleNameMissing = Phrase("给周期起个名字。", "Give the cycle a name.")
    static let cycleNameTooLong = Phrase("周期名称最多 40 个字。", "A cycle’s name has at most 40 characters.")
}

extension Phase {
    package var name: Phrase {
        switch self {
        case .prepare: Phrase("准备", "Prepare")
        case .write: Phrase("制定", "Write")
        case .followUp: Phrase("跟进", "Follow up")
        case .score: Phrase("总结打分", "Score")
        case .over: Phrase("已结束", "Over")
        }
    }
}
