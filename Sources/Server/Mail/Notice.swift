import OKR

/// What a letter or a post says, before it takes the form of either.
struct Notice: Sendable {
    struct Line: Sendable {
        /// Who did what.
        let title: String
        /// The words it is about; may be empty.
        let text: String
        /// The whole address that leads there.
        let address: String
    }

    let title: String
    var lead = ""
    let lines: [Line]
    /// How many more there are than lines.
    var more = 0
    /// What the button says, and where all of it can be read.
    let button: String
    let address: String
    var footer = ""

    /// A letter of a thousand lines is read by nobody.
    static let mostLines = 50

    var text: String {
        var parts = [title]
        if !lead.isEmpty { parts.append(lead) }
        parts += lines.map { line in
            [line.title, line.text, line.address].filter { !$0.isEmpty }.joined(separator: "\n")
        }
        parts.append("\(button)\n\(address)")
        if !footer.isEmpty { parts.append("-- \n\(footer)") }
        return parts.joined(separator: "\n\n") + "\n"
    }
}
