extension Phrase {
    static let lessonFileName = Phrase(
        "文件要叫 zh/01-名字.md 或 en/01-名字.md，名字只用小写字母、数字和连字符。",
        "a file is called zh/01-name.md or en/01-name.md; the name has small letters, figures and hyphens only.")
    static func lessonTooLong(most: Int) -> Phrase {
        Phrase("超过 \(most) 行了，拆成几课。", "more than \(most) lines; make several lessons of it.")
    }
    static let lessonEmpty = Phrase("标题下面还没有内容。", "nothing stands below the title.")
    static let lessonHead = Phrase(
        "标题前面只写 chapter:、minutes: 和 short: 这几行。",
        "before the title stand only the lines chapter:, minutes: and short:.")
    static func lessonHeadMissing(_ name: String) -> Phrase {
        Phrase("标题前面缺 \(name): 这一行。", "the line \(name): is missing before the title.")
    }
    static let lessonMinutes = Phrase("minutes 写 1 到 60 的整数。", "minutes is a whole number from 1 to 60.")
    static let lessonTitleMissing = Phrase("缺标题，写成「# 标题」。", "there is no title; write “# Title”.")
    static let lessonHeadingLevel = Phrase(
        "正文里只用「## 小标题」。", "below the title there are only headings like “## Heading”.")
    static let lessonFenceOpen = Phrase("这一块没有用 ::: 收尾。", "this block is not closed with :::.")
    static func lessonFenceUnknown(_ name: String) -> Phrase {
        Phrase(
            "没有叫「\(name)」的块，只有 wrong、right、sheet、timeline、exercise。",
            "there is no block called “\(name)”, only wrong, right, sheet, timeline and exercise.")
    }
    static let lessonBlockEmpty = Phrase("这一块是空的。", "this block is empty.")
    static let lessonSheetLine = Phrase("每行以 O1 或 KR1 开头，再空一格。", "each line begins with O1 or KR1 and a space.")
    static let lessonCommentFirst = Phrase("点评要写在一行 O 或 KR 下面。", "a comment stands below a line of O or KR.")
    static let lessonTimelineLine = Phrase("每行先写年份，空一格，再写事情。", "each line is a year, a space and what happened.")
    static let lessonStrongOpen = Phrase("** 要成对出现。", "** comes in pairs.")
    static let lessonUnclearOpen = Phrase("== 要成对出现。", "== comes in pairs.")
    static let lessonLink = Phrase("链接只能指向本站，以 / 开头。", "a link leads to a page of Okra and begins with /.")
    static func exerciseField(_ names: String) -> Phrase {
        Phrase("练习里每行写「名字: 内容」，名字有：\(names)。", "in an exercise each line is “name: words”; names are \(names).")
    }
    static func exerciseMissing(_ name: String) -> Phrase {
        Phrase("练习缺 \(name): 这一行。", "the exercise has no line \(name):.")
    }
    static func exerciseTwice(_ name: String) -> Phrase {
        Phrase("\(name): 只能写一行。", "\(name): may stand once only.")
    }
    static func exerciseRule(_ name: String) -> Phrase {
        Phrase("写作提示里没有「\(name)」这条规则。", "the coach has no rule called “\(name)”.")
    }
    static let exerciseKind = Phrase(
        "kind 写 objective、key-result 或 objectives。", "kind is objective, key-result or objectives.")
    static let exerciseOneLine = Phrase(
        "只有 kind: objectives 可以写几行 bad 和 answer。", "only kind: objectives may have several lines of bad and answer.")
}
