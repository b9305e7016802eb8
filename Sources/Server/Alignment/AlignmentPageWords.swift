import OKR

extension Phrase {
    static let align = Phrase("一键对齐", "Align")
    static let alignedTo = Phrase("对齐到", "Aligned to")
    static func supportedBy(_ count: Int) -> Phrase {
        Phrase("被 \(count) 个目标对齐", count == 1 ? "1 objective aligns here" : "\(count) objectives align here")
    }
    static func unalign(_ name: String) -> Phrase { Phrase("取消和\(name)的对齐", "Remove the alignment to \(name)") }
    static let alignWith = Phrase("找要对齐的目标：姓名、团队或文字", "Find an objective: a name, a team or words")
    static let alignMyOwn = Phrase("一键对齐我的", "Align my")
    static func alignMine(_ position: Int) -> Phrase { Phrase("用我的 O\(position) 对齐", "Align my O\(position)") }
    static let alignmentMade = Phrase("已对齐", "Aligned")
    static let alignmentRemoved = Phrase("已取消对齐", "Alignment removed")
    static let noCandidates = Phrase("没有找到可以对齐的目标", "No objective to align to")
}
