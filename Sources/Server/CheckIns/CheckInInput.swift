import Foundation
import OKR
import Storage

extension Input {
    /// The figures that were typed; an empty field was not measured this time and a field that is missing keeps `kept`.
    func readings(of metrics: [Metric], keeping kept: [CheckIn.Reading] = []) throws -> [CheckIn.Reading] {
        let names = Set(metrics.map(\.fieldName))
        if let stray = fields.keys.sorted().first(where: { $0.hasPrefix("value.") && !names.contains($0) }) {
            throw Refusal(.invalid, field: stray, .unknownMetric)
        }
        let gone = kept.filter { reading in !metrics.contains { $0.id == reading.metric } }
        return try gone
            + metrics.compactMap { metric in
                guard has(metric.fieldName) else { return kept.first { $0.metric == metric.id } }
                return try metric.reading(text(metric.fieldName))
            }
    }

    /// The health that was chosen, or `kept` where none was sent; there is no check-in without one.
    func health(keeping kept: Health? = nil) throws -> Health {
        if kept != nil, !has("health") { return kept ?? .onTrack }
        guard let health: Health = try word("health") else { throw Refusal(.invalid, field: "health", .chooseHealth) }
        return health
    }

    func note() throws -> Prose {
        try Prose(
            markup: self["note"] ?? "", most: CheckIn.longestNote, lines: 200, mayBeEmpty: true, field: "note")
    }

    /// The pictures to attach: the viewer's own, and those that are attached already.
    func images(
        of viewer: Viewer, keeping kept: [Identifier<Image>] = [], in db: any Connection
    ) throws -> [Identifier<Image>] {
        var images: [Identifier<Image>] = []
        for text in all("image") where !text.isEmpty {
            guard let id = Identifier<Image>(text) else { throw Refusal(.invalid, field: "image", .unknownImage) }
            if !images.contains(id) { images.append(id) }
        }
        guard images.count <= CheckIn.mostImages else {
            throw Refusal(.invalid, field: "image", .tooManyImages(CheckIn.mostImages))
        }
        let new = images.filter { !kept.contains($0) }
        guard !new.isEmpty else { return images }
        let known: Int? = try db.value(
            "SELECT count(*) AS value FROM image WHERE id IN (\(list: new)) AND uploaded_by = \(viewer.id)")
        guard known == new.count else { throw Refusal(.invalid, field: "image", .unknownImage) }
        return images
    }
}

extension Metric {
    /// What its field in the form of a check-in is called.
    var fieldName: String { "value.\(id)" }

    fileprivate func reading(_ text: String) throws -> CheckIn.Reading? {
        guard !text.isEmpty else { return nil }
        do {
            return CheckIn.Reading(metric: id, value: try checkedValue(figure(text)))
        } catch let refusal as Refusal {
            throw Refusal(refusal.kind, field: fieldName, refusal.phrase)
        }
    }

    private func figure(_ text: String) throws -> Double {
        if kind == .done, text == "true" { return 1 }
        if kind == .done, text == "false" { return 0 }
        return try parse(text)
    }
}
