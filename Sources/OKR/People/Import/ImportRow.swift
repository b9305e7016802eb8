/// One row of an imported file, as text under known headings.
package struct ImportRow: Hashable, Sendable {
    /// Counted as the spreadsheet counts: the heading is row 1.
    package let line: Int
    package let fields: [ImportColumn: String]

    package init(line: Int, fields: [ImportColumn: String]) {
        self.line = line
        self.fields = fields
    }

    /// The trimmed text of a column; empty where there is none.
    package subscript(_ column: ImportColumn) -> String { fields[column] ?? "" }
}

/// The columns that an import of people understands.
package enum ImportColumn: String, Codable, CaseIterable, Sendable {
    case name, englishName, email, employeeNumber, title, employeeType, team, manager

    package var isRequired: Bool { self == .name || self == .email }

    /// The heading in each language.
    package var heading: Phrase {
        switch self {
        case .name: Phrase("姓名", "Name")
        case .englishName: Phrase("英文名", "English name")
        case .email: Phrase("邮箱", "E-mail")
        case .employeeNumber: Phrase("工号", "Employee number")
        case .title: Phrase("职务", "Title")
        case .employeeType: Phrase("雇员类型", "Employee type")
        case .team: Phrase("部门", "Team")
        case .manager: Phrase("上级邮箱", "Manager e-mail")
        }
    }

    /// The column that a heading means, whatever its case, width, spaces and hyphens.
    package init?(heading: String) {
        let plain = PersonName.folded(heading).filter { $0.isLetter || $0.isNumber }
        let column = Self.allCases.first { column in
            column.spellings.contains(plain)
        }
        guard let column else { return nil }
        self = column
    }

    private var spellings: [String] {
        switch self {
        case .name: ["姓名", "名字", "中文名", "name", "fullname"]
        case .englishName: ["英文名", "englishname"]
        case .email: ["邮箱", "电子邮箱", "工作邮箱", "企业邮箱", "email", "emailaddress", "mail"]
        case .employeeNumber: ["工号", "employeenumber", "employeeno", "employeeid", "number"]
        case .title: ["职务", "职位", "岗位", "title", "jobtitle"]
        case .employeeType: ["雇员类型", "员工类型", "人员类型", "employeetype", "type"]
        case .team: ["部门", "团队", "team", "department"]
        case .manager: ["上级邮箱", "直属上级邮箱", "直属上级", "上级", "manageremail", "manager", "manageremailaddress"]
        }
    }
}
