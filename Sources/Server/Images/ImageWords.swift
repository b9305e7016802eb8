import OKR

extension Phrase {
    static let fileMissing = Phrase("先选一个文件。", "Choose a file first.")
    static let imageUnreadable = Phrase("只收 PNG、JPEG、GIF 和 WebP 图片。", "Only PNG, JPEG, GIF and WebP pictures.")
    static func imageTooLarge(megabytes: Int) -> Phrase {
        Phrase("图片最大 \(megabytes) MB。", "A picture has at most \(megabytes) MB.")
    }
    static let readOnlyCannotUpload = Phrase("你的账号只能看，不能上传。", "Your account may read only.")
}
