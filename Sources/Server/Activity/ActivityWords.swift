import OKR

extension Activity {
    /// What happened, for the administrators' log. What people write is left out: some of it is not for everybody.
    func sentence(names: [Identifier<Person>: String]) -> Phrase {
        func name(_ id: Identifier<Person>) -> String { names[id] ?? "?" }
        switch self {
        case .organisationFounded(let name): return Phrase("建立了组织「\(name)」", "Founded “\(name)”")
        case .organisationChanged(let name, _, _, _, _):
            return Phrase("改了组织「\(name)」的设置", "Changed the settings of “\(name)”")
        case .teamFormed(let team): return Phrase("建立了部门「\(team.name)」", "Formed the team “\(team.name)”")
        case .teamChanged(let team): return Phrase("改了部门「\(team.name)」", "Changed the team “\(team.name)”")
        case .teamDissolved: return Phrase("解散了一个部门", "Dissolved a team")
        case .personJoined(let person): return Phrase("添加了 \(person.name)", "Added \(person.name)")
        case .personChanged(let person):
            return Phrase("改了 \(person.name) 的资料", "Changed what is known of \(person.name)")
        case .personLeft(let id): return Phrase("把 \(name(id)) 标记为已离职", "Marked \(name(id)) as left")
        case .personReturned(let id): return Phrase("恢复了 \(name(id))", "Brought \(name(id)) back")
        case .personInvited(let id):
            return Phrase("给 \(name(id)) 生成了设置密码的链接", "Made a link for \(name(id)) to set a password")
        case .passwordSet(let id): return Phrase("\(name(id)) 的密码换了", "The password of \(name(id)) was set")
        case .signedOutEverywhere(let id): return Phrase("\(name(id)) 在所有设备上退出", "\(name(id)) signed out everywhere")
        case .tokenMade(let id, let label):
            return Phrase("给 \(name(id)) 生成了令牌「\(label)」", "Made the token “\(label)” for \(name(id))")
        default:
            return cycleSentence ?? askingSentence ?? commentSentence ?? reminderSentence(names: names)
                ?? sheetSentence
        }
    }

    private var cycleSentence: Phrase? {
        switch self {
        case .cycleRuleSet(let rule):
            Phrase("设定了\(rule.kind.name.zh)的规则", "Set the rule for \(rule.kind.name.en.lowercased()) cycles")
        case .cycleOpened(let cycle): Phrase("开启了周期 \(cycle.nameZh)", "Opened the cycle \(cycle.nameEn)")
        case .cycleChanged(let cycle): Phrase("改了周期 \(cycle.nameZh)", "Changed the cycle \(cycle.nameEn)")
        case .cycleDeleted: Phrase("删除了一个周期", "Deleted a cycle")
        case .categoryAdded(let category):
            Phrase("添加了类别「\(category.name.zh)」", "Added the category “\(category.name.en)”")
        case .categoryRetired: Phrase("停用了一个类别", "Retired a category")
        case .checklistItemAdded: Phrase("在落地清单里加了一项", "Added an item to the checklist")
        case .checklistItemChanged: Phrase("改了落地清单里的一项", "Changed an item of the checklist")
        case .checklistItemDeleted: Phrase("从落地清单里删了一项", "Deleted an item of the checklist")
        case .checklistItemTicked: Phrase("在落地清单里勾了一项", "Ticked an item of the checklist")
        case .checklistItemUnticked: Phrase("取消了落地清单里的一个勾", "Took back a tick of the checklist")
        default: nil
        }
    }

    private var sheetSentence: Phrase {
        switch self {
        case .sheetOpened: Phrase("开始写一份 OKR", "Began a sheet")
        case .sheetPublished: Phrase("发布了一份 OKR", "Published a sheet")
        case .sheetWithdrawn: Phrase("撤回了一份 OKR", "Withdrew a sheet")
        case .sheetVisibilitySet: Phrase("改了 OKR 的可见范围", "Changed who may see a sheet")
        case .objectiveAdded: Phrase("添加了目标", "Added an objective")
        case .objectiveChanged: Phrase("改了目标", "Changed an objective")
        case .objectivesOrdered: Phrase("调整了目标的顺序", "Ordered objectives")
        case .objectiveDeleted: Phrase("删除了目标", "Deleted an objective")
        case .objectiveRestored: Phrase("恢复了目标", "Brought an objective back")
        case .keyResultAdded: Phrase("添加了关键结果", "Added a key result")
        case .keyResultChanged: Phrase("改了关键结果", "Changed a key result")
        case .keyResultsOrdered: Phrase("调整了关键结果的顺序", "Ordered key results")
        case .keyResultDeleted: Phrase("删除了关键结果", "Deleted a key result")
        case .keyResultRestored: Phrase("恢复了关键结果", "Brought a key result back")
        case .checkedIn: Phrase("更新了进展", "Checked in")
        case .checkInChanged: Phrase("改了一条进展", "Changed a check-in")
        case .checkInDeleted: Phrase("删除了一条进展", "Deleted a check-in")
        case .hintSetAside: Phrase("先留着一条写作提示", "Set a hint aside")
        case .hintTakenUp: Phrase("重新看一条写作提示", "Took up a hint again")
        case .aligned: Phrase("对齐了目标", "Aligned an objective")
        case .unaligned: Phrase("取消了对齐", "Took back an alignment")
        case .scored: Phrase("打了分", "Scored a key result")
        case .scoreWithdrawn: Phrase("撤回了分数", "Took back a score")
        case .lessonRead: Phrase("学完了一课", "Read a lesson")
        case .exerciseDone: Phrase("做完了一道练习", "Did an exercise")
        case .announced: Phrase("发了一条公告", "Made an announcement")
        case .announcementChanged: Phrase("改了一条公告", "Changed an announcement")
        case .announcementWithdrawn: Phrase("撤回了一条公告", "Withdrew an announcement")
        case .announcementReminded: Phrase("提醒大家读公告", "Reminded of an announcement")
        case .announcementRead: Phrase("读了一条公告", "Read an announcement")
        default: deliveringSentence ?? Phrase(kind, kind)
        }
    }

    /// Everybody whom the entries name, so that they can be called as they are called today.
    static func people(in entries: [Activity.Entry]) -> Set<Identifier<Person>> {
        var people = Set(entries.compactMap(\.actor))
        for entry in entries {
            switch entry.activity {
            case .personLeft(let id), .personReturned(let id), .personInvited(let id), .passwordSet(let id),
                .signedOutEverywhere(let id), .tokenMade(let id, _), .reminderWishSet(let id, _):
                people.insert(id)
            default: break
            }
        }
        return people
    }
}
