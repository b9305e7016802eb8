import Foundation
import OKR
import Storage

/// A picture that somebody uploaded.
struct UploadedImage: Sendable {
    static let largestAvatar = 2 << 20

    let name: String
    let mediaType: String
    let bytes: [UInt8]

    /// Checks by its first bytes what a file is; what it calls itself proves nothing.
    init(_ file: Input.File, largest: Int, field: String = "file") throws(Refusal) {
        guard !file.bytes.isEmpty else { throw Refusal(.invalid, field: field, .fileMissing) }
        guard file.bytes.count <= largest else {
            throw Refusal(.tooLarge, field: field, .imageTooLarge(megabytes: largest >> 20))
        }
        guard let mediaType = Self.mediaType(of: file.bytes) else {
            throw Refusal(.invalid, field: field, .imageUnreadable)
        }
        name = String(file.name.filter { !$0.isNewline }.suffix(100))
        self.mediaType = mediaType
        bytes = file.bytes
    }

    private init(name: String, mediaType: String, bytes: [UInt8]) {
        self.name = name
        self.mediaType = mediaType
        self.bytes = bytes
    }

    private static func mediaType(of bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return "image/png" }
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return "image/jpeg" }
        if bytes.starts(with: "GIF87a".utf8) || bytes.starts(with: "GIF89a".utf8) { return "image/gif" }
        if bytes.count > 12, bytes.starts(with: "RIFF".utf8), bytes[8..<12].elementsEqual("WEBP".utf8) {
            return "image/webp"
        }
        return nil
    }

    func insert(_ id: Identifier<Image>, _ change: Change) throws {
        try change.db.run(
            """
            INSERT INTO image (id, name, media_type, bytes, uploaded_by, uploaded_at)
            VALUES (\(id), \(name), \(mediaType), \(bytes), \(change.by), \(change.at))
            """)
    }

    /// A picture that this viewer may see: their own, one that a person wears, one on a check-in that they may see.
    static func find(
        _ id: Identifier<Image>, visibleTo viewer: Viewer, in db: any Connection
    ) throws -> UploadedImage? {
        try db.row(
            """
            SELECT i.name, i.media_type, i.bytes FROM image i WHERE i.id = \(id) AND (i.uploaded_by = \(viewer.id)
                OR EXISTS (SELECT 1 FROM person p WHERE p.avatar_id = i.id)
                OR EXISTS (SELECT 1 FROM check_in_image a JOIN check_in c ON c.id = a.check_in_id
                    JOIN key_result k ON k.id = c.key_result_id JOIN objective o ON o.id = k.objective_id
                    JOIN sheet s ON s.id = o.sheet_id
                    WHERE a.image_id = i.id AND c.deleted_at IS NULL AND k.deleted_at IS NULL
                        AND \(Visibility.objective(to: viewer))))
            """
        ).map { row in
            UploadedImage(name: try row("name"), mediaType: try row("media_type"), bytes: try row("bytes"))
        }
    }
}

extension Person {
    func setAvatar(_ image: Identifier<Image>?, in db: any Connection) throws {
        try db.run("UPDATE person SET avatar_id = \(image) WHERE id = \(id)")
    }

    /// The pictures of those among these people who have one.
    static func pictures(
        of people: [Identifier<Person>], in db: any Connection
    ) throws -> [(person: Identifier<Person>, image: Identifier<Image>)] {
        try db.rows(
            """
            SELECT id, avatar_id FROM person WHERE id IN (\(list: people)) AND avatar_id IS NOT NULL ORDER BY id
            """
        ).map { (try $0("id"), try $0("avatar_id")) }
    }

    func avatarImage(in db: any Connection) throws -> Identifier<Image>? {
        let row = try db.row("SELECT avatar_id FROM person WHERE id = \(id)")
        return try row.flatMap { try $0("avatar_id") }
    }
}
