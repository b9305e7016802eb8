import OKR

extension Phrase {
    static let noPlace = Phrase(
        "数据放在哪里？加上 --data 文件夹，或 --database postgres://…。", "Say where to keep things: --data DIR or --database postgres://….")
    static let onePlaceOnly = Phrase(
        "--data 和 --database 只能选一个。", "Choose either --data or --database, not both.")
    static let alreadyFounded = Phrase(
        "这里已经有一个组织了；示例公司要写进空的地方。", "An organisation lives here already; the sample company wants an empty place.")
    static let peopleRange = Phrase("--people 在 1 到 100000 之间。", "--people takes 1 to 100,000.")
    static let cyclesRange = Phrase("--cycles 在 2 到 40 之间。", "--cycles takes 2 to 40.")
    static let unreadablePort = Phrase("端口在 0 到 65535 之间。", "A port lies between 0 and 65535.")

    static func folderCannotBeMade(_ folder: String) -> Phrase {
        Phrase("无法创建文件夹 \(folder)。", "The folder \(folder) cannot be made.")
    }

    static func cannotListen(host: String, port: Int) -> Phrase {
        Phrase("无法监听 \(host):\(port)，端口可能被占用。", "Cannot listen on \(host):\(port); something else may be using the port.")
    }

    static func nobodyHas(_ email: String) -> Phrase {
        Phrase("没有在职的人用邮箱 \(email)。", "Nobody active has the address \(email).")
    }
}
