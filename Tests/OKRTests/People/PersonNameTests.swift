import OKR
import Testing

@Suite struct PersonNameTests {
    @Test(arguments: [
        ("何磊", "helei", "hl"), ("顾维真", "guweizhen", "gwz"), ("欧阳娜娜", "ouyangnana", "oynn"),
        ("单田芳", "shantianfang", "stf"),
        ("曾国藩", "zengguofan", "zgf"), ("朴树", "piaoshu", "ps"), ("王朴", "wangpu", "wp"), ("长孙无忌", "zhangsunwuji", "zswj"),
        ("仇英", "qiuying", "qy"), ("万俟卨", "moqixie", "mqx"), ("吕布", "lubu", "lb"), ("张 伟", "zhangwei", "zw"),
        ("Zoë Müller", "zoemuller", "zm"), ("Ａｎｎａ", "anna", "a"), ("艾力·买买提", "ailimaimaiti", "almmt"), ("", "", ""),
    ])
    func `names are read`(_ name: String, _ pinyin: String, _ initials: String) {
        #expect(PersonName(name).pinyin == pinyin)
        #expect(PersonName(name).initials == initials)
    }

    @Test func `people sort by pinyin, Latin names among them`() {
        let names = ["周启明", "Zoë", "连伟", "李安", "Adam", "何磊", "贺磊", "欧阳娜娜"]
        let sorted = names.sorted { PersonName($0).sortKey < PersonName($1).sortKey }
        #expect(sorted == ["Adam", "何磊", "贺磊", "李安", "连伟", "欧阳娜娜", "周启明", "Zoë"])
    }

    @Test(arguments: [
        ("何磊", "何磊"), ("欧阳娜娜", "娜娜"), ("顾维真", "维真"), ("Anna Maria Berg", "AB"), ("zoë", "Z"), ("", ""),
        ("王 Kevin", "王"),
    ])
    func `avatars show a short name`(_ name: String, _ short: String) {
        #expect(PersonName(name).shortName == short)
    }

    @Test func `folding takes away what people do not type`() {
        #expect(PersonName.folded("Ｚｏë MÜLLER") == "zoe muller")
        #expect(PersonName.folded("何磊") == "何磊")
    }

    @Test func `a person is found by any of the names`() {
        let text = PersonName.searchText(
            name: "吕维真", englishName: "Vera Lü", email: "lvweizhen@qinghe.example", employeeNumber: "QH007",
            title: "产品经理",
            team: "产品部/增长组")
        for typed in ["吕维", "luwei", "lvwei", "lu wei", "lwz", "vera", "vl", "QH007", "经理", "增长", "lvweizhen@"] {
            #expect(text.contains(PersonName.folded(typed)), "\(typed)")
        }
        #expect(!text.contains(PersonName.folded("何")))
    }
}
