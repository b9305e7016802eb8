extension Phrase {
    static let fileEmpty = Phrase("文件是空的。", "The file is empty.")
    static let fileEncoding = Phrase(
        "读不出文件里的文字，存成 UTF-8、UTF-16 或 GBK 编码的 CSV 再试。",
        "The text of the file cannot be read. Save it as CSV in UTF-8, UTF-16 or GBK.")
    static let fileWithoutPeople = Phrase("表头下面没有人员。", "There are no people below the headings.")

    static func fileTooManyRows(most: Int) -> Phrase {
        let count = Metric.grouped(Double(most), decimals: 0)
        return Phrase("一次最多导入 \(count) 行。", "At most \(count) rows can be imported at once.")
    }

    static func fileOpenQuote(line: Int) -> Phrase {
        Phrase("第 \(line) 行：引号没有闭合。", "Row \(line): a quotation mark is never closed.")
    }

    static func columnMissing(_ column: ImportColumn) -> Phrase {
        Phrase("缺少“\(column.heading.zh)”列。", "The column “\(column.heading.en)” is missing.")
    }

    static func columnTwice(_ column: ImportColumn) -> Phrase {
        Phrase("“\(column.heading.zh)”列出现了不止一次。", "The column “\(column.heading.en)” is there more than once.")
    }

    static func columnsIgnored(_ titles: [String]) -> Phrase {
        Phrase(
            "没有用到这些列：\(titles.joined(separator: "、"))。", "Columns not used: \(titles.joined(separator: ", ")).")
    }

    /// A problem with its place: "第 3 行“邮箱”：…" and "Row 3, “E-mail”: …".
    static func inRow(_ line: Int, _ column: ImportColumn, _ problem: Phrase) -> Phrase {
        Phrase(
            "第 \(line) 行“\(column.heading.zh)”：\(problem.zh)", "Row \(line), “\(column.heading.en)”: \(problem.en)")
    }

    static let importNameMissing = Phrase("没有姓名。", "The name is missing.")
    static let importControls = Phrase("含有不能显示的字符。", "It contains characters that cannot be shown.")
    static let importOwnManager = Phrase("上级不能是自己。", "People cannot be their own manager.")
    static let importManagerLoop = Phrase(
        "上级关系绕成了圈。", "The managers form a loop.")
    static let importTeamPath = Phrase(
        "部门写成“产品部/增长组”，每一级都要有名字。", "Write teams as “Product/Growth”, with a name at every level.")

    static func importTooLong(most: Int) -> Phrase {
        Phrase("最多 \(most) 个字。", "At most \(most) characters.")
    }

    static func importTwice(_ lines: [Int]) -> Phrase {
        let numbers = lines.map { String($0) }
        return Phrase(
            "第 \(numbers.joined(separator: "、")) 行重复。", "Rows \(numbers.joined(separator: ", ")) say the same.")
    }

    static func importUnknownManager(_ address: String) -> Phrase {
        Phrase(
            "文件和组织里都没有 \(address)。", "\(address) is neither in the file nor in the organisation.")
    }

    static func importNewTypes(_ names: [String]) -> Phrase {
        Phrase(
            "会新建雇员类型：\(names.joined(separator: "、"))。", "New employee types: \(names.joined(separator: ", ")).")
    }
}
