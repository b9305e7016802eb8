/// Names made of common surnames and given names, with how they are read.
struct SampleName: Sendable {
    let chinese: String
    let english: String
    /// What the mailbox begins with.
    let mailbox: String

    init(_ dice: inout Dice) {
        let surname = Self.surnames[dice.weighted(Self.surnameShares)]
        var given = [dice.pick(Self.given)]
        if dice.happens(0.82) { given.append(dice.pick(Self.given)) }
        chinese = surname.text + given.map(\.text).joined()
        let reading = given.map(\.reading).joined()
        english = Self.capitalised(surname.reading) + " " + Self.capitalised(reading)
        mailbox = surname.reading + reading
    }

    private static func capitalised(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }

    private typealias Reading = (text: String, reading: String)

    private static let surnames: [Reading] = pairs(
        """
        王wang李li张zhang刘liu陈chen杨yang黄huang赵zhao吴wu周zhou徐xu孙sun马ma朱zhu胡hu郭guo何he高gao林lin罗luo郑zheng梁liang谢xie\
        宋song唐tang许xu韩han冯feng邓deng曹cao彭peng曾zeng肖xiao田tian董dong袁yuan潘pan于yu蒋jiang蔡cai余yu杜du叶ye程cheng苏su\
        魏wei吕lü丁ding任ren沈shen姚yao卢lu姜jiang崔cui钟zhong谭tan陆lu汪wang范fan金jin石shi廖liao贾jia夏xia韦wei付fu方fang白bai\
        邹zou孟meng熊xiong秦qin邱qiu江jiang尹yin薛xue闫yan段duan雷lei侯hou龙long史shi陶tao黎li贺he顾gu毛mao郝hao龚gong邵shao
        """)

    // The commonest surnames are many times as common as the rarest here.
    private static let surnameShares = surnames.indices.map { 400 / ($0 + 4) + 2 }

    private static let given: [Reading] = pairs(
        """
        伟wei芳fang娜na敏min静jing丽li强qiang磊lei军jun洋yang勇yong艳yan杰jie娟juan涛tao明ming超chao秀xiu霞xia平ping刚gang桂gui英ying\
        华hua玉yu红hong建jian国guo文wen斌bin宇yu浩hao凯kai鑫xin鹏peng飞fei婷ting雪xue琳lin佳jia欣xin怡yi梓zi涵han轩xuan晨chen阳yang\
        思si雨yu嘉jia俊jun睿rui博bo子zi豪hao诗shi彤tong一yi诺nuo可ke馨xin若ruo溪xi安an然ran清qing远yuan知zhi秋qiu书shu瑶yao云yun\
        舒shu志zhi新xin海hai波bo晓xiao东dong振zhen宁ning永yong庆qing春chun梅mei兰lan竹zhu松song柏bai石shi川chuan江jiang河he湖hu山shan\
        林lin森sen天tian宏hong立li正zheng元yuan亦yi凡fan乐le言yan谦qian和he顺shun祥xiang瑞rui恒heng毅yi翔xiang航hang
        """)

    /// Splits "王wang李li" into its characters, each with the letters that follow.
    private static func pairs(_ text: String) -> [Reading] {
        var found: [Reading] = []
        for character in text where !character.isWhitespace {
            if character.isASCII || character == "ü" {
                // Mailboxes write "ü" as "v", as input methods do.
                found[found.count - 1].reading.append(character == "ü" ? "v" : character)
            } else {
                found.append((String(character), ""))
            }
        }
        return found
    }
}
