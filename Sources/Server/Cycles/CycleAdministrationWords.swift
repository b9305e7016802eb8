import OKR

extension Phrase {
    static let cycleDatesTaken = Phrase("已经有起止日期相同的周期。", "A cycle with these dates is there already.")
}
