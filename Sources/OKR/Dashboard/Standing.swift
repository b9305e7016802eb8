import Foundation

/// How far one person has come in one cycle and in the course: the facts that every figure of a board is made of.
///
/// Whoever has left or may only read has no standing and counts nowhere, neither among the many nor among all.
package struct Standing: Hashable, Sendable {
    /// What stands on the person's sheet; nothing where there is no sheet.
    package struct OnSheet: Hashable, Sendable {
        package var isPublished = false
        /// Objectives with words.
        package var objectives = 0
        /// Those of them that support another objective.
        package var aligned = 0
        package var keyResults = 0
        /// Key results with a score.
        package var scored = 0
        /// Key results that nobody has ever checked in on.
        package var unchecked = 0
        /// When the key result that has waited longest was last checked in on; nil where none ever was.
        package var stalest: Date?

        package init() {}
    }

    package let person: Identifier<Person>
    package var team: Identifier<Team>
    /// Whoever has nobody above need not support anybody's objective.
    package var hasManager: Bool
    package var sheet = OnSheet()
    package var lessonsRead = 0
    package var exercisesDone = 0

    package init(person: Identifier<Person>, team: Identifier<Team>, hasManager: Bool) {
        self.person = person
        self.team = team
        self.hasManager = hasManager
    }

    /// Written: a published sheet with at least one objective.
    package var hasWritten: Bool { sheet.isPublished && sheet.objectives > 0 }

    /// Aligned: written, and every objective supports another one; at the top, where nobody is above, written is enough.
    package var isAligned: Bool { hasWritten && (!hasManager || sheet.aligned == sheet.objectives) }

    /// Updated: written, and every key result was checked in on since then, usually Monday.
    package func isUpdated(since moment: Date) -> Bool {
        guard hasWritten, sheet.keyResults > 0, sheet.unchecked == 0, let stalest = sheet.stalest else { return false }
        return stalest >= moment
    }

    /// Scored: written, and every key result has a score.
    package var isScored: Bool { hasWritten && sheet.keyResults > 0 && sheet.scored == sheet.keyResults }

    /// Learnt: every lesson of the course read and every exercise done; never where there is no course.
    package func hasLearnt(lessons: Int, exercises: Int) -> Bool {
        lessons > 0 && lessonsRead >= lessons && exercisesDone >= exercises
    }
}
