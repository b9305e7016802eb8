import Coach

/// The names of the rules whose hints are findings, not thoughts.
func findings(_ kind: Statement.Kind, _ text: String, _ context: Context = Context()) -> [Rule] {
    hints(for: Statement(kind, text, context: context)).filter { !$0.isSoft }.map(\.rule)
}

func thoughts(_ kind: Statement.Kind, _ text: String, _ context: Context = Context()) -> [Rule] {
    hints(for: Statement(kind, text, context: context)).filter(\.isSoft).map(\.rule)
}

/// The words that a rule marks.
func marked(_ rule: Rule, _ kind: Statement.Kind, _ text: String) -> String? {
    guard let hint = hints(for: Statement(kind, text)).first(where: { $0.rule == rule }) else { return nil }
    return String(decoding: Array(text.utf16)[hint.start..<hint.end], as: UTF16.self)
}

func rules(of outline: Outline) -> [Rule] {
    hints(for: outline).map(\.hint.rule)
}
