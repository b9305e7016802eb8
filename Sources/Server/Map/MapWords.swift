import OKR

extension Phrase {
    static let findAPerson = Phrase("姓名或拼音", "Find by name")
    static let alignmentMap = Phrase("对齐图", "Map")
    static let mapRegion = Phrase("对齐图画布，方向键在目标间移动", "Alignment map; arrow keys move between objectives")
    static let mapCards = Phrase("图上看得见的目标", "Objectives in view")
    static let mapTools = Phrase("缩放和显示", "Zoom and display")
    static let besideMap = Phrase("未对齐和已选目标", "Not aligned, and selected")
    static let overview = Phrase("全图缩略", "Overview of the map")
    static let legend = Phrase("图例", "Legend")
    static let alignmentLine = Phrase("对齐", "Alignment")
    static let chosenLine = Phrase("已选路径", "Selected path")
    static let zoomIn = Phrase("放大", "Zoom in")
    static let zoomOut = Phrase("缩小", "Zoom out")
    static let fitMap = Phrase("看全图", "Fit the map")
    static let farView = Phrase("远景", "From afar")
    static let showKeyResults = Phrase("在卡片里显示关键结果", "Show key results in cards")
    static let refreshMap = Phrase("刷新，位置不动", "Refresh in place")
    static let locate = Phrase("定位到人或目标", "Locate somebody or an objective")
    static let filterMap = Phrase("筛选对齐图", "Filter the map")
    static let mapView = Phrase("怎么看", "View")
    static let focusLine = Phrase("只看这条线", "This line only")
    static let moreFilters = Phrase("更多筛选", "More filters")
    static let clearFilters = Phrase("清除筛选", "Clear filters")
    static let isItAligned = Phrase("对齐了吗", "Aligned?")
    static let either = Phrase("都看", "All")
    static let alignedOnes = Phrase("已对齐", "Aligned")
    static let unalignedOnes = Phrase("未对齐", "Not aligned")
    static let ownerIs = Phrase("谁的目标", "Whose objectives")
    static let textHas = Phrase("文字里有", "Text contains")
    static let unaligned = Phrase("未对齐", "Not aligned")
    static let allAligned = Phrase("这里的目标都对齐了。", "Everything here is aligned.")
    static let dragHint = Phrase("把自己的拖到左边的目标上，或按", "Drag your own onto an objective on the left, or press")
    static let dragHintAfter = Phrase("选择对齐对象。", "to choose one.")
    static func alignThis(_ position: Int) -> Phrase {
        Phrase("给 O\(position) 选对齐对象", "Choose what O\(position) supports")
    }
    static func moreUnaligned(_ count: Int) -> Phrase { Phrase("还有 \(count) 个", "\(count) more") }
    static let selectedObjective = Phrase("已选目标", "Selected objective")
    static let alignedBy = Phrase("被对齐", "Supported by")
    static func objectives(_ count: Int) -> Phrase {
        Phrase("\(count) 个", count == 1 ? "1 objective" : "\(count) objectives")
    }
    static func acrossTeams(_ count: Int) -> Phrase { Phrase("，跨 \(count) 个部门", " in \(count) teams") }
    static let risksOnLine = Phrase("这条线上的风险", "At risk on this line")
    static let noRisks = Phrase("没有", "None")
    static let openOKRs = Phrase("打开 OKR", "Open the OKRs")
    static let aroundThis = Phrase("看它的上下游", "See what is around it")
    static let seeOnMap = Phrase("在对齐图中看", "See on the map")
    static let notWrittenYet = Phrase("（还没写）", "(not written yet)")
    static let nothingAligned = Phrase("还没有目标对齐起来", "Nothing is aligned yet")
    static let nothingAlignedHint = Phrase(
        "先写组织的目标，大家再把自己的目标对齐上去，图就会从左往右长出来。",
        "Begin with the organisation’s objectives. As others align to them, the map grows from left to right.")
    static let organisationsSheet = Phrase("打开组织的 OKR", "Open the organisation’s OKRs")
    static let filterNamesNothing = Phrase("没有符合筛选的目标", "No objective fits the filter")
    static func matched(_ count: Int) -> Phrase {
        Phrase("\(count) 个目标符合筛选", count == 1 ? "1 objective fits" : "\(count) objectives fit")
    }
    static func moreRoots(_ count: Int) -> Phrase { Phrase("还有 \(count) 个起点", "\(count) more beginnings") }
    static func openBranch(_ count: Int) -> Phrase {
        Phrase("展开 \(count) 个目标", count == 1 ? "Open 1 objective" : "Open \(count) objectives")
    }
    static let asLists = Phrase("看列表形式的对齐图", "See the map as lists")
    static let belowThis = Phrase("个在它下面", "below this")
    static let openTeam = Phrase("展开这个部门", "Open this team")
}

