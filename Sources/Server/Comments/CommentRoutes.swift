import OKR
import Storage

enum CommentRoutes {
    static func add(to routes: Routes) {
        routes.post("/threads/{id}/comments", reply)
        routes.patch("/comments/{id}", edit)
        routes.post("/comments/{id}/deletion", delete)
        routes.delete("/comments/{id}/deletion", restore)
        routes.post("/comments/{id}/reactions", react)
    }

    @Sendable static func reply(_ ask: Ask) async throws -> Answer {
        let text = try await ask.input().comment()
        let id = try ask.id(of: Thread.self)
        try await ask.change { viewer, change in
            try viewer.checkMayComment()
            try change.say(text, in: try Thread.find(id, visibleTo: viewer, in: change.db))
        }
        return try await ask.changed(id)
    }

    @Sendable static func edit(_ ask: Ask) async throws -> Answer {
        let text = try await ask.input().comment()
        let id = try ask.id(of: Comment.self)
        let thread = try await ask.change { viewer, change in
            try viewer.checkMayComment()
            let (thread, kept) = try Comment.find(id, visibleTo: viewer, in: change.db)
            try kept.checkMayEdit(viewer.id)
            var comment = kept
            comment.text = try text.mentioningThoseHere(orIn: kept.text, in: change.db)
            guard comment.text != kept.text else { return thread.id }
            comment.editedAt = change.at
            try comment.save(in: change.db)
            try change.record(.commentChanged(thread: thread, comment: comment), in: thread)
            return thread.id
        }
        return try await ask.changed(thread)
    }

    @Sendable static func delete(_ ask: Ask) async throws -> Answer {
        let id = try ask.id(of: Comment.self)
        let thread = try await ask.change { viewer, change in
            try viewer.checkMayComment()
            var (thread, comment) = try Comment.find(id, visibleTo: viewer, in: change.db)
            try comment.checkMayDelete(viewer.id, viewer.role)
            guard comment.deletion == nil else { return thread.id }
            comment.deletion = Comment.Deletion(by: viewer.id, at: change.at)
            try comment.save(in: change.db)
            try change.record(.commentDeleted(thread: thread, comment: id), in: thread)
            return thread.id
        }
        return try await ask.changed(thread, toast: .commentDeleted, undo: "DELETE /comments/\(id)/deletion")
    }

    @Sendable static func restore(_ ask: Ask) async throws -> Answer {
        let id = try ask.id(of: Comment.self)
        let thread = try await ask.change { viewer, change in
            try viewer.checkMayComment()
            var (thread, comment) = try Comment.find(id, visibleTo: viewer, in: change.db)
            try comment.checkMayRestore(viewer.id)
            guard comment.deletion != nil else { return thread.id }
            comment.deletion = nil
            try comment.save(in: change.db)
            try change.record(.commentRestored(thread: thread, comment: comment), in: thread)
            return thread.id
        }
        return try await ask.changed(thread)
    }

    /// Feels something about a comment, or takes it back where `withdraw` says so.
    @Sendable static func react(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input()
        let id = try ask.id(of: Comment.self)
        let withdrawn: Reaction.Kind? = try input.word("withdraw")
        guard let kind = try withdrawn ?? input.word("kind") else {
            throw Refusal(.invalid, field: "kind", .notAChoice)
        }
        let thread = try await ask.change { viewer, change in
            try viewer.checkMayComment()
            let (thread, comment) = try Comment.find(id, visibleTo: viewer, in: change.db)
            guard comment.deletion == nil else { throw Refusal(.conflict, .commentIsDeleted) }
            let reaction = Reaction(
                comment: id, thread: thread.id, author: comment.author, person: viewer.id, kind: kind, at: change.at)
            if withdrawn == nil, try reaction.insert(in: change.db) {
                try change.record(.reacted(reaction: reaction), in: thread, person: comment.author)
            } else if withdrawn != nil, try reaction.delete(in: change.db) {
                try change.record(.unreacted(reaction: reaction), in: thread, person: comment.author)
            }
            return thread.id
        }
        return try await ask.changed(thread)
    }
}
