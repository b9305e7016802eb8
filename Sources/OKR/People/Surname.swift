/// The surnames that a transliteration reads wrongly, and those of two characters.
enum Surname {
    /// How a surname is read where the system's transliteration reads it otherwise.
    static let readings: [String: [String]] = [
        "朴": ["piao"], "缪": ["miao"], "繆": ["miao"], "牟": ["mou"], "贠": ["yun"], "郇": ["xun"], "都": ["du"],
        "句": ["gou"], "乜": ["nie"], "能": ["nai"], "洗": ["xian"], "尉": ["wei"], "盖": ["ge"], "蓋": ["ge"],
        "长孙": ["zhang", "sun"], "長孫": ["zhang", "sun"], "尉迟": ["yu", "chi"], "尉遲": ["yu", "chi"],
        "万俟": ["mo", "qi"], "萬俟": ["mo", "qi"], "澹台": ["tan", "tai"], "澹臺": ["tan", "tai"],
        "单于": ["chan", "yu"], "單于": ["chan", "yu"], "乐正": ["yue", "zheng"], "樂正": ["yue", "zheng"],
    ]

    /// How many characters of a Chinese name are its surname.
    static func length(of name: String) -> Int {
        let two = String(name.prefix(2))
        return compound.contains(two) || readings[two] != nil ? 2 : 1
    }

    private static let compound: Set<String> = [
        "欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "夏侯", "皇甫", "公孙", "公孫", "慕容", "令狐", "东方", "東方",
        "宇文", "司徒", "司空", "司寇", "南宫", "南宮", "西门", "西門", "端木", "百里", "呼延", "轩辕", "軒轅", "闻人", "聞人",
        "钟离", "鍾離", "鲜于", "鮮于", "闾丘", "濮阳", "濮陽", "淳于", "太叔", "申屠", "仲孙", "仲孫", "独孤", "獨孤", "尔朱",
        "第五", "公羊", "赫连", "赫連", "拓跋", "东郭", "東郭", "梁丘", "左丘", "谷梁", "穀梁", "羊舌", "宗政", "叶赫", "那拉",
        "亓官", "宰父",
    ]
}
