import OKR

extension Phrase {
    static let categoriesHint = Phrase(
        "给目标分类，比如战略主题。停用后旧目标上的类别还在。",
        "Tell objectives apart, for instance by strategy. Objectives keep a category that is retired.")
    static let addCategory = Phrase("添加类别", "Add a category")
    static let retireCategory = Phrase("停用", "Retire")
    static let colourField = Phrase("颜色", "Colour")
    static let colourUnknown = Phrase("选一个颜色。", "Choose a colour.")
}

extension Category.Colour {
    var name: Phrase {
        switch self {
        case .green: Phrase("绿", "Green")
        case .blue: Phrase("蓝", "Blue")
        case .yellow: Phrase("黄", "Yellow")
        case .red: Phrase("红", "Red")
        case .purple: Phrase("紫", "Purple")
        case .grey: Phrase("灰", "Grey")
        }
    }
}
