import OKR

extension Phrase {
    static let fieldIsEmpty = Phrase("这一项还空着。", "This field is still empty.")
    static let notAnIdentifier = Phrase("这个编号读不出来。", "This is not an identifier.")
    static let bodyUnreadable = Phrase("收到的内容读不出来。", "What was sent cannot be read.")
    static func bodyTooLarge(megabytes: Int) -> Phrase {
        Phrase("太大了，一次最多 \(megabytes) MB。", "That is too large; at most \(megabytes) MB at a time.")
    }
    static let notFound = Phrase("这里没有东西，或者你看不到它。", "There is nothing here, or nothing you may see.")
    static let signInFirst = Phrase("请先登录。", "Please sign in first.")
    static let foreignOrigin = Phrase("这个改动来自别的网站，没有执行。", "This change came from another site and was not made.")
    static let staleForm = Phrase("页面放得太久了，刷新后再试一次。", "This page has been open too long; reload it and try again.")
    static let readOnlyToken = Phrase("这个令牌只能读。", "This token may only read.")
    static func serverFailed(request: String) -> Phrase {
        Phrase(
            "服务器出了问题，已经记下。请求编号 \(request)。",
            "Something went wrong here and has been noted. Request \(request).")
    }
    static let serverBusy = Phrase(
        "数据库现在连不上，稍后再试。没有丢东西。", "The database is away right now; try again soon. Nothing is lost.")
    static let notFoundTitle = Phrase("没找到", "Not found")
    static let forbiddenTitle = Phrase("不能这么做", "Not allowed")
    static let failedTitle = Phrase("出了点问题", "Something went wrong")
    static let back = Phrase("返回", "Go back")
    static let skipToContent = Phrase("跳到正文", "Skip to content")
    static let productName = Phrase("秋葵", "Okra")
}
