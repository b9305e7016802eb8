import OKR

extension Phrase {
    static let courseName = Phrase("OKR 入门", "OKR basics")
    static let contents = Phrase("目录", "Contents")
    static let noLessons = Phrase("还没有课程。", "There are no lessons yet.")
    static let lessonsAround = Phrase("上一节与下一节", "Previous and next lesson")
    static func minutes(_ minutes: Int) -> Phrase { Phrase("\(minutes) 分钟", "\(minutes) min") }
    static func lessonNumber(_ number: Int) -> Phrase { Phrase("第 \(number) 节", "Lesson \(number)") }
    static func chapterName(_ number: Int, _ name: String) -> Phrase {
        let numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
        let numeral = numerals.indices.contains(number - 1) ? numerals[number - 1] : "\(number)"
        return Phrase("\(numeral) \(name)", "\(number) \(name)")
    }
    static func lessonsDone(_ done: Int, of count: Int) -> Phrase {
        Phrase("已学 \(done) 节，共 \(count) 节", "\(done) of \(count) lessons done")
    }
    static func minutesLeft(_ minutes: Int) -> Phrase { Phrase("还要 \(minutes) 分钟", "\(minutes) min left") }
    static func courseLead(lessons: Int, minutes: Int) -> Phrase {
        Phrase(
            "\(lessons) 节短课，一共 \(minutes) 分钟。学完就能写出自己的第一份 OKR。",
            "\(lessons) short lessons, \(minutes) minutes in all. Then you can write a sheet of your own.")
    }
    static let courseUnderWay = Phrase("从上次停下的地方接着学。", "Go on where you stopped.")
    static let courseFinished = Phrase(
        "全部学完了。写 OKR 的时候想不起来，随时回来翻。", "All done. Come back whenever a sentence will not come right.")
    static let beginCourse = Phrase("开始学习", "Start the first lesson")
    static func goOn(_ title: String) -> Phrase { Phrase("继续学习：\(title)", "Continue: \(title)") }
    static func nextLesson(_ title: String) -> Phrase { Phrase("下一节：\(title)", "Next: \(title)") }
    static let finishCourse = Phrase("学完了", "Finish the course")
    static let backToCourse = Phrase("回到目录", "Back to the course")
    static let lessonDone = Phrase("已学完", "Done")
    static let exerciseOpen = Phrase("练习未做", "Exercise open")
    static let hasExercise = Phrase("有练习", "Exercise")
    static let wrongExample = Phrase("错误示例", "Not like this")
    static let rightExample = Phrase("正确示例", "Like this")

    static let lessonUnreadable = Phrase("读不出这个文件。", "the file cannot be read.")
    static let lessonFileTooLarge = Phrase("文件超过 200 KB，太大了。", "the file is larger than 200 KB.")
    static let lessonNotUTF8 = Phrase("文件不是 UTF-8 编码，另存为 UTF-8 再试。", "the file is not UTF-8; save it as UTF-8.")
}
