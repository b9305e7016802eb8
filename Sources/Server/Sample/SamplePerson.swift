import OKR

/// Somebody of the sample company.
package struct SamplePerson: Sendable {
    let mailbox: String
    let name: Phrase
    let title: Phrase
    /// The place in `EmployeeType.usual`.
    let employeeType: Int
    /// The place in `SampleTeam.named`; 0 is the organisation.
    let team: Int
    let manager: String?
    let role: Role
    var hasLeft = false

    package var email: String { "\(mailbox)@qinghe.example" }

    package static let administrator = named[1]
    package static let helei = named[2]

    static let named = [
        SamplePerson("zhouqiming", "周启明", "Zhou Qiming", "创始人、CEO", "Founder and CEO", team: 0, role: .owner),
        SamplePerson(
            "guweizhen", "顾维真", "Gu Weizhen", "OKR 顾问", "OKR coach", type: 4, team: 0, under: "zhouqiming",
            role: .administrator),
        SamplePerson("helei", "何磊", "He Lei", "产品负责人", "Head of Product", team: 1, under: "zhouqiming"),
        SamplePerson("suxiaotang", "苏晓棠", "Su Xiaotang", "产品经理", "Product manager", team: 1, under: "helei"),
        SamplePerson("jiangyutong", "姜雨桐", "Jiang Yutong", "项目经理", "Project manager", team: 1, under: "helei"),
        SamplePerson(
            "yezhiqiu", "叶知秋", "Ye Zhiqiu", "用户研究实习生", "User research intern", type: 1, team: 1, under: "helei"),
        SamplePerson("tangyichen", "唐亦辰", "Tang Yichen", "研发负责人", "Head of Engineering", team: 2, under: "zhouqiming"),
        SamplePerson("lumingxuan", "陆明轩", "Lu Mingxuan", "后端工程师", "Back-end engineer", team: 2, under: "tangyichen"),
        SamplePerson("chengkexin", "程可欣", "Cheng Kexin", "测试工程师", "Test engineer", team: 2, under: "tangyichen"),
        SamplePerson("gaoyuan", "高远", "Gao Yuan", "前端工程师", "Front-end engineer", type: 2, team: 2, under: "tangyichen"),
        SamplePerson("linruoxi", "林若溪", "Lin Ruoxi", "市场负责人", "Head of Marketing", team: 3, under: "zhouqiming"),
        SamplePerson(
            "shenjiayi", "沈佳怡", "Shen Jiayi", "内容运营实习生", "Content intern", type: 1, team: 3, under: "linruoxi"),
        SamplePerson(
            "xuanran", "许安然", "Xu Anran", "客户成功负责人", "Head of Customer Success", team: 4, under: "zhouqiming"),
        SamplePerson("maxiao", "马骁", "Ma Xiao", "客户成功经理", "Customer success manager", team: 4, under: "xuanran"),
        SamplePerson(
            "chenmo", "陈默", "Chen Mo", "后端工程师", "Back-end engineer", team: 2, under: "tangyichen", hasLeft: true),
    ]

    private init(
        _ mailbox: String, _ zh: String, _ en: String, _ titleZh: String, _ titleEn: String, type: Int = 0, team: Int,
        under manager: String? = nil, role: Role = .member, hasLeft: Bool = false
    ) {
        self.mailbox = mailbox
        name = Phrase(zh, en)
        title = Phrase(titleZh, titleEn)
        employeeType = type
        self.team = team
        self.manager = manager
        self.role = role
        self.hasLeft = hasLeft
    }
}

/// A team of the sample company; all but the first lie below the first.
struct SampleTeam: Sendable {
    let name: Phrase
    let leader: String

    static let named = [
        SampleTeam(name: Phrase("青禾科技", "Qinghe"), leader: "zhouqiming"),
        SampleTeam(name: Phrase("产品部", "Product"), leader: "helei"),
        SampleTeam(name: Phrase("研发部", "Engineering"), leader: "tangyichen"),
        SampleTeam(name: Phrase("市场部", "Marketing"), leader: "linruoxi"),
        SampleTeam(name: Phrase("客户成功部", "Customer Success"), leader: "xuanran"),
    ]
}
