/// The course in the method: its lessons in order, in both languages, as the files of the course say.
package struct Course: Sendable {
    /// One file of the course: `zh/01-what-okr-is.md` and what stands in it.
    package struct File: Sendable {
        package let path: String
        package let text: String

        package init(path: String, text: String) {
            self.path = path
            self.text = text
        }
    }

    /// A part of the course in one language, with the lessons in it.
    package struct Chapter: Sendable {
        package let name: String
        package let lessons: [Lesson]
    }

    /// In the order of their file names.
    package let lessons: [Lesson]
    /// What could not be read, file and line each; the rest of the course stands all the same.
    package let faults: [LessonFault]

    /// Reads the files that come with the program, then those of the organisation, which replace or add lessons.
    ///
    /// A file that cannot be read is a fault, and the file it would have replaced stays.
    /// - Parameter knowsRule: whether the coach has a rule of that name; exercises may name no other.
    package init(
        _ files: [File], changedBy own: [File] = [], faults unread: [LessonFault] = [],
        knowsRule: @escaping (String) -> Bool = { _ in true }
    ) {
        var found: [String: Lesson] = [:]
        var faults = unread
        for file in files + own {
            do throws(LessonFault) {
                let name = try LessonFileName(file.path)
                let text = try LessonReader(file, lesson: name.key, knowsRule: knowsRule).read()
                var lesson = found[name.key] ?? Lesson(key: name.key, order: name.order, texts: [:])
                lesson.texts[name.language] = text
                lesson.order = name.order
                found[name.key] = lesson
            } catch {
                faults.append(error)
            }
        }
        lessons = found.values.sorted { ($0.order, $0.key) < ($1.order, $1.key) }
        self.faults = faults
    }

    package func lesson(_ key: String) -> Lesson? { lessons.first { $0.key == key } }

    /// The lesson before and the lesson after, where there are any.
    package func neighbours(of lesson: Lesson) -> (previous: Lesson?, next: Lesson?) {
        guard let place = lessons.firstIndex(where: { $0.key == lesson.key }) else { return (nil, nil) }
        return (
            place > 0 ? lessons[place - 1] : nil, place + 1 < lessons.count ? lessons[place + 1] : nil
        )
    }

    /// The lessons in a row that name the same chapter, in one language.
    package func chapters(in language: Language) -> [Chapter] {
        var chapters: [Chapter] = []
        for lesson in lessons {
            let name = lesson.text(language).chapter
            if let last = chapters.last, last.name == name {
                chapters[chapters.count - 1] = Chapter(name: name, lessons: last.lessons + [lesson])
            } else {
                chapters.append(Chapter(name: name, lessons: [lesson]))
            }
        }
        return chapters
    }

    /// Every exercise by the key under which it is kept.
    package var exerciseKeys: [String] { lessons.flatMap(\.exerciseKeys) }

    package func minutes(in language: Language) -> Int { lessons.reduce(0) { $0 + $1.text(language).minutes } }
}
