import Foundation

/// What a cycle asks of one person today.
package enum Owed: Hashable, Sendable {
    /// There is no objective yet.
    case write
    /// There are objectives, but nobody else counts on them before they are published.
    case publish
    /// So many objectives support nothing yet.
    case align(Int)
    /// So many key results have no check-in this week.
    case checkIn(Int)
    /// So many key results have no score.
    case score(Int)
    /// So many lessons of the course are not read.
    case learn(Int)

    /// In the order in which they are best done; nothing for those who only read, who have no standing.
    ///
    /// `due` is how many key results have no check-in this week, `lessons` how many the course has.
    package static func list(_ standing: Standing?, in cycle: Cycle, due: Int, lessons: Int, on day: Day) -> [Owed] {
        guard let standing else { return [] }
        let sheet = standing.sheet
        var owed: [Owed] = []
        if cycle.isOpenForWriting(on: day) {
            if sheet.objectives == 0 {
                owed.append(.write)
            } else if !sheet.isPublished {
                owed.append(.publish)
            }
            if standing.hasManager, sheet.aligned < sheet.objectives {
                owed.append(.align(sheet.objectives - sheet.aligned))
            }
        }
        if cycle.isOpenForCheckIns(on: day), cycle.phase(on: day) != .over, due > 0 { owed.append(.checkIn(due)) }
        if cycle.isOpenForScoring(on: day), sheet.scored < sheet.keyResults {
            owed.append(.score(sheet.keyResults - sheet.scored))
        }
        if standing.lessonsRead < lessons { owed.append(.learn(lessons - standing.lessonsRead)) }
        return owed
    }
}
