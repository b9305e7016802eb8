import Coach
import OKR

/// A whole sheet as the coach reads it: every line, and how they stand together.
struct SheetReading: Sendable {
    /// One line and what was found in it.
    struct Line: Sendable {
        /// "O1", "O1 KR2".
        let label: String
        /// The part of the page that shows it.
        let anchor: String
        let hints: [Hint]
    }

    let objectives: [Line]
    let keyResults: [Line]
    /// What was set aside of the hints of these lines.
    let setAside: [Aside]

    struct Aside: Sendable {
        let label: String
        let anchor: String
        /// Where it was set aside, and can be shown again.
        let address: String
        let rule: Rule
    }

    init(_ sheet: SheetView, _ memory: HintMemory) {
        var (objectives, keyResults, setAside) = ([Line](), [Line](), [Aside]())
        func line(
            _ label: String, _ anchor: String, _ address: String, _ hints: [Hint], _ rules: Set<String>
        ) -> Line {
            let left = hints.filter { !$0.isSoft && !rules.contains($0.rule.name) }
            for hint in hints where !hint.isSoft && rules.contains(hint.rule.name) {
                setAside.append(
                    Aside(
                        label: label, anchor: anchor, address: "\(address)/hints/\(hint.rule.name)/set-aside",
                        rule: hint.rule))
            }
            return Line(label: label, anchor: anchor, hints: left)
        }
        for (index, view) in sheet.objectives.enumerated() {
            let (objective, label) = (view.objective, "O\(index + 1)")
            let statement = Statement(.objective, objective.statement.text)
            objectives.append(
                line(
                    label, "text-objective-\(objective.id)", "/objectives/\(objective.id)",
                    memory.hints(for: statement),
                    sheet.rulesSetAside(on: .objective(objective.id), objective.statement.text)))
            for (number, keyResult) in view.keyResults.enumerated() {
                let statement = Statement(keyResult, in: view)
                keyResults.append(
                    line(
                        "\(label) KR\(number + 1)", "text-key-result-\(keyResult.keyResult.id)",
                        "/key-results/\(keyResult.keyResult.id)",
                        memory.hints(for: statement),
                        sheet.rulesSetAside(on: .keyResult(keyResult.keyResult.id), statement.text)))
            }
        }
        (self.objectives, self.keyResults, self.setAside) = (objectives, keyResults, setAside)
    }
}

extension Statement {
    /// A key result with what stands around it on its sheet.
    init(_ view: KeyResultView, in objective: ObjectiveView) {
        let keyResult = view.keyResult
        self.init(
            .keyResult, keyResult.statement.text,
            context: Context(
                objective: objective.objective.statement.text,
                siblings: objective.keyResults.filter { $0.keyResult.id != keyResult.id }
                    .map(\.keyResult.statement.text),
                hasMetric: keyResult.isMeasured, hasDueDate: keyResult.due != nil))
    }
}

extension KeyResult {
    /// Whether its metrics say something: the percentage that each key result begins with says nothing yet.
    var isMeasured: Bool {
        metrics.contains(where: \.saysSomething)
    }
}

extension Metric {
    var saysSomething: Bool {
        let isBlank = kind == .percent && start == 0 && target == 100 && name.isEmpty
        return !isBlank && kind != .done
    }
}

extension SheetView {
    /// The rules whose hints were set aside for this text.
    func rulesSetAside(on subject: SetAside.Subject, _ text: String) -> Set<String> {
        guard let all = setAside[subject] else { return [] }
        return Set(all.filter { $0.text == text }.map(\.rule))
    }
}
