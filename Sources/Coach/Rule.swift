/// What the coach looks at. The first five are the pitfalls of the method.
package enum Rule: UInt8, CaseIterable, Sendable {
    case tooManyObjectives, notChallenging, tooShortPhrase, notMeasurable, todoTask
    case placeholderLeft, baselineWithoutTarget, vagueVerb, businessAsUsual, metricInObjective, noDeadline
    case tooFewObjectives, overlappingKeyResults, tooManyKeyResults, singleKeyResult, weightsDoNotSum

    /// The name in `okra coach`, JSON and addresses.
    package var name: String {
        switch self {
        case .tooManyObjectives: "too_many_objectives"
        case .notChallenging: "not_challenging"
        case .tooShortPhrase: "too_short_phrase"
        case .notMeasurable: "not_measurable"
        case .todoTask: "todo_task"
        case .placeholderLeft: "placeholder_left"
        case .baselineWithoutTarget: "baseline_without_target"
        case .vagueVerb: "vague_verb"
        case .businessAsUsual: "business_as_usual"
        case .metricInObjective: "metric_in_objective"
        case .noDeadline: "no_deadline"
        case .tooFewObjectives: "too_few_objectives"
        case .overlappingKeyResults: "overlapping_key_results"
        case .tooManyKeyResults: "too_many_key_results"
        case .singleKeyResult: "single_key_result"
        case .weightsDoNotSum: "weights_do_not_sum"
        }
    }

    /// Whether it is one of the five pitfalls of the method.
    package var isPitfall: Bool { rawValue < 5 }

    /// The rule of that name; nil for any other word.
    package init?(name: String) {
        for rule in Self.allCases where rule.name.utf8.elementsEqual(name.utf8) {
            self = rule
            return
        }
        return nil
    }
}
