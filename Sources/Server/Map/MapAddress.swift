import HTTPTypes
import Hummingbird
import OKR

/// Everything that decides what a map shows, as it stands in its address: the link is the map.
struct MapAddress: Sendable {
    enum View: String, CaseIterable, Sendable {
        case alignment, organisation, network, outline
    }

    var view = View.alignment
    /// The objective that a network lies around, or the one branch that is asked for.
    var root: Identifier<Objective>?
    /// The team whose branch of the organisation is asked for.
    var branch: Identifier<Team>?
    /// How many levels are open; nil lets the map decide.
    var depth: Int?
    var open: [Int64] = []
    var shut: [Int64] = []
    /// The objective that is selected; what lies above it is opened.
    var selected: Identifier<Objective>?
    var showsKeyResults = false
    /// How many roots are shown at once.
    var roots = MapAddress.fewRoots
    var filter = MapFilter()
    /// Whether the page itself carries the map, as lists; else a module draws it.
    var hasLists = false

    static let fewRoots = 24
    static let mostRoots = 20_000
    static let deepest = 30
    /// An address has room for so many.
    static let mostOpen = 300

    init() {}

    init(query: String) {
        let fields = Input(fields: Input.fields(ofForm: query))
        view = fields["view"].flatMap(View.init) ?? .alignment
        root = fields["root"].flatMap { Identifier($0) }
        branch = fields["branch"].flatMap { Identifier($0) }
        depth = fields["depth"].flatMap { $0 == "all" ? Self.deepest : Int($0) }.map { min(max($0, 0), Self.deepest) }
        open = Self.numbers(fields["open"])
        shut = Self.numbers(fields["shut"])
        selected = fields["at"].flatMap { Identifier($0) }
        showsKeyResults = fields["kr"] == "1"
        roots =
            fields["roots"].flatMap { $0 == "all" ? Self.mostRoots : Int($0) }
            .map { min(max($0, 1), Self.mostRoots) } ?? Self.fewRoots
        filter = MapFilter(fields)
        hasLists = view == .outline || fields["lists"] == "1"
    }

    private static func numbers(_ list: String?) -> [Int64] {
        (list ?? "").split(separator: ",").prefix(mostOpen).compactMap { Int64($0) }
    }

    /// Whether a branch is fetched for a map that is there already.
    var asksForBranch: Bool { branch != nil || root != nil && view != .network }

    func opening(depth: Int, and more: Set<Identifier<Objective>> = []) -> MapOpening {
        MapOpening(
            depth: depth, open: Set(open.map { Identifier($0) }).union(more), shut: Set(shut.map { Identifier($0) }))
    }
}

/// Which objectives a map is about; the others are there only as far as they lie above these, and dimmed.
struct MapFilter: Sendable, Equatable {
    /// With every team below it.
    var team: Identifier<Team>?
    var employeeTypes: [Identifier<EmployeeType>] = []
    /// Nil among them is “no update”.
    var healths: [Health?] = []
    var ambitions: [Ambition] = []
    var person: Identifier<Person>?
    var text = ""
    /// Whether they support anything.
    var isAligned: Bool?

    static let noUpdate = "noUpdate"

    init() {}

    init(_ fields: Input) {
        team = fields["team"].flatMap { Identifier($0) }
        employeeTypes = fields.all("type").compactMap { Identifier($0) }
        healths = fields.all("health").compactMap { word in
            word == Self.noUpdate ? .some(nil) : Health(rawValue: word).map { .some($0) }
        }
        ambitions = fields.all("ambition").compactMap { Ambition(rawValue: $0) }
        person = fields["person"].flatMap { Identifier($0) }
        text = String(fields.text("q").prefix(100))
        isAligned = fields["aligned"].flatMap { ["yes": true, "no": false][$0] }
    }

    var isEmpty: Bool { self == MapFilter() }

    /// How many of the questions that stand behind the one button are answered.
    var behind: Int {
        (ambitions.isEmpty ? 0 : 1) + (person == nil ? 0 : 1) + (text.isEmpty ? 0 : 1) + (isAligned == nil ? 0 : 1)
            + (employeeTypes.isEmpty ? 0 : 1)
    }
}
