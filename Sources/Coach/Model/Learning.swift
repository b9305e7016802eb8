/// What the trainer sees of a statement, so that training and serving cannot drift apart.
package struct Learning {
    /// Numbers below this are of the build of a statement, those from it on of its letters.
    package static let builds = Signals.builds
    /// How many numbers there are.
    package static let count = Signals.builds + Signals.letters
    /// The numbers of all that is true of the statement; one that holds twice stands twice.
    package let signals: [Int]

    /// Takes the statement of a line of `Corpus` apart just as the coach does; nil where the line cannot be read.
    package init?(line: UnsafeBufferPointer<UInt8>) {
        var reader = LineReader(line)
        guard let fields = try? reader.read(), let statement = Asked(fields).statement else { return nil }
        self.init(statement)
    }

    /// Takes a statement apart just as the coach does.
    package init(_ statement: Statement) {
        let reading = Reading(statement.kind, statement.text, statement.language)
        let found = Signals(reading, TraitFinder(reading, statement.context).traits)
        signals = found.build.map { Int($0) } + found.letter.map { Signals.builds + Int($0) }
    }
}