extension MapAddress.View {
    var name: Phrase {
        switch self {
        case .alignment: Phrase("对齐", "Alignment")
        case .organisation: Phrase("组织", "Organisation")
        case .network: Phrase("网络", "Network")
        case .outline: Phrase("列表", "Outline")
        }
    }
}

/// What the modules of the map say; other pages have no use for it.
enum MapWords {
    private static let phrases: [(key: StaticString, phrase: Phrase)] = [
        ("card", Phrase("{} O{} {}，进度 {}，{}，对齐到 {}", "{} O{} {}, progress {}, {}, aligned to {}")),
        ("between", Phrase("、", ", ")),
        ("nothing", Phrase("无", "nothing")),
        ("health0", Health.onTrack.name), ("health1", Health.atRisk.name), ("health2", Health.delayed.name),
        ("health3", .noUpdate),
        ("unwritten", .notWrittenYet),
        ("fold", Phrase("收起 {} 个目标", "Close {} objectives")),
        ("unfold", Phrase("展开 {} 个目标", "Open {} objectives")),
        ("collapsed", Phrase("已收起 {} 个目标", "{} objectives closed")),
        ("collapsedTeam", Phrase("已收起 {} 个部门和目标", "{} teams and objectives closed")),
        ("column0", Phrase("公司", "Organisation")),
        ("column1", Phrase("承接公司目标", "Supporting these")),
        ("column2", Phrase("承接负责人目标", "Supporting those")),
        ("columnN", Phrase("再往下一层", "One level further")),
        ("columnAbove", Phrase("往上", "Above")),
        ("columnCentre", Phrase("这个目标", "This objective")),
        ("columnBelow", Phrase("往下第 {} 层", "Level {} below")),
        ("moreRoots", Phrase("还有 {} 个起点", "{} more beginnings")),
        ("far", Phrase("远景", "From afar")),
        ("farHint", Phrase("每个小格是一个目标，点一下看它的卡片", "Each mark is an objective; click one to see its card")),
        ("objectives", Phrase("{} 个目标", "{} objectives")),
        ("backToCards", Phrase("回到卡片", "Back to cards")),
        ("matched", Phrase("{} 个目标符合筛选", "{} objectives fit")),
        ("capped", Phrase("{} 个目标符合筛选，先显示 {} 个", "{} objectives fit; the first {} are shown")),
        ("moved", Phrase("已选 {}", "Selected: {}")),
        ("dropHere", Phrase("松开对齐到 {} O{}", "Release to align to {} O{}")),
        ("failed", Phrase("没有取到对齐图，检查一下网络再试。", "The map did not arrive. Check the connection and try again.")),
        ("retry", Phrase("再试一次", "Try again")),
        ("selectFirst", Phrase("先选一个目标，再看它这条线。", "Select an objective first to see its line alone.")),
        ("focusOn", Phrase("只看这条线，其余变淡", "This line only; the rest is dimmed")),
        ("focusOff", Phrase("全部恢复", "Everything again")),
        ("refreshed", Phrase("已是最新", "Up to date")),
        ("changed", Phrase("对齐图有更新", "The map has changed")),
        ("refresh", Phrase("刷新", "Refresh")),
        ("teamCard", Phrase("{}，负责人 {}，{} 个目标", "{}, led by {}, {} objectives")),
        ("leader", Phrase("负责人 {}", "Led by {}")),
        ("keyWalk", Phrase("沿着对齐关系走", "Walk along the lines")),
        ("keyTurn", Phrase("收起、展开一支", "Close or open a branch")),
        ("keyFocus", .focusLine), ("keyZoom", Phrase("看全图、放大、缩小", "Fit, zoom in, zoom out")),
        ("keyLocate", .locate), ("keyAlign", Phrase("选对齐对象", "Choose what to align to")),
        ("keyKeyResults", .showKeyResults),
        ("loading", Phrase("正在取对齐图…", "Fetching the map…")),
    ]

    static func write(_ language: Language) -> (inout JSONWriter) -> Void {
        { json in
            json.object { json in
                for (key, phrase) in phrases {
                    json.key(key)
                    json.value(phrase(language))
                }
            }
        }
    }
}
