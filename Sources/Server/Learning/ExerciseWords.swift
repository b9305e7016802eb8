import OKR

extension Phrase {
    static let tryIt = Phrase("试一试", "Try it yourself")
    static let original = Phrase("原句", "As it was")
    static let yourObjective = Phrase("你的目标", "Your objective")
    static let yourKeyResult = Phrase("你的关键结果", "Your key result")
    static let yourObjectives = Phrase("你的目标，一行一个", "Your objectives, one a line")
    static let checkExercise = Phrase("检查", "Check")
    static let giveHint = Phrase("给点提示", "Give me a hint")
    static let modelAnswer = Phrase("参考答案", "One good way")
    static let showAnswer = Phrase("看参考答案", "Show an answer")
    static let exerciseDone = Phrase("已完成", "Done")
    static let doneWithAnswer = Phrase("看过答案后完成", "Done after seeing the answer")
    static let backToExercise = Phrase("回到练习题", "Back to the exercise")
    static func useOwn(_ kind: Exercise.Kind) -> Phrase {
        kind == .keyResult ? Phrase("用我自己的 KR 练", "Use my own key result") : Phrase("用我自己的目标练", "Use my own objective")
    }
    static func practiseOwn(_ kind: Exercise.Kind) -> Phrase {
        kind == .keyResult
            ? Phrase("用我自己的 KR 练", "With my own key result") : Phrase("用我自己的目标练", "With my own objective")
    }
    static let practiseOwnHint = Phrase(
        "只是练习：这里怎么改，你的 OKR 都不会变。", "Only practice: whatever you write here, your OKRs stay as they are.")
    static let ownIsUntouched = Phrase("你的 OKR 没有改动。", "Your OKRs have not been changed.")
    static let writeOwn = Phrase("去写我的 OKR", "Write my OKRs")
    static let noOwnLines = Phrase("这个周期你还没有写。", "You have written none in this cycle yet.")

    static let exerciseEmpty = Phrase("先写点什么，再检查。", "Write something first, then check.")
    static let exerciseUnchanged = Phrase("还是原来那句。改一改，再检查。", "That is the line as it was. Change it, then check.")
    static let exerciseIsAnswer = Phrase(
        "这句和参考答案一模一样。换成你自己的说法，或者先点「看参考答案」。",
        "That is the model answer word for word. Say it in your own way, or press “Show an answer” first.")
    static let exercisePassedWithAnswer = Phrase(
        "做到了。你看过参考答案，记作「看过答案后完成」。", "That works. You looked at the answer first, and it is noted so.")
    static func exercisePassed(_ kind: Exercise.Kind) -> Phrase {
        switch kind {
        case .keyResult:
            Phrase("做到了。谁来读这条 KR，都能判断做到没有。", "That works. Whoever reads it can tell whether it was reached.")
        case .objective: Phrase("做到了。这是一句值得花一个周期的话。", "That works. A sentence worth a whole cycle.")
        case .objectives: Phrase("做到了。留下的每一条，都分得到时间。", "That works. Each of them will get its share of your time.")
        }
    }
    static let ownIsGood = Phrase("这条没有要改的了。", "Nothing left to improve in this one.")
    static func stillToDo(_ count: Int) -> Phrase {
        count == 1
            ? Phrase("快好了，还差一处", "Nearly there: one thing left") : Phrase("还差 \(count) 处", "\(count) things left")
    }
    static let couldBeBetter = Phrase("还可以更好", "Could be better still")
    static func forExample(_ example: String) -> Phrase { Phrase("例：\(example)", "For instance: \(example)") }
    static let pointOpen = Phrase("（还没有）", "(not yet)")
    static let pointFine = Phrase("（好了）", "(fine)")
    static let pointMeasurable = Phrase("能衡量", "Measurable")
    static let pointStartAndTarget = Phrase("有终点", "Has a target")
    static let pointResult = Phrase("是结果，不是待办", "A result, not a task")
    static let pointSpecific = Phrase("说得具体", "Specific")
    static let pointDeadline = Phrase("有期限", "Has a date")
    static let pointSentence = Phrase("是一句完整的话", "A whole sentence")
    static let pointChallenging = Phrase("有挑战", "Challenging")
    static let pointNoFigure = Phrase("数字留给 KR", "Figures left to key results")
    static let pointFew = Phrase("2–5 个", "Two to five")
    static func exerciseTooLong(most: Int) -> Phrase {
        Phrase("一句话最多 \(most) 个字。", "One line has at most \(most) characters.")
    }
    static func exerciseTooManyLines(most: Int) -> Phrase {
        Phrase("最多写 \(most) 行。", "Write \(most) lines at most.")
    }
}
