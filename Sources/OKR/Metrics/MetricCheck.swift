import Foundation

extension Metric {
    /// The largest figure that is kept, on both sides of zero.
    package static let largest: Double = 99_999_999_999
    package static let mostMilestones = 100

    /// The value, or why it cannot be the figure of a check-in (field "current").
    package func checkedValue(_ value: Double) throws -> Double {
        let value = try Self.checked(value, field: "current")
        switch kind {
        case .done where value != 0 && value != 1:
            throw Refusal(.invalid, field: "current", .metricDoneOrNot)
        case .milestones where value < 0 || value > target || value != value.rounded():
            throw Refusal(.invalid, field: "current", .metricMilestones(most: Int(target)))
        default:
            return value
        }
    }

    static func checked(_ value: Double, field: String) throws -> Double {
        guard value.isFinite, abs(value) <= largest else { throw Refusal(.invalid, field: field, .metricTooLarge) }
        return value == 0 ? 0 : value
    }

    static func checkedTarget(_ target: Double, start: Double, low: Double?, high: Double?) throws -> Double {
        switch (low, high) {
        case (let low?, let high?):
            guard low < high else { throw Refusal(.invalid, field: "high", .metricBandOrder) }
            return (low + high) / 2
        case (nil, nil):
            let target = try checked(target, field: "target")
            guard target != start else { throw Refusal(.invalid, field: "target", .metricTargetIsStart) }
            return target
        case (nil, _): throw Refusal(.invalid, field: "low", .metricBandHalf)
        case (_, nil): throw Refusal(.invalid, field: "high", .metricBandHalf)
        }
    }

    static func checkedCount(_ target: Double) throws -> Double {
        guard target == target.rounded(), (1...Double(mostMilestones)).contains(target) else {
            throw Refusal(.invalid, field: "target", .metricMilestoneCount)
        }
        return target
    }

    static func checkedName(_ name: String) throws -> String {
        let name = name.trimmingCharacters(in: .whitespacesAndNewlines)
        guard name.unicodeScalars.count <= 60 else { throw Refusal(.invalid, field: "name", .metricNameTooLong) }
        guard name.isFreeOfControls else { throw Refusal(.invalid, field: "name", .textControls) }
        return name
    }

    static func checkedUnit(_ unit: String, kind: Kind) throws -> String {
        let unit = unit.trimmingCharacters(in: .whitespacesAndNewlines)
        guard unit.unicodeScalars.count <= 12 else { throw Refusal(.invalid, field: "unit", .metricUnitTooLong) }
        guard unit.isFreeOfControls else { throw Refusal(.invalid, field: "unit", .textControls) }
        switch kind {
        case .number: return unit
        case .currency: return unit.isEmpty ? "¥" : unit
        case .percent, .milestones, .done: return ""
        }
    }

    static func checkedSteps(_ steps: [String]) throws -> [String] {
        let steps = steps.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { !$0.isEmpty }
        guard steps.count <= mostMilestones else { throw Refusal(.invalid, field: "steps", .metricMilestoneCount) }
        guard steps.allSatisfy({ $0.count <= 100 }) else { throw Refusal(.invalid, field: "steps", .metricStepTooLong) }
        guard steps.allSatisfy(\.isFreeOfControls) else { throw Refusal(.invalid, field: "steps", .textControls) }
        return steps
    }
}
