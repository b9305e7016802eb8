extension Phrase {
    static let handedAlready = Phrase("已经拆解给对方了。", "It was handed to them already.")
    static let followedInLoop = Phrase(
        "那个目标的进度正是从这里来的，再跟随会绕成圈。",
        "The progress of that objective comes from here. Following it would make a loop.")
}
