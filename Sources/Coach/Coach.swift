/// What could be better about one statement; the weightiest first, and nothing where it is good.
///
/// Takes time in proportion to the text. Any text has an answer, an empty one no hints.
package func hints(for statement: Statement) -> [Hint] {
    []
}

/// What could be better about a sheet as a whole: its statements one by one, and how they stand together.
package func hints(for outline: Outline) -> [PlacedHint] {
    []
}
