import OKR

// What the sample company says, before anybody knows on which days it will have happened.

struct SampleObjective: Sendable {
    let text: Phrase
    /// In per cent; nil shares evenly.
    var weight: Int?
    /// Whose objectives it supports, as "mailbox/position".
    var supports: [String] = []
    /// Whose objectives it needs, as "mailbox/position", and what of them.
    var needs: [(objective: String, what: Phrase)] = []
    var ambition: Ambition?
    /// Seen by its owner and the management line only.
    var isLimited = false
    let keyResults: [SampleKeyResult]

    init(
        _ zh: String, _ en: String, weight: Int? = nil, supports: [String] = [],
        needs: [(objective: String, what: Phrase)] = [], ambition: Ambition? = nil, isLimited: Bool = false,
        _ keyResults: [SampleKeyResult]
    ) {
        text = Phrase(zh, en)
        self.weight = weight
        self.supports = supports
        self.needs = needs
        self.ambition = ambition
        self.isLimited = isLimited
        self.keyResults = keyResults
    }
}

struct SampleKeyResult: Sendable {
    let text: Phrase
    /// In per cent; nil shares evenly.
    var weight: Int?
    /// Days before the cycle's end; a month of a cycle is about thirty.
    var dueBeforeEnd = 0
    /// The mailbox of whoever keeps it up to date; nil is the sheet's owner.
    var owner: String?
    let metrics: [SampleMetric]
    /// The health said last; everything before was on track.
    var health: Health = .onTrack
    /// The notes of the last check-ins, oldest first; "@mailbox" mentions somebody.
    var notes: [Phrase] = []
    /// How many days ago the last check-in was.
    var daysAgo = 1
    var score: Score?

    init(
        _ zh: String, _ en: String, weight: Int? = nil, dueBeforeEnd: Int = 0, owner: String? = nil,
        health: Health = .onTrack, daysAgo: Int = 1, notes: [Phrase] = [], _ metrics: SampleMetric...
    ) {
        text = Phrase(zh, en)
        self.weight = weight
        self.dueBeforeEnd = dueBeforeEnd
        self.owner = owner
        self.metrics = metrics
        self.health = health
        self.notes = notes
        self.daysAgo = daysAgo
    }

    init(text: Phrase, metrics: [SampleMetric], health: Health, daysAgo: Int, score: Score?) {
        self.text = text
        self.metrics = metrics
        self.health = health
        self.daysAgo = daysAgo
        self.score = score
    }

    var checkIns: Int { metrics.map(\.values.count).max() ?? 0 }
}

struct SampleMetric: Sendable {
    var name = Phrase("", "")
    var kind: Metric.Kind = .number
    var start: Double = 0
    var target: Double = 0
    var low: Double?
    var high: Double?
    var unit = Phrase("", "")
    var decimals = 0
    /// What it read at each check-in; nil where nobody could measure it.
    var values: [Double?] = []

    static func number(
        _ start: Double, _ target: Double, _ unit: Phrase = Phrase("", ""), decimals: Int = 0,
        name: Phrase = Phrase("", ""), _ values: [Double?]
    ) -> SampleMetric {
        SampleMetric(name: name, start: start, target: target, unit: unit, decimals: decimals, values: values)
    }

    static func percent(
        _ start: Double, _ target: Double, decimals: Int = 0, name: Phrase = Phrase("", ""), _ values: [Double?]
    ) -> SampleMetric {
        SampleMetric(name: name, kind: .percent, start: start, target: target, decimals: decimals, values: values)
    }

    static func milestones(_ count: Double, name: Phrase = Phrase("", ""), _ values: [Double?]) -> SampleMetric {
        SampleMetric(name: name, kind: .milestones, target: count, values: values)
    }

    static func done(_ values: [Double?]) -> SampleMetric {
        SampleMetric(kind: .done, target: 1, values: values)
    }
}
