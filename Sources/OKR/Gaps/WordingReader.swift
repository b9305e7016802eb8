/// Reads a folded sentence unit by unit and leaves out what says nothing of its object.
struct WordingReader {
    private(set) var units: [UInt32] = []
    private var han: [UInt32] = []
    private var letters: [UInt8] = []
    /// Among Chinese a single letter is a name: A 产品.
    private var isChinese = false

    mutating func read(_ text: String) {
        isChinese = text.unicodeScalars.contains { $0.isHan }
        units.reserveCapacity(text.utf8.count / 2)
        for scalar in text.unicodeScalars {
            if scalar.isHan {
                endWord()
                han.append(scalar.value)
            } else if (97...122).contains(scalar.value) {
                endHan()
                letters.append(UInt8(scalar.value))
            } else if scalar == "'" || scalar == "’" || scalar == "-" {
                endHan()
                if scalar == "-" { endWord() }
            } else if scalar == " " {
                // Chinese puts spaces around Latin letters; they part nothing.
                endWord()
            } else {
                endHan()
                endWord()
                if !(48...57).contains(scalar.value) { part() }
            }
        }
        endHan()
        endWord()
        while units.last == 0 { units.removeLast() }
    }

    private mutating func part() {
        if let last = units.last, last != 0 { units.append(0) }
    }

    /// Characters one after the other, without the words that every OKR has.
    private mutating func endHan() {
        guard !han.isEmpty else { return }
        var index = 0
        while index < han.count {
            // What is left out parts nothing: 新用户的首周 is the same as 新用户首周.
            if let length = PlainWords.length(at: index, in: han) {
                index += length
            } else if index + 1 < han.count, let same = PlainWords.same[han[index...index + 1].key] {
                units += same
                index += 2
            } else {
                units.append(han[index])
                index += 1
            }
        }
        han.removeAll(keepingCapacity: true)
    }

    private mutating func endWord() {
        guard !letters.isEmpty else { return }
        defer { letters.removeAll(keepingCapacity: true) }
        let isName = isChinese && letters.count == 1
        guard isName || !PlainWords.english.contains(letters) else { return }
        let stem = Array(Stem.of(String(decoding: letters, as: UTF8.self)).utf8)
        guard isName || !PlainWords.english.contains(stem) else { return }
        var hash: UInt32 = 2_166_136_261
        for letter in stem { hash = (hash ^ UInt32(letter)) &* 16_777_619 }
        units.append(hash | 0x8000_0000)
    }
}

extension ArraySlice<UInt32> {
    /// Up to three characters as one number.
    fileprivate var key: UInt64 { reduce(0) { $0 << 21 | UInt64($1) } }
}

/// Words that stand in every OKR, whatever it is about, and words that mean the same.
enum PlainWords {
    /// How many characters at this place are such a word; nil where none is.
    static func length(at index: Int, in han: [UInt32]) -> Int? {
        for length in [3, 2, 1] where index + length <= han.count && chinese.contains(han[index..<index + length].key) {
            return length
        }
        return nil
    }

    static func key(_ word: Substring) -> UInt64 { ArraySlice(word.unicodeScalars.map(\.value)).key }

    private static let chinese: Set<UInt64> = Set(
        """
        提升 提高 完成 达到 优化 打造 建设 建立 实现 推进 推动 加强 强化 保障 支持 支撑 落地 降低 降到 缩短 减少 增加 增长 提至 控制
        改善 改进 做好 做到 确保 保证 形成 开展 进行 持续 不断 全面 有效 进一步 显著 大幅 力争 努力 争取 成为 获得 取得 拥有 具备 通过
        全部 所有 每个 各个 目标 关键 结果 季度 本季 年底 月底 月份 之前 以前 以内 以上 以下 不低于 不超过 至少 左右 超过 高于 低于
        从而 并且 以及 以便 用于 关于 对于 其中 平均 整体 总体 相关 能力 水平 工作 公司 一半 时间 时长 速度 快 慢 好 多 少 高质量 高效 高 的 了 和 与 在 让 把 将 为 从 由 到 对 以 及
        并 个 中 等 率 使 也 都 能 内 前 后 上 下 至 给 用 做 是 有 要 更 最 一 二 两 三 四 五 六 七 八 九 十 月 日 年 周 第
        """.split(whereSeparator: \.isWhitespace).map(key))

    static let english: Set<[UInt8]> = Set(
        """
        a an the and or of to in on at by for from with without into our we us their they them its it his her your my is are
        be been being was were will can may that this these those than then as so up out over under all every each more most
        less least about per within until before after while during between improve increase reduce raise lower cut make
        build create get achieve deliver reach complete finish ensure provide drive grow establish develop enhance boost
        become have has had do does done keep bring give put take objective key result goal target quarter year month week
        day new high higher better best percent number rate least first second one two three four five six seven eight
        nine ten good great great level
        """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })

    /// Two characters that are read as two others.
    static let same: [UInt64: [UInt32]] = Dictionary(
        "顾客>客户 用户>客户 同事>员工 人才>员工 营收>收入".split(separator: " ").compactMap { pair in
            let parts = pair.split(separator: ">")
            guard parts.count == 2, parts[0].count == 2 else { return nil }
            return (key(parts[0]), parts[1].unicodeScalars.map(\.value))
        }
    ) { first, _ in first }
}
