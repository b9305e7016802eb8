import OKR

extension Phrase {
    static let importTitle = Phrase("导入成员与部门", "Import people and teams")
    static let importHint = Phrase(
        "上传 CSV，先预览，确认后才写入。", "Upload a CSV file and look at it first; nothing is written until you say so.")
    static let importTemplate = Phrase("下载模板", "Download a template")
    static let importFile = Phrase("花名册（CSV）", "List of people (CSV)")
    static let importLook = Phrase("预览", "Preview")
    static let importColumns = Phrase(
        "要有姓名和邮箱两列；还认得英文名、工号、职务、雇员类型、部门（写成“产品部/增长组”）和上级邮箱。",
        "Name and e-mail are needed; English name, employee number, title, employee type, team (like “Product/Growth”) and manager’s e-mail are understood too."
    )
    static func importRows(_ count: Int) -> Phrase { Phrase("\(count) 行", count == 1 ? "1 row" : "\(count) rows") }
    static func importNewTeams(_ names: [String]) -> Phrase {
        Phrase("新建部门：\(names.joined(separator: "、"))", "New teams: \(names.joined(separator: ", "))")
    }
    static func importGood(_ count: Int) -> Phrase { Phrase("\(count) 行可导入", "\(count) to import") }
    static func importBad(_ count: Int) -> Phrase { Phrase("\(count) 行要改", "\(count) to correct") }
    static let importOther = Phrase("换一个文件", "Choose another file")
    static let importLine = Phrase("行", "Row")
    static let importOutcome = Phrase("结果", "Outcome")
    static let importNew = Phrase("新增", "New")
    static let importUnchanged = Phrase("没有变化", "Unchanged")
    static func importChanged(_ columns: [ImportColumn]) -> Phrase {
        if columns == [.team] { return Phrase("换部门", "Changes team") }
        return Phrase(
            "更新\(columns.map(\.heading.zh).joined(separator: "、"))",
            "Changes \(columns.map { $0.heading.en.lowercased() }.joined(separator: ", "))")
    }
    static func importMore(_ count: Int) -> Phrase {
        Phrase("还有 \(count) 行没有列出。", "\(count) more rows are not listed.")
    }
    static func importGo(_ count: Int) -> Phrase {
        Phrase("导入 \(count) 行", count == 1 ? "Import 1 row" : "Import \(count) rows")
    }
    static let importNote = Phrase(
        "要改的格子可以直接在表里改；没改好的行不会写入。", "Correct cells in the table; rows that are still wrong are left out.")
    static let importAgain = Phrase("改好了，再看一遍", "Look again")
    static func importLeavers(_ count: Int) -> Phrase {
        Phrase("文件里没有这 \(count) 位在职同事", "\(count) active people are not in the file")
    }
    static let importLeaversHint = Phrase("勾上的会标记为已离职，OKR 都留着。", "Those you tick are marked as left; their OKRs stay.")
    static let importManagerLeftOut = Phrase("上级那一行有错，没有导入。", "The manager’s row has errors and is left out.")
    static let cancel = Phrase("取消", "Cancel")
}
