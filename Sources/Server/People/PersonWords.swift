import OKR

extension Phrase {
    static let emailTaken = Phrase("已经有人用这个邮箱了。", "Somebody has that e-mail address already.")
    static let managerLoop = Phrase("上级不能是自己或自己的下属。", "A manager cannot be the person or somebody below.")
    static let managerUnknown = Phrase("找不到这位上级。", "There is no such manager.")
    static let lastOwner = Phrase("组织至少要有一位在职的所有者。", "The organisation needs an owner who works here.")
}

extension Phrase {
    static let nobodyFound = Phrase("没有找到这个人", "Nobody found")
    static let hasLeftShort = Phrase("已离职", "left")
}
