import Coach
import Foundation
import OKR

extension Course {
    /// The course that comes with the program.
    package static let builtIn = Course(builtInFiles, knowsRule: { Rule(name: $0) != nil })

    /// The course that comes with the program, with what the organisation keeps in a folder of its own:
    /// a file of the same name replaces a lesson, another one adds one. A folder that is not there changes nothing.
    package static func reading(folder: String) -> Course {
        let own = files(in: folder)
        return Course(builtInFiles, changedBy: own.files, faults: own.faults, knowsRule: { Rule(name: $0) != nil })
    }

    private static let largestFile = 200_000

    private static let builtInFiles = PublicFiles.embedded.filter { $0.path.hasPrefix("learn/") }.map {
        File(path: String($0.path.dropFirst("learn/".count)), text: String(decoding: $0.bytes, as: UTF8.self))
    }

    private static func files(in folder: String) -> (files: [File], faults: [LessonFault]) {
        var files: [File] = []
        var faults: [LessonFault] = []
        for language in Language.allCases {
            let place = URL(fileURLWithPath: folder).appending(path: language.rawValue)
            let names = (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
            for name in names.sorted() where name.hasSuffix(".md") && !name.hasPrefix(".") {
                let path = "\(language.rawValue)/\(name)"
                guard let data = try? Data(contentsOf: place.appending(path: name)) else {
                    faults.append(LessonFault(file: path, line: nil, .lessonUnreadable))
                    continue
                }
                guard data.count <= largestFile else {
                    faults.append(LessonFault(file: path, line: nil, .lessonFileTooLarge))
                    continue
                }
                guard let text = String(data: data, encoding: .utf8), !text.utf8.contains(0) else {
                    faults.append(LessonFault(file: path, line: nil, .lessonNotUTF8))
                    continue
                }
                files.append(File(path: path, text: text))
            }
        }
        return (files, faults)
    }
}
