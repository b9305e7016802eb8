import OKR

extension Phrase {
    static let rolesHint = Phrase(
        "OKR 默认全员可见，下面只管谁能改。负责人另外能改所带部门的 OKR。",
        "OKRs are open to all; this says who may change what. Leaders also write their teams’ OKRs.")
    static let mayWriteOwn = Phrase("写自己的 OKR", "Writes own OKRs")
    static let mayWriteOrganisation = Phrase("写组织的 OKR", "Writes the organisation’s OKRs")
    static let mayAdminister = Phrase("管成员和周期", "Manages people and cycles")
    static let mayMakeOwners = Phrase("任免所有者", "Makes owners")
    static let whoHasRoles = Phrase("谁有特别的角色", "Who has which role")
    static let may = Phrase("可以", "Yes")
    static let mayNot = Phrase("不可以", "No")
    static let managerColumn = Phrase("直属上级", "Manager")
}
