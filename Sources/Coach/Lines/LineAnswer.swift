/// Answers one line of JSON with one: what `okra coach` does, and the module in the browser.
///
/// The line is `{"id","lang","kind":"objective"|"key_result"|"sheet","text","context"?}`; a line that cannot be read is
/// answered with `"error"`. The answer has no line break.
package func answer(line: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let asked: Asked
    do {
        var reader = LineReader(line)
        asked = Asked(try reader.read())
    } catch {
        var writer = LineWriter()
        writer.raw("{\"id\":null,\"labels\":[],\"hints\":[],\"error\":")
        switch error {
        case .notUTF8: writer.raw("\"The line is not UTF-8.\"}")
        case .notAnObject: writer.raw("\"The line is not a JSON object.\"}")
        case .notJSON, .tooDeep: writer.raw("\"The line is not JSON that can be read.\"}")
        }
        return writer.bytes
    }
    return asked.answer
}

/// What a line asks.
struct Asked {
    private var id: LineReader.Value = .null
    private var kind: Kind?
    private var text: String?
    private var language: Statement.Language?
    private var fault: StaticString?
    private var context = Context()

    private enum Kind {
        case objective, keyResult, sheet
    }

    init(_ fields: [(String, LineReader.Value)]) {
        for (name, value) in fields {
            guard let field = Field(name) else { continue }
            switch (field, value) {
            case (.id, _): id = value
            case (.kind, .text(let word)):
                kind =
                    same(word, "objective")
                    ? .objective : same(word, "key_result") ? .keyResult : same(word, "sheet") ? .sheet : nil
            case (.text, .text(let text)): self.text = text
            case (.lang, .text(let word)):
                // zh, zh-CN, en, en-GB; any other is guessed from the text.
                language = starts(word, "zh") ? .chinese : starts(word, "en") ? .english : nil
            case (.context, .text(let objective)): context.objective = objective
            case (.context, .fields(let fields)): read(fields)
            default: break
            }
        }
        if text == nil { fault = "\"text\" is missing." }
        if kind == nil { fault = "\"kind\" must be \"objective\", \"key_result\" or \"sheet\"." }
    }

    private mutating func read(_ fields: [(String, LineReader.Value)]) {
        for (name, value) in fields {
            switch Field(name) {
            case .objective: if case .text(let text) = value { context.objective = text }
            case .siblings: if case .texts(let texts) = value { context.siblings = texts }
            case .metrics: context.hasMetric = says(value)
            case .due: context.hasDueDate = says(value)
            default: break
            }
        }
    }

    private func says(_ value: LineReader.Value) -> Bool? {
        switch value {
        case .truth(let truth): truth
        case .number(let digits): digits.utf8.contains { $0 > 0x30 && $0 <= 0x39 }
        case .text(let text): !text.isEmpty
        case .texts(let texts): !texts.isEmpty
        case .fields(let fields): !fields.isEmpty
        case .null: nil
        }
    }

    /// The statement that was asked about; nil for a sheet and for what cannot be answered.
    var statement: Statement? {
        guard fault == nil, let text else { return nil }
        switch kind {
        case .objective: return Statement(.objective, text, language: language, context: context)
        case .keyResult: return Statement(.keyResult, text, language: language, context: context)
        default: return nil
        }
    }

    var answer: [UInt8] {
        var writer = LineWriter()
        writer.raw("{\"id\":")
        switch id {
        case .text(let text): writer.text(text)
        case .number(let digits): writer.verbatim(digits)
        case .truth(let truth): truth ? writer.raw("true") : writer.raw("false")
        default: writer.raw("null")
        }
        guard fault == nil, let text else {
            writer.raw(",\"labels\":[],\"hints\":[],\"error\":")
            writer.text(fault?.description ?? "")
            writer.raw("}")
            return writer.bytes
        }
        if let statement {
            write(hints(for: statement), to: &writer)
        } else {
            write(hints(for: Outline(lines: text, language: language)).map { $0.hint }, to: &writer)
        }
        writer.raw("}")
        return writer.bytes
    }

    private func write(_ hints: [Hint], to writer: inout LineWriter) {
        writer.raw(",\"labels\":[")
        var isFirst = true
        for hint in hints where !hint.isSoft && hint.rule.isPitfall {
            if !isFirst { writer.raw(",") }
            isFirst = false
            writer.text(hint.rule.name)
        }
        writer.raw("],\"hints\":[")
        isFirst = true
        for hint in hints {
            writer.raw(isFirst ? "{\"rule\":" : ",{\"rule\":")
            isFirst = false
            writer.text(hint.rule.name)
            writer.raw(",\"start\":")
            writer.number(hint.start)
            writer.raw(",\"end\":")
            writer.number(hint.end)
            if hint.isSoft { writer.raw(",\"soft\":true") }
            writer.raw(",\"message\":")
            writer.text(hint.reason)
            writer.raw(",\"example\":")
            writer.text(hint.example)
            writer.raw("}")
        }
        writer.raw("]")
    }

    /// The fields that are read.
    private enum Field {
        case id, lang, kind, text, context, objective, siblings, metrics, due

        /// Nil for a field of another name.
        init?(_ name: String) {
            let names: [(StaticString, Field)] = [
                ("id", .id), ("lang", .lang), ("kind", .kind), ("text", .text), ("context", .context),
                ("objective", .objective), ("siblings", .siblings), ("key_results", .siblings), ("metrics", .metrics),
                ("metric", .metrics), ("due", .due), ("due_date", .due),
            ]
            guard let found = names.first(where: { same(name, $0.0) }) else { return nil }
            self = found.1
        }
    }
}

/// Compares bytes, because comparing strings brings the tables of Unicode into the browser.
private func same(_ text: String, _ word: StaticString) -> Bool {
    text.utf8.count == word.utf8CodeUnitCount && starts(text, word)
}

private func starts(_ text: String, _ word: StaticString) -> Bool {
    var offset = 0
    for byte in text.utf8 {
        if offset == word.utf8CodeUnitCount { return true }
        if byte != word.utf8Start[offset] { return false }
        offset += 1
    }
    return offset == word.utf8CodeUnitCount
}
