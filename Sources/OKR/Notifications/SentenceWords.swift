extension Phrase {
    static let mentionedYou = Phrase("提到了你", "mentioned you")
    static func commentedOn(_ place: Phrase) -> Phrase { Phrase("评论了\(place.zh)", "commented on \(place.en)") }
    static func settledThread(_ place: Phrase) -> Phrase {
        Phrase("解决了你在\(place.zh) 开始的讨论", "settled the thread you began on \(place.en)")
    }
    static func wrote(_ place: Phrase) -> Phrase { Phrase("写了\(place.zh)", "wrote \(place.en)") }
    static func changed(_ place: Phrase) -> Phrase { Phrase("改了\(place.zh)", "changed \(place.en)") }
    static func madeResponsible(_ place: Phrase) -> Phrase {
        Phrase("请你负责\(place.zh)", "made you responsible for \(place.en)")
    }
    static func checkedIn(_ place: Phrase) -> Phrase { Phrase("更新了\(place.zh)", "checked in on \(place.en)") }
    static func marked(_ place: Phrase, _ health: Health) -> Phrase {
        Phrase("把\(place.zh) 标为\(health.name.zh)", "marked \(place.en) as \(health.name.en.lowercased())")
    }
    static func publishedSheet(_ owner: Scene.Owner) -> Phrase {
        switch owner {
        case .yours: Phrase("发布了你的 OKR", "published your OKRs")
        case .theActors: Phrase("发布了 OKR", "published their OKRs")
        case .someones(let name): Phrase("发布了\(Scene.spaced(name))的 OKR", "published the OKRs of \(name)")
        }
    }
    static func alignedTo(_ place: Phrase) -> Phrase { Phrase("对齐到\(place.zh)", "aligned to \(place.en)") }
    static func unalignedFrom(_ place: Phrase) -> Phrase {
        Phrase("取消了到\(place.zh) 的对齐", "took back an alignment to \(place.en)")
    }
    static func handedDown(_ place: Phrase, to owner: Sheet.Owner) -> Phrase {
        owner.isTeam
            ? Phrase("把\(place.zh) 拆解给你的团队", "handed \(place.en) down to your team")
            : Phrase("把\(place.zh) 拆解给你", "handed \(place.en) down to you")
    }
    static func tookOn(_ place: Phrase) -> Phrase { Phrase("承接了\(place.zh)", "took on \(place.en)") }
    static func didNotTakeOn(_ place: Phrase) -> Phrase { Phrase("没有承接\(place.zh)", "declined to take on \(place.en)") }
    static func askedToAlign(_ place: Phrase, _ owner: Sheet.Owner) -> Phrase {
        owner.isTeam
            ? Phrase("请你的团队对齐\(place.zh)", "asked your team to align to \(place.en)")
            : Phrase("请你对齐\(place.zh)", "asked you to align to \(place.en)")
    }
    static func didNotAlign(_ place: Phrase) -> Phrase { Phrase("没有对齐\(place.zh)", "declined to align to \(place.en)") }
    static func askedForHelp(_ place: Phrase, _ owner: Sheet.Owner) -> Phrase {
        owner.isTeam
            ? Phrase("请你的团队支持\(place.zh)", "needs your team for \(place.en)")
            : Phrase("请你支持\(place.zh)", "needs you for \(place.en)")
    }
    static func willHelp(_ place: Phrase) -> Phrase { Phrase("答应支持\(place.zh)", "will help with \(place.en)") }
    static func willNotHelp(_ place: Phrase) -> Phrase { Phrase("不能支持\(place.zh)", "cannot help with \(place.en)") }
    static func helpAtRisk(_ place: Phrase) -> Phrase {
        Phrase("说对\(place.zh) 的支持有风险", "says that the help for \(place.en) is at risk")
    }
    static func scored(_ place: Phrase, _ score: Score) -> Phrase {
        Phrase("给\(place.zh) 打了 \(score.formatted) 分", "scored \(place.en) \(score.formatted)")
    }
    static func announced(_ title: String) -> Phrase { Phrase("发了公告：\(title)", "announced: \(title)") }
    static func remindedOf(_ title: String) -> Phrase { Phrase("提醒你读公告：\(title)", "reminds you to read: \(title)") }
}

extension Sheet.Owner {
    fileprivate var isTeam: Bool {
        switch self {
        case .team: true
        case .person: false
        }
    }
}
