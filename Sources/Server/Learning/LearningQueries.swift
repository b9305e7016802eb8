import Foundation
import OKR
import Storage

extension CourseProgress {
    /// What this person has read and done; nobody may ask for another's.
    static func load(of viewer: Viewer, in db: any Connection) throws -> CourseProgress {
        let rows = try db.rows(
            """
            SELECT lesson AS key, '' AS text, 0 AS with_answer, at, 0 AS place
            FROM lesson_reading WHERE person_id = \(viewer.id)
            UNION ALL
            SELECT exercise, text, CASE WHEN with_answer THEN 1 ELSE 0 END, at, 1
            FROM exercise_done WHERE person_id = \(viewer.id)
            ORDER BY place, key
            """)
        var readings: [String: Date] = [:]
        var exercises: [String: ExerciseDone] = [:]
        for row in rows {
            let key: String = try row("key")
            if try row("place") == 0 {
                readings[key] = try row("at")
            } else {
                exercises[key] = ExerciseDone(
                    person: viewer.id, exercise: key, text: try row("text"), withAnswer: try row("with_answer") == 1)
            }
        }
        return CourseProgress(readings: readings, exercises: exercises)
    }
}

extension LessonReading {
    /// Keeps that the lesson was read; the first time counts.
    func keep(_ change: Change) throws {
        let known = try change.db.row(
            "SELECT at FROM lesson_reading WHERE person_id = \(person) AND lesson = \(lesson)")
        guard known == nil else { return }
        try change.db.run(
            "INSERT INTO lesson_reading (person_id, lesson, at) VALUES (\(person), \(lesson), \(change.at))")
        try change.record(.lessonRead(reading: self), person: person)
    }
}

extension ExerciseDone {
    /// Keeps what was written; done without the answer stays so.
    func keep(_ change: Change) throws {
        let known = try change.db.row(
            "SELECT text, with_answer FROM exercise_done WHERE person_id = \(person) AND exercise = \(exercise)")
        if let known {
            let before = ExerciseDone(
                person: person, exercise: exercise, text: try known("text"), withAnswer: try known("with_answer"))
            let after = ExerciseDone(
                person: person, exercise: exercise, text: text, withAnswer: before.withAnswer && withAnswer)
            guard after != before else { return }
            try change.db.run(
                """
                UPDATE exercise_done SET text = \(text), with_answer = \(after.withAnswer)
                WHERE person_id = \(person) AND exercise = \(exercise)
                """)
            try change.record(.exerciseDone(exercise: after), person: person)
        } else {
            try change.db.run(
                """
                INSERT INTO exercise_done (person_id, exercise, text, with_answer, at)
                VALUES (\(person), \(exercise), \(text), \(withAnswer), \(change.at))
                """)
            try change.record(.exerciseDone(exercise: self), person: person)
        }
    }
}

/// A line of one's own sheet, to practise on.
struct OwnLine: Sendable {
    let id: Int64
    let kind: Exercise.Kind
    let text: String
    /// The objective above a key result.
    let objective: String?
    /// Whether a key result carries a figure or a date beside its words, which then need none.
    var hasMetric = false
    var hasDueDate = false

    /// The lines of one's own sheet in a cycle: objectives, or key results with the objective above.
    static func list(
        _ kind: Exercise.Kind, of viewer: Viewer, in cycle: Identifier<Cycle>?, _ db: any Connection
    ) throws -> [OwnLine] {
        guard let cycle else { return [] }
        let rows =
            kind == .keyResult
            ? try db.rows(
                """
                SELECT k.id, k.text, o.text AS objective, CASE WHEN k.due IS NULL THEN 0 ELSE 1 END AS due
                FROM sheet s JOIN objective o ON o.sheet_id = s.id AND o.deleted_at IS NULL
                JOIN key_result k ON k.objective_id = o.id AND k.deleted_at IS NULL
                WHERE s.person_id = \(viewer.id) AND s.cycle_id = \(cycle) AND k.text <> ''
                ORDER BY o.position, o.id, k.position, k.id LIMIT 40
                """)
            : try db.rows(
                """
                SELECT o.id, o.text, NULL AS objective, 0 AS due
                FROM sheet s JOIN objective o ON o.sheet_id = s.id AND o.deleted_at IS NULL
                WHERE s.person_id = \(viewer.id) AND s.cycle_id = \(cycle) AND o.text <> ''
                ORDER BY o.position, o.id LIMIT 40
                """)
        let metrics = kind == .keyResult ? try Metric.list(of: try rows.map { try $0("id") }, in: db) : [:]
        return try rows.map { row in
            let measured = metrics[Identifier(try row("id") as Int64)] ?? []
            return OwnLine(
                id: try row("id"), kind: kind, text: try row("text"), objective: try row("objective"),
                hasMetric: measured.contains(where: \.saysSomething), hasDueDate: try row("due") > 0)
        }
    }
}
