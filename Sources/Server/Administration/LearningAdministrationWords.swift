import OKR

extension Phrase {
    static let adminLearning = Phrase("学习进度", "Learning")
    static let adminLearningHint = Phrase(
        "谁学到了哪里，只有管理员看得到；用来帮忙，不用来考核。",
        "How far people are is for administrators only: to help, never to appraise.")
    static let openCourse = Phrase("打开课程", "Open the course")
    static let learnersBegun = Phrase("已开始", "Begun")
    static let learnersFinished = Phrase("已学完", "Finished")
    static let lessonsReadShare = Phrase("学过的课", "Lessons read")
    static func notFinished(_ count: Int) -> Phrase {
        Phrase("还没学完的 \(count) 人", count == 1 ? "1 person has not finished" : "\(count) people have not finished")
    }
    static func notFinishedIn(_ team: String) -> Phrase {
        Phrase("\(team)里还没学完的人", "Not finished in \(team)")
    }
    static let everybodyFinished = Phrase("都学完了。", "Everybody has finished.")
    static let lessonsColumn = Phrase("课", "Lessons")
    static let exercisesColumn = Phrase("练习", "Exercises")
    static let latestLesson = Phrase("最近学习", "Last lesson")
    static let notBegun = Phrase("还没开始", "Not begun")
    static let courseFaults = Phrase(
        "有几个课程文件没读进来，其余的照常。改好后重启即可。",
        "Some files of the course could not be read; the rest stands. Correct them and start again.")
}
