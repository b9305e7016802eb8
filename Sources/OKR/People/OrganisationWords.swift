extension Phrase {
    static let nameMissing = Phrase("写上名字。", "Enter a name.")
    static let nameTooLong = Phrase("最多 60 个字。", "At most 60 characters.")
    static let nameUnreadable = Phrase("含有不能显示的字符。", "It contains characters that cannot be shown.")
    package static let timeZoneUnknown = Phrase("没有这个时区，选列表里的一个。", "No such time zone; choose one of the list.")
}
