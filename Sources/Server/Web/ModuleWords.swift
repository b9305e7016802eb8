import OKR

/// The phrases that the modules in the browser say, handed to them with the page.
enum ModuleWords {
    static let phrases: [(key: StaticString, phrase: Phrase)] = [
        ("saving", Phrase("正在保存…", "Saving…")),
        ("saved", Phrase("已自动保存", "Saved")),
        ("offline", Phrase("离线了。改动先存在这台设备上，连上后自动补交。", "You are offline. Changes wait on this device and are sent once you are back.")),
        ("waiting", Phrase("处待补交", "waiting to be sent")),
        ("undo", Phrase("撤销", "Undo")),
        ("deleted", Phrase("已删除", "Deleted")),
        ("moved", Phrase("已移到第 {} 位", "Moved to place {}")),
        ("conflict", Phrase("别人刚改过这一句。比较一下，选一个。", "Somebody else has just changed this. Compare and choose one.")),
        ("theirs", Phrase("现在的版本", "As it is now")),
        ("mine", Phrase("我写的", "What you wrote")),
        ("keepTheirs", Phrase("用现在的版本", "Keep as it is now")),
        ("keepMine", Phrase("用我写的", "Use mine")),
        ("failed", Phrase("没有保存成功，内容还在。", "Not saved; what you typed is still here.")),
        ("nobody", Phrase("没有找到", "Nothing found")),
        ("close", Phrase("关闭", "Close")),
        ("results", Phrase("{} 个结果", "{} results")),
    ]

    static func html(_ language: Language) -> HTML {
        """
        <script type="application/json" id="words">\(json: { json in
            json.object { json in
                for (key, phrase) in phrases {
                    json.key(key)
                    json.value(phrase(language))
                }
            }
        })</script>
        """
    }
}
