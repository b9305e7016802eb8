import Foundation

/// A lesson that somebody has read.
package struct LessonReading: Codable, Hashable, Sendable {
    package let person: Identifier<Person>
    /// The key of the lesson.
    package let lesson: String

    package init(person: Identifier<Person>, lesson: String) {
        self.person = person
        self.lesson = lesson
    }
}

/// An exercise that somebody has done, and how.
package struct ExerciseDone: Codable, Hashable, Sendable {
    package let person: Identifier<Person>
    /// The key of the exercise: lesson and number.
    package let exercise: String
    /// What was written.
    package let text: String
    /// Whether the model answer was looked at before.
    package let withAnswer: Bool

    package init(person: Identifier<Person>, exercise: String, text: String, withAnswer: Bool) {
        self.person = person
        self.exercise = exercise
        self.text = text
        self.withAnswer = withAnswer
    }
}

/// How far somebody has come in the course.
package struct CourseProgress: Sendable {
    /// When each lesson was read first, by its key.
    package let readings: [String: Date]
    /// By the key of the exercise.
    package let exercises: [String: ExerciseDone]

    package init(readings: [String: Date] = [:], exercises: [String: ExerciseDone] = [:]) {
        self.readings = readings
        self.exercises = exercises
    }

    /// Read, and every exercise in it done.
    package func isDone(_ lesson: Lesson) -> Bool {
        readings[lesson.key] != nil && lesson.exerciseKeys.allSatisfy { exercises[$0] != nil }
    }

    package func done(of course: Course) -> [Lesson] { course.lessons.filter(isDone) }

    package func isFinished(_ course: Course) -> Bool { course.lessons.allSatisfy(isDone) }

    /// Where to go on: what is open after the lesson read last, else the first that is open; nil at the end.
    package func next(in course: Course) -> Lesson? {
        let last = readings.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        let place = course.lessons.firstIndex { $0.key == last }.map { $0 + 1 } ?? 0
        return course.lessons[place...].first { !isDone($0) } ?? course.lessons.first { !isDone($0) }
    }

    /// How long what is open takes.
    package func minutesLeft(of course: Course, in language: Language) -> Int {
        course.lessons.filter { !isDone($0) }.reduce(0) { $0 + $1.text(language).minutes }
    }

    /// The share of lessons done, 0 to 1.
    package func share(of course: Course) -> Double {
        course.lessons.isEmpty ? 0 : Double(done(of: course).count) / Double(course.lessons.count)
    }
}
