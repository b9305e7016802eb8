import OKR

extension Phrase {
    static let noTeamFound = Phrase("没有找到这个团队", "No team of this name")
    static let search = Phrase("搜索", "Search")
    static let searchHere = Phrase("搜索人、目标、进展或功能", "Search people, objectives, check-ins or pages")
    static let foundPeople = Phrase("人", "People")
    static let foundTeams = Phrase("团队", "Teams")
    static let foundObjectives = Phrase("目标", "Objectives")
    static let foundKeyResults = Phrase("关键结果", "Key results")
    static let foundCheckIns = Phrase("进展", "Check-ins")
    static let foundCommands = Phrase("操作", "Commands")
    static let foundNear = Phrase("身边的人", "People near you")
    static let searchKind = Phrase("找什么", "What")
    static let everyKind = Phrase("全部", "Everything")
    static let searchCycle = Phrase("周期", "Cycle")
    static let everyCycle = Phrase("所有周期", "Every cycle")
    static let searchTeam = Phrase("团队", "Team")
    static let everyTeam = Phrase("所有团队", "Every team")
    static let searchOwner = Phrase("谁的", "Whose")
    static let anybodys = Phrase("所有人的", "Anybody’s")
    static let onlyMine = Phrase("我的", "Mine")
    static let seeAllFound = Phrase("查看全部", "See all")
    static let seeEverythingFound = Phrase("在搜索页查看全部结果", "See all results on the search page")
    static let nothingFound = Phrase("没有找到", "Nothing found")
    static let searchHint = Phrase(
        "人名一个字就能找，也可以用拼音或首字母；文字两个字以上。几个词要同时出现。",
        "People are found by name, e-mail or team; texts by whole words or how they begin. All words must appear.")
    static let tryOtherwise = Phrase("换个说法，少用几个词，或放宽上面的条件。", "Try other or fewer words, or widen the choices above.")
    static let typeLetters = Phrase("输入文字、字母或数字再搜索。", "Type letters, figures or characters to search.")
    static let oneCharacter = Phrase(
        "一个字只找人和团队；要找目标和进展，再输入一个字。", "One character finds people and teams only; type one more to find texts.")
    static let searchIsFilling = Phrase(
        "正在整理以前的内容，这会儿可能找不全。", "Earlier texts are still being taken in; some may be missing for now.")
    static func found(_ count: String) -> Phrase { Phrase("找到 \(count) 条", "\(count) found") }
    static func writtenBy(_ name: String, _ day: String) -> Phrase { Phrase("\(name)，\(day)", "\(name), \(day)") }

    static let addObjectiveToMine = Phrase("添加目标", "Add objective")
    static let checkInNow = Phrase("更新我的进展", "Check in")
    static let showKeys = Phrase("键盘快捷键", "Keyboard shortcuts")
    static let otherLanguage = Phrase("切换到英文", "Switch to Chinese")
    static let leaveOkra = Phrase("退出登录", "Sign out")
}
