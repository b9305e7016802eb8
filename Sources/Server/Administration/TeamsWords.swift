import OKR

extension Phrase {
    static let teamsHint = Phrase(
        "最上面的是组织本身。负责人能写所带部门的 OKR。", "The first is the organisation itself. Leaders write their teams’ OKRs.")
    static let leaderColumn = Phrase("负责人", "Leader")
    static let leaderField = Phrase("负责人", "Leader")
    static let leaderHint = Phrase(
        "按姓名、拼音找，或写邮箱；没有负责人就留空。", "Find by name, or enter an e-mail address; empty where there is none.")
    static let teamName = Phrase("部门名称", "Name of the team")
    static let parentTeam = Phrase("上级部门", "Belongs to")
    static let addTeam = Phrase("添加部门", "Add a team")
    static func editTeam(_ name: String) -> Phrase { Phrase("修改\(name)", "Edit \(name)") }
    static let dissolveTeam = Phrase("解散部门", "Dissolve the team")
    static let dissolveHint = Phrase(
        "只有没有人也没有下级部门时才能解散；部门的 OKR 都留着。", "Only a team without people and teams can be dissolved; its OKRs stay.")
}
