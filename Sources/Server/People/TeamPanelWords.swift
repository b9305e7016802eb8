import OKR

extension Phrase {
    static let teamsWithin = Phrase("下面的团队", "Teams within")
    static let teamMembers = Phrase("成员", "Members")
    static func peopleCount(_ count: Int) -> Phrase {
        Phrase("\(count) 人", count == 1 ? "1 person" : "\(count) people")
    }
}
