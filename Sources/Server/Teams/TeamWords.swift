import OKR

extension Phrase {
    static let teamUnknown = Phrase("没有这个部门，选列表里的一个。", "No such team; choose one of the list.")
    static let teamNameTaken = Phrase("同一级已经有叫这个名字的部门。", "A team of that name is there already.")
    static let teamLoop = Phrase("部门不能放到自己或下级部门里。", "A team cannot lie below itself.")
    static let teamRootStays = Phrase(
        "最上面的部门就是组织本身，不能移动或解散。", "The team at the top is the organisation; it stays where it is.")
    static let teamNotEmpty = Phrase("部门里还有人或下级部门，先把他们移走。", "People or teams are still in it; move them first.")
    static let leaderUnknown = Phrase("负责人要是在职的同事。", "The leader must be somebody who works here.")
}
