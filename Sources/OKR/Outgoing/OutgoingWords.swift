extension Phrase {
    package static let hourUnknown = Phrase("请选一个整点，0 到 23。", "Choose a full hour from 0 to 23.")
    package static let webAddressUnreadable = Phrase(
        "请填完整的网址，以 https:// 开头。", "Enter a whole address that begins with https://.")
    package static let webAddressPrivate = Phrase(
        "这个地址在本机或内网。管理员把主机写进 OKRA_ALLOWED_HOSTS 之后才能用。",
        "That address is on this machine or a private network. It can be used once its host is in OKRA_ALLOWED_HOSTS.")
}
