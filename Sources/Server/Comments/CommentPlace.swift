import OKR
import Storage

/// What a thread is or could be about; to hold one is to be allowed to see it.
struct CommentPlace: Sendable {
    let subject: Thread.Subject
    let sheet: Sheet
    let owner: OwnerCard
    var objective: Objective?
    var keyResult: KeyResult?
    var checkIn: CheckIn?

    static func find(_ subject: Thread.Subject, by viewer: Viewer, in db: any Connection) throws -> CommentPlace {
        do {
            return try found(subject, by: viewer, in: db)
        } catch let refusal as Refusal where refusal.kind == .unknown {
            // Whoever had the page open shall know what became of their words' place.
            throw Refusal(.unknown, .lineIsGone)
        }
    }

    private static func found(
        _ subject: Thread.Subject, by viewer: Viewer, in db: any Connection
    ) throws -> CommentPlace {
        switch subject {
        case .sheet: throw Refusal(.unknown, .lineIsGone)
        case .objective(let id):
            return try on(Objective.find(id, visibleTo: viewer, in: db), subject, by: viewer, in: db)
        case .keyResult(let id):
            let keyResult = try KeyResult.find(id, visibleTo: viewer, in: db)
            let objective = try Objective.find(keyResult.objective, visibleTo: viewer, in: db)
            var place = try on(objective, subject, by: viewer, in: db)
            place.keyResult = keyResult
            return place
        case .checkIn(let id, _):
            let checkIn = try CheckIn.find(id, visibleTo: viewer, in: db)
            var place = try found(.keyResult(checkIn.keyResult), by: viewer, in: db)
            place = CommentPlace(
                subject: .checkIn(id, of: checkIn.keyResult), sheet: place.sheet, owner: place.owner,
                objective: place.objective, keyResult: place.keyResult, checkIn: checkIn)
            return place
        }
    }

    static func find(
        sheet id: Identifier<Sheet>, by viewer: Viewer, in db: any Connection
    ) throws -> CommentPlace {
        let sheet = try Sheet.find(id, visibleTo: viewer, in: db)
        let owner = try OwnerCard.find(sheet.owner, cycle: sheet.cycle, for: viewer, in: db).card
        return CommentPlace(subject: .sheet, sheet: sheet, owner: owner)
    }

    /// What a thread is about, with the thread.
    static func find(
        of thread: Thread, by viewer: Viewer, in db: any Connection
    ) throws -> CommentPlace {
        thread.subject == .sheet
            ? try find(sheet: thread.sheet, by: viewer, in: db) : try find(thread.subject, by: viewer, in: db)
    }

    private static func on(
        _ objective: Objective, _ subject: Thread.Subject, by viewer: Viewer, in db: any Connection
    ) throws -> CommentPlace {
        let place = try find(sheet: objective.sheet, by: viewer, in: db)
        return CommentPlace(subject: subject, sheet: place.sheet, owner: place.owner, objective: objective)
    }

    /// The texts in which words can be marked, the first one first.
    var texts: [(field: Mark.Field, text: Prose)] {
        let all: [(Mark.Field, Prose)]
        switch subject {
        case .sheet: all = []
        case .objective:
            all = [
                (.text, objective?.statement ?? .empty),
                (.notes, Prose(unchecked: objective?.notes ?? "", mentions: [])),
            ]
        case .keyResult: all = [(.text, keyResult?.statement ?? .empty)]
        case .checkIn: all = [(.note, checkIn?.note ?? .empty)]
        }
        return all.filter { !$0.1.isEmpty }.map { (field: $0.0, text: $0.1) }
    }

    /// The mark that a form asks for; nil where it is about the whole.
    func mark(_ input: Input) throws -> Mark? {
        let asked: Mark.Field? = try input.word("field")
        let start = Int(input.text("start"))
        var words = input["words"] ?? ""
        // A long stretch is only named by where it is: an address cannot hold it.
        if words.isEmpty, let start, let length = Int(input.text("length")), start >= 0,
            (1...Comment.longest) ~= length,
            let text = texts.first(where: { $0.field == asked })?.text
        {
            words = text.part(start..<start + length).text
        }
        guard !words.trimmingPrefix(while: \.isWhitespace).isEmpty else { return nil }
        // Typed words are looked for in all that the line says.
        let texts = texts.filter { asked == nil || $0.field == asked }
        var last = Refusal(.invalid, field: "words", .markWithoutWords)
        for (field, text) in texts {
            do {
                return try Mark(words, near: start, of: text, field: field)
            } catch let refusal as Refusal {
                last = refusal
            }
        }
        throw last
    }

    /// Where threads about this are listed, and where new ones are sent.
    var address: String {
        switch subject {
        case .sheet: "/sheets/\(sheet.id)/threads"
        case .objective(let id): "/objectives/\(id)/threads"
        case .keyResult(let id): "/key-results/\(id)/threads"
        case .checkIn(let id, _): "/check-ins/\(id)/threads"
        }
    }

    /// Where it stands on its sheet.
    var addressOnSheet: String {
        let sheet = "\(sheet.owner.address)?cycle=\(sheet.cycle)"
        switch subject {
        case .sheet: return sheet
        case .objective(let id): return "\(sheet)#objective-\(id)"
        case .keyResult(let id): return "\(sheet)#key-result-\(id)"
        case .checkIn(let id, let keyResult): return "/key-results/\(keyResult)/check-ins#check-in-\(id)"
        }
    }
}
