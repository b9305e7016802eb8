import HTTPTypes
import Hummingbird
import OKR
import Storage

enum ImageRoutes {
    static func add(to routes: Routes) {
        routes.get("/images/{id}", show)
        routes.post("/images", upload)
    }

    @Sendable static func show(_ ask: Ask) async throws -> Answer {
        let id = try ask.id(of: Image.self)
        let image = try await ask.read { _, db in try UploadedImage.find(id, in: db) }
        guard let image else { throw Refusal(.unknown, .notFound) }
        var answer = Answer(.ok, type: image.mediaType, bytes: image.bytes)
        answer.headers[.cacheControl] = "private, max-age=31536000, immutable"
        return answer
    }

    /// A picture for a check-in; the form then carries its number.
    @Sendable static func upload(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input(limit: ask.app.settings.largestUpload + 10_000)
        let (id, image) = try await ask.change { viewer, change in
            guard viewer.role.mayWrite else { throw Refusal(.forbidden, .readOnlyCannotUpload) }
            guard let file = input.files["file"] else { throw Refusal(.invalid, field: "file", .fileMissing) }
            let image = try UploadedImage(file, largest: ask.app.settings.largestUpload)
            let id = change.newID(Image.self)
            try image.insert(id, change)
            return (id, image)
        }
        return .json(status: .created) { json in
            json.object { json in
                json.key("id")
                json.value(id)
                json.key("address")
                json.value("/images/\(id)")
                json.key("name")
                json.value(image.name)
            }
        }
    }
}
