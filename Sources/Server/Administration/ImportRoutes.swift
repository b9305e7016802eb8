import Foundation
import HTTPTypes
import OKR
import Storage

/// A file is looked at first and written when somebody says so; nothing is kept in between but in the page itself.
enum ImportRoutes {
    private static let largest = 24 << 20

    static func add(to routes: Routes) {
        routes.get("/admin/people/import") { ask in try await show(ask) }
        routes.post("/admin/people/import", preview)
        routes.post("/admin/people/import/correction", correct)
        routes.post("/admin/people/import/application", apply)
        routes.get("/admin/people/template.csv", template)
    }

    @Sendable static func preview(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input(limit: largest)
        do {
            guard let bytes = input.files["file"]?.bytes, !bytes.isEmpty else {
                throw Refusal(.invalid, field: "file", .fileMissing)
            }
            let text = try Decoding.text(of: Data(bytes))
            return try await preview(ask, of: text, called: input.files["file"]?.name ?? "")
        } catch let refusal as Refusal where !ask.wantsJSON && [.invalid, .tooLarge].contains(refusal.kind) {
            return try await show(ask, refusal: refusal)
        }
    }

    /// Looks at the file again, with what was corrected in the preview.
    @Sendable static func correct(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input(limit: largest)
        return try await preview(ask, of: try input.correctedFile, called: input.text("file_name"))
    }

    private static func preview(_ ask: Ask, of text: String, called name: String) async throws -> Answer {
        try await ask.administer(.people) { frame, db in
            let plan = try PeopleImport.plan(Data(text.utf8), in: db)
            let leavers = try plan.leavers.compactMap { try Person.find($0, in: db) }
            let typed = try PeopleSheet(csv: Data(text.utf8)).rows.map { ($0.line, $0) }
            return ImportPreview(
                frame: frame, plan: plan, text: text, fileName: name,
                leavers: leavers.filter { $0.id != frame.viewer.id },
                typed: Dictionary(typed) { first, _ in first }
            ).html
        }
    }

    @Sendable static func apply(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input(limit: largest)
        let leavers = Set(input.all("leaver").compactMap { Identifier<Person>($0) })
        return try await ask.administer(goingOnTo: "/admin/people?saved=1") { viewer, change in
            let plan = try PeopleImport.plan(Data(try input.correctedFile.utf8), in: change.db)
            if viewer.role != .owner {
                let owners = try leavers.compactMap { try Person.find($0, in: change.db) }.contains {
                    $0.role == .owner
                }
                guard !owners else { throw Refusal(.forbidden, field: "leaver", .ownersOnly) }
            }
            try PeopleImport.apply(plan, leavers: leavers, change)
        } again: { _, refusal in
            try await show(ask, refusal: refusal)
        }
    }

    @Sendable static func template(_ ask: Ask) async throws -> Answer {
        let language = try await ask.read { viewer, _ in
            try viewer.checkMayAdminister()
            return viewer.language
        }
        let headings = ImportColumn.allCases.map { $0.heading(language) }.joined(separator: ",")
        // The mark makes spreadsheets read it as UTF-8.
        var answer = Answer(.ok, type: "text/csv; charset=utf-8", bytes: Array("\u{FEFF}\(headings)\r\n".utf8))
        answer.headers[.contentDisposition] = "attachment; filename=\"okra-people.csv\""
        return answer
    }

    private static func show(_ ask: Ask, refusal: Refusal? = nil) async throws -> Answer {
        try await ask.administer(.people, refusal: refusal) { frame, _ in ImportPage(frame: frame).html }
    }
}

extension Input {
    /// The file that the preview carries, with what was written into its fields.
    fileprivate var correctedFile: String {
        get throws {
            let corrections = fields.sorted { $0.key < $1.key }
                .compactMap { Correction(field: $0.key, text: $0.value.first ?? "") }
            return try PeopleSheet.correcting(self["text"] ?? "", corrections)
        }
    }
}
