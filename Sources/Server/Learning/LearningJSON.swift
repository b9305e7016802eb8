import Foundation
import OKR

extension CourseProgress {
    /// The course and how far its reader is.
    func json(of course: Course, in language: Language) -> Answer {
        .json { json in
            json.object { json in
                json.key("done")
                json.value(done(of: course).count)
                json.key("count")
                json.value(course.lessons.count)
                json.key("minutesLeft")
                json.value(minutesLeft(of: course, in: language))
                json.key("next")
                json.value(next(in: course)?.key)
                json.key("lessons")
                json.array(course.lessons) { json, lesson in
                    json.object { json in lesson.write(to: &json, progress: self, in: language) }
                }
            }
        }
    }
}

extension LessonPage {
    var json: Answer {
        .json { json in
            json.object { json in
                lesson.write(to: &json, progress: progress, in: viewer.language)
                json.key("exercises")
                json.array(lesson.text(viewer.language).exercises) { json, exercise in
                    json.object { json in
                        json.key("number")
                        json.value(exercise.number)
                        json.key("kind")
                        json.value(exercise.kind.rawValue)
                        json.key("task")
                        json.value(exercise.task)
                        json.key("bad")
                        json.value(exercise.bad)
                        json.key("done")
                        json.value(progress.exercises["\(lesson.key)/\(exercise.number)"] != nil)
                    }
                }
            }
        }
    }
}

extension Lesson {
    fileprivate func write(to json: inout JSONWriter, progress: CourseProgress, in language: Language) {
        let text = text(language)
        json.key("key")
        json.value(key)
        json.key("title")
        json.value(text.title)
        json.key("chapter")
        json.value(text.chapter)
        json.key("minutes")
        json.value(text.minutes)
        json.key("read")
        json.value(progress.readings[key]?.ISO8601Format())
        json.key("done")
        json.value(progress.isDone(self))
    }
}

extension ExerciseMarking {
    var json: Answer {
        .json { json in
            json.object { json in
                json.key("verdict")
                json.value(verdict.rawValue)
                json.key("withAnswer")
                json.value(withAnswer)
                json.key("hints")
                json.array(findings) { json, finding in
                    json.object { json in
                        json.key("rule")
                        json.value(finding.rule)
                        json.key("start")
                        json.value(finding.range.lowerBound)
                        json.key("end")
                        json.value(finding.range.upperBound)
                        json.key("soft")
                        json.value(finding.isSoft)
                        json.key("reason")
                        json.value(finding.reason)
                        json.key("example")
                        json.value(finding.example)
                    }
                }
            }
        }
    }
}
