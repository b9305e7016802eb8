import OKR

extension Phrase {
    static let noPlace = Phrase(
        "数据放在哪里？加上 --data 文件夹，或 --database postgres://…。",
        "Say where to keep things: --data DIR or --database postgres://….")
    static let onePlaceOnly = Phrase(
        "--data 和 --database 只能选一个。", "Choose either --data or --database, not both.")
    static let alreadyFounded = Phrase(
        "这里已经有一个组织了；示例公司要写进空的地方。", "An organisation lives here already; the sample company wants an empty place.")
    static let peopleRange = Phrase("--people 在 1 到 100000 之间。", "--people takes 1 to 100,000.")
    static let cyclesRange = Phrase("--cycles 在 2 到 40 之间。", "--cycles takes 2 to 40.")
    static let unreadableMailServer = Phrase(
        "OKRA_SMTP 读不懂。写成 smtp://用户:密码@主机:端口 或 smtps://…，密码里的特殊字符用 %XX。",
        "OKRA_SMTP cannot be read. Write smtp://user:password@host:port or smtps://…, special characters of the password as %XX."
    )
    static let unreadablePort = Phrase("端口在 0 到 65535 之间。", "A port lies between 0 and 65535.")

    static func folderCannotBeMade(_ folder: String) -> Phrase {
        Phrase("无法创建文件夹 \(folder)。", "The folder \(folder) cannot be made.")
    }

    static func cannotListen(host: String, port: Int) -> Phrase {
        Phrase(
            "无法监听 \(host):\(port)，端口可能被占用。", "Cannot listen on \(host):\(port); something else may be using the port.")
    }

    static func nobodyHas(_ email: String) -> Phrase {
        Phrase("没有在职的人用邮箱 \(email)。", "Nobody active has the address \(email).")
    }

    static func fileUnreadable(_ file: String) -> Phrase {
        Phrase("读不出文件 \(file)。", "The file \(file) cannot be read.")
    }

    static func imported(_ count: Int, unchanged: Int, leftOut: Int, isPreview: Bool) -> Phrase {
        Phrase(
            "\(isPreview ? "可以导入" : "导入了") \(count) 行，\(unchanged) 行没有变化，\(leftOut) 行要改。",
            "\(isPreview ? "To import" : "Imported"): \(count), unchanged: \(unchanged), to correct: \(leftOut).")
    }

    static let notFounded = Phrase(
        "这里还没有组织，先在浏览器里完成首次设置。", "No organisation lives here yet; set one up in the browser first.")
    static let rowNew = Phrase("新增", "new")
    static let rowReturning = Phrase("恢复在职", "back again")
    static func rowChanged(_ columns: [Phrase]) -> Phrase {
        Phrase(
            "更新\(columns.map(\.zh).joined(separator: "、"))", "changes \(columns.map(\.en).joined(separator: ", "))")
    }
}
