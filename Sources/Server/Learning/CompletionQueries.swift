import Foundation
import OKR
import Storage

/// How far the people of a team have come in the course, without names.
struct TeamCompletion: Sendable {
    var people = 0
    /// How many have read every lesson and done every exercise.
    var finished = 0
    /// How many have read at least one lesson.
    var begun = 0
    /// Lessons read by all of them together.
    var lessonsRead = 0

    static func + (a: TeamCompletion, b: TeamCompletion) -> TeamCompletion {
        TeamCompletion(
            people: a.people + b.people, finished: a.finished + b.finished, begun: a.begun + b.begun,
            lessonsRead: a.lessonsRead + b.lessonsRead)
    }

    /// The figures of each team with all teams below it; `teams` has each right after its parent.
    static func list(
        of course: Course, teams: [ListedTeam], in db: any Connection
    ) throws -> [Identifier<Team>: TeamCompletion] {
        let rows = try db.rows(
            """
            SELECT p.team_id, count(*) AS people, count(r.read) AS begun, coalesce(sum(r.read), 0) AS lessons_read,
                sum(CASE WHEN \(course.isFinished) THEN 1 ELSE 0 END) AS finished
            FROM person p \(course.progressOfPeople) WHERE p.left_on IS NULL GROUP BY p.team_id
            """)
        var figures: [Identifier<Team>: TeamCompletion] = [:]
        for row in rows {
            figures[try row("team_id")] = TeamCompletion(
                people: try row("people"), finished: try row("finished"), begun: try row("begun"),
                lessonsRead: try row("lessons_read"))
        }
        for team in teams.reversed() {
            guard let parent = team.team.parent, let own = figures[team.team.id] else { continue }
            figures[parent] = (figures[parent] ?? TeamCompletion()) + own
        }
        return figures
    }
}

/// Somebody who has not finished the course.
struct OpenLearner: Sendable {
    static let pageLength = 50

    let id: Identifier<Person>
    let name: String
    let team: String
    let lessonsRead: Int
    let exercisesDone: Int
    /// When the last lesson was read.
    let latest: Date?

    /// Those of a team and of all teams below it, or everybody; who has done least stands first.
    static func list(
        of course: Course, team: Identifier<Team>?, page: Int, for viewer: Viewer,
        in db: any Connection
    ) throws -> [OpenLearner] {
        let below: SQL =
            team.map { "AND p.team_id IN (SELECT team_id FROM team_line WHERE ancestor_id = \($0))" } ?? ""
        return try db.rows(
            """
            SELECT p.id, \(Person.name(of: "p", in: viewer.language)) AS name, t.name AS team_name,
                coalesce(r.read, 0) AS lessons_read, coalesce(e.done, 0) AS exercises_done, r.latest
            FROM person p JOIN team t ON t.id = p.team_id \(course.progressOfPeople)
            WHERE p.left_on IS NULL AND NOT (\(course.isFinished)) \(below)
            ORDER BY lessons_read, exercises_done, p.sort_key, p.id
            LIMIT \(pageLength) OFFSET \((page - 1) * pageLength)
            """
        ).map {
            OpenLearner(
                id: try $0("id"), name: try $0("name"), team: try $0("team_name"), lessonsRead: try $0("lessons_read"),
                exercisesDone: try $0("exercises_done"), latest: try $0("latest"))
        }
    }
}

extension Course {
    /// What each person has read and done of what the course has today.
    fileprivate var progressOfPeople: SQL {
        """
        LEFT JOIN (
            SELECT person_id, count(*) AS read, max(at) AS latest FROM lesson_reading
            WHERE lesson IN (\(list: lessons.map(\.key))) GROUP BY person_id
        ) r ON r.person_id = p.id
        LEFT JOIN (
            SELECT person_id, count(*) AS done FROM exercise_done
            WHERE exercise IN (\(list: exerciseKeys)) GROUP BY person_id
        ) e ON e.person_id = p.id
        """
    }

    fileprivate var isFinished: SQL {
        "coalesce(r.read, 0) = \(lessons.count) AND coalesce(e.done, 0) = \(exerciseKeys.count)"
    }
}
