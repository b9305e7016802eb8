import OKR

/// The phrases that the modules in the browser say, handed to them with the page.
enum ModuleWords {
    static let phrases: [(key: StaticString, phrase: Phrase)] = [
        ("saving", Phrase("正在保存…", "Saving…")),
        ("saved", Phrase("已自动保存", "Saved")),
        (
            "offline",
            Phrase(
                "离线了。改动先存在这台设备上，连上后自动补交。",
                "You are offline. Changes wait on this device and are sent once you are back.")
        ),
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
        ("unsent", Phrase("没有送达，检查一下网络再试。", "It did not get through. Check the connection and try again.")),
        ("signedOut", Phrase("登录已过期，写下的内容还在这台设备上。", "You are signed out. What you typed is still on this device.")),
        ("signIn", Phrase("去登录", "Sign in")),
        (
            "pickedUp",
            Phrase(
                "已拾起第 {} 位，用上下键移动，空格放下，Esc 放回",
                "Picked up from place {}. Move with up and down, drop with space, put back with Escape")
        ),
        ("putBack", Phrase("已放回第 {} 位", "Put back to place {}")),
        ("find", .searchHere),
        ("recent", Phrase("最近打开", "Recent")),
        ("choose", Phrase("选择", "Choose")),
        ("open", Phrase("打开", "Open")),
        ("align", Phrase("找要对齐的目标：姓名、邮箱或拼音", "Find an objective to align to, by its owner’s name or e-mail")),
        ("options", Phrase("搜索结果", "Results")),
        ("removeImage", Phrase("移除图片 {}", "Remove image {}")),
        ("keys", Phrase("键盘快捷键", "Keyboard shortcuts")),
        ("keysSwitch", Phrase("启用单字母快捷键", "Use single-letter keys")),
        ("keyNext", Phrase("写完，去下一条", "Done, on to the next line")),
        ("keyMention", Phrase("提及同事", "Mention somebody")),
        ("keyMove", Phrase("上移、下移", "Move up or down")),
        ("keyLeave", Phrase("离开、关闭", "Leave or close")),
        ("keyCheckIn", Phrase("更新进展", "Check in")),
        ("keyHealth", Phrase("选状态：正常、有风险、已延期", "Choose health: on track, at risk, delayed")),
        ("keyAsLastWeek", Phrase("沿用上周", "As last week")),
        ("keyBrowse", Phrase("下一条、上一条", "Next or previous")),
        ("coach", Phrase("写作提示", "Writing hint")),
        ("example", Phrase("例如", "For example")),
        ("applyHint", Phrase("改成这样", "Use this")),
        ("setAside", Phrase("先留着", "Leave it")),
        ("whyAside", Phrase("为什么先留着？可以不填", "Why leave it? You need not say")),
        ("why", Phrase("为什么？", "Why?")),
        ("rule.too_many_objectives", Phrase("误区一 · 目标过多", "Pitfall 1 · Too many objectives")),
        ("rule.not_challenging", Phrase("误区二 · 目标缺乏挑战性", "Pitfall 2 · No challenge")),
        ("rule.too_short_phrase", Phrase("误区三 · 目标只是一个短语", "Pitfall 3 · Only a phrase")),
        ("rule.not_measurable", Phrase("误区四 · 关键结果不可衡量", "Pitfall 4 · Not measurable")),
        ("rule.todo_task", Phrase("误区五 · 把关键结果写成待办", "Pitfall 5 · A to-do")),
        ("rule.placeholder_left", Phrase("还有没填的地方", "Something is still to be filled in")),
        ("rule.baseline_without_target", Phrase("有起点，没有目标", "A start without a target")),
        ("rule.vague_verb", Phrase("动词有点含糊", "A vague verb")),
        ("rule.business_as_usual", Phrase("像日常工作", "Business as usual")),
        ("rule.metric_in_objective", Phrase("目标里有数字", "A figure in the objective")),
        ("rule.no_deadline", Phrase("没有时间", "No date")),
        ("rule.overlapping_key_results", Phrase("和另一条说的是一回事", "Says the same as another one")),
        ("changedMeanwhile", Phrase("别人刚改成了「{}」", "Somebody else has just made this “{}”")),
        (
            "deletedMeanwhile",
            Phrase("别人刚删除了这一条，你写的还在这里。", "Somebody else has just deleted this. What you wrote is still here.")
        ),
        ("comment", .comment),
        ("selectedWords", Phrase("选中的文字", "Selected words")),
        ("threadIsGone", .threadIsGone),
        ("leaveComment", Phrase("写了一半的评论不要了？", "Discard the comment you began?")),
        ("keyComment", Phrase("评论这一行或选中的文字", "Comment on this line or the selected words")),
        ("keySubmit", Phrase("保存并下一条", "Save and go on")),
    ]

    static func phrase(_ key: String) -> Phrase? { phrases.first { $0.key.description == key }?.phrase }

    static func html(_ language: Language, for person: Identifier<Person>) -> HTML {
        """
        <script type="application/json" id="words" data-person="\(person)">\(json: { json in
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
