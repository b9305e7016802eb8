import Foundation
import OKR
import Storage

extension SampleCompany {
    /// A line of the running cycle as threads need it.
    private struct Line {
        let sheet: Identifier<Sheet>
        let objective: Identifier<Objective>
        let subject: OKR.Thread.Subject
        let text: Prose
    }

    /// What is said about the lines of the running cycle, once they are there.
    func writeTalk() throws {
        for sample in SampleThread.all { try write(sample) }
        if sample.people != nil { try writeUsualTalk() }
        try journal.db.run(
            """
            UPDATE thread SET comments = (
                SELECT count(*) FROM comment m WHERE m.thread_id = thread.id AND m.deleted_at IS NULL)
            """)
    }

    private func write(_ sample: SampleThread) throws {
        guard let owner = people[sample.owner], let line = try line(of: sample, owner.id),
            let first = sample.said.first, let opener = people[first.by]
        else { return }
        let writer = SheetWriter(journal: journal, calendar: calendar, language: self.sample.language, people: people)
        let moments = sample.said.enumerated().map { index, said in
            calendar.now.addingTimeInterval(Double(-said.daysAgo * 86_400 - (sample.said.count - index) * 1200))
        }
        var thread = Thread(
            id: journal.id(at: moments[0]), sheet: line.sheet, subject: line.subject,
            mark: try sample.words.map { try Mark(self.sample.language($0), of: line.text, field: .text) },
            by: opener.id, at: moments[0])
        let resolver = sample.resolvedBy.flatMap { people[$0] }
        let end = moments[moments.count - 1].addingTimeInterval(600)
        try (resolver.flatMap { thread.resolved(by: $0.id, at: end) } ?? thread).insert(in: journal.db)
        for (said, at) in zip(sample.said, moments) {
            guard let author = people[said.by] else { continue }
            let comment = Comment(
                id: journal.id(at: at), thread: thread.id, author: author.id, at: at, text: try writer.prose(said.text))
            try comment.insert(in: journal.db, counting: false)
            thread = thread.joined(by: author.id)
            try record(.commented(thread: thread, comment: comment), at: at, by: author.id, on: line)
            for (index, felt) in said.reactions.enumerated() {
                guard let person = people[felt.by] else { continue }
                let at = at.addingTimeInterval(Double(index * 60 + 60))
                let reaction = Reaction(
                    comment: comment.id, thread: thread.id, author: author.id, person: person.id, kind: felt.kind,
                    at: at)
                try reaction.keep(in: journal.db)
                try record(.reacted(reaction: reaction), at: at, by: person.id, on: line, person: author.id)
            }
        }
        guard let resolver, let resolved = thread.resolved(by: resolver.id, at: end) else { return }
        try record(.threadResolved(thread: resolved), at: end, by: resolver.id, on: line)
    }

    private func record(
        _ activity: Activity, at: Date, by actor: Identifier<Person>, on line: Line, person: Identifier<Person>? = nil
    ) throws {
        try journal.record(
            activity, at: at, by: actor, sheet: line.sheet, objective: line.objective,
            keyResult: line.subject.keyResult, person: person)
    }

    private func line(of sample: SampleThread, _ owner: Identifier<Person>) throws -> Line? {
        let row = try journal.db.row(
            """
            SELECT s.id AS sheet_id, o.id AS objective_id, k.id AS key_result_id, coalesce(k.text, o.text) AS text,
                coalesce(k.mentions, o.mentions) AS mentions
            FROM sheet s JOIN objective o ON o.sheet_id = s.id AND o.position = \(sample.objective)
            LEFT JOIN key_result k ON k.objective_id = o.id AND k.position = \(sample.keyResult)
            WHERE s.person_id = \(owner) AND s.cycle_id = \(calendar.running.id)
            """)
        return try row.map(line)
    }

    private func line(_ row: Row) throws -> Line {
        let keyResult: Identifier<KeyResult>? = try row("key_result_id")
        let objective: Identifier<Objective> = try row("objective_id")
        return Line(
            sheet: try row("sheet_id"), objective: objective,
            subject: keyResult.map { .keyResult($0) } ?? .objective(objective),
            text: try Prose(kept: row("text"), mentions: row("mentions")))
    }

    /// A word from the manager on every seventh key result of those who were made up.
    private func writeUsualTalk() throws {
        let named = people.filter { mailbox, _ in SamplePerson.named.contains { $0.mailbox == mailbox } }.map(
            \.value.id)
        let rows = try journal.db.rows(
            """
            SELECT s.id AS sheet_id, o.id AS objective_id, k.id AS key_result_id, k.text, k.mentions, p.manager_id
            FROM sheet s JOIN person p ON p.id = s.person_id JOIN objective o ON o.sheet_id = s.id
            JOIN key_result k ON k.objective_id = o.id
            WHERE s.cycle_id = \(calendar.running.id) AND p.manager_id IS NOT NULL AND s.person_id NOT IN (\(list: named.sorted()))
            ORDER BY k.id
            """)
        for (index, row) in rows.enumerated() where index % 7 == 0 {
            let line = try line(row)
            let manager: Identifier<Person> = try row("manager_id")
            let at = calendar.now.addingTimeInterval(Double(-3600 * (index % 300 + 1)))
            let words = String(line.text.text.prefix(6))
            let thread = Thread(
                id: journal.id(at: at), sheet: line.sheet, subject: line.subject,
                mark: index % 2 == 0 ? try? Mark(words, of: line.text, field: .text) : nil, by: manager, at: at,
                people: [manager])
            try thread.insert(in: journal.db)
            let text = sample.language(SampleThread.usual[index / 7 % SampleThread.usual.count])
            let comment = Comment(
                id: journal.id(at: at), thread: thread.id, author: manager, at: at,
                text: Prose(unchecked: text, mentions: []))
            try comment.insert(in: journal.db, counting: false)
            try record(.commented(thread: thread, comment: comment), at: at, by: manager, on: line)
        }
    }
}
