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

    @Test func `a person is offered by every beginning of what is known`() {
        let terms = PersonName.terms(
            name: "何磊", englishName: "Leo He", email: "Lei.He@example.com", employeeNumber: "A017",
            title: "高级产品经理", team: "增长 Growth")
        let first = Set(terms.filter { $0.rank == 0 }.map(\.term))
        let names: Set = ["何磊", "磊", "helei", "lei", "hl", "leo he", "he", "lei.he", "lei.he@example.com", "a017"]
        #expect(first == names)
        let second = terms.filter { $0.rank == 1 }.map(\.term)
        for term in ["高级产品经理", "产品经理", "经理", "增长 growth", "growth"] { #expect(second.contains(term)) }
        #expect(Set(terms.map(\.term)).count == terms.count)
    }

    @Test(arguments: [("欧阳娜娜", "nana"), ("朴树", "shu"), ("长孙无忌", "wuji"), ("Anna Berg", ""), ("王", "")])
    func `the given name is read by itself`(_ name: String, _ given: String) {
        #expect(PersonName(name).givenSyllables.joined() == given)
    }

    @Test func `an umlaut is also offered as it is typed`() {
        let terms = PersonName.terms(
            name: "吕布", englishName: "", email: "a@example.com", employeeNumber: "", title: "", team: "")
        #expect(terms.map(\.term).contains("lvbu"))
        #expect(terms.map(\.term).contains("lubu"))
    }

    @Test func `a long title gives twelve beginnings`() {
        let terms = PersonName.terms(
            name: "何磊", englishName: "", email: "a@example.com", employeeNumber: "",
            title: "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳", team: "")
        #expect(terms.count { $0.rank == 1 } == 12)
    }
}
