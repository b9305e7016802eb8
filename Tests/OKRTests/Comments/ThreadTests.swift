import Foundation
import OKR
import Testing

@Suite struct ThreadTests {
    private let he = Identifier<Person>(1)
    private let lin = Identifier<Person>(2)
    private let noon = Date(timeIntervalSince1970: 1_795_485_600)

    private var thread: OKR.Thread {
        OKR.Thread(id: Identifier(9), sheet: Identifier(8), subject: .sheet, by: he, at: noon, people: [he])
    }

    private func comment(_ id: Int64, isDeleted: Bool = false) -> OKR.Comment {
        OKR.Comment(
            id: Identifier(id), thread: thread.id, author: he, at: noon, text: Prose(unchecked: "好", mentions: []),
            deletion: isDeleted ? OKR.Comment.Deletion(by: he, at: noon) : nil)
    }

    @Test func `of two who settle a thread the first is named, and it can be opened again once`() throws {
        let resolved = try #require(thread.resolved(by: lin, at: noon))
        #expect(resolved.resolution?.by == lin)
        #expect(resolved.resolved(by: he, at: noon) == nil)
        #expect(resolved.reopened == thread)
        #expect(thread.reopened == nil)
    }

    @Test func `who writes takes part, once`() {
        #expect(thread.joined(by: lin).joined(by: he).joined(by: lin).people == [he, lin])
    }

    @Test func `a deleted comment keeps its place only for what follows it`() {
        let ids = { (comments: [OKR.Comment]) in OKR.Comment.shown(comments).map(\.id.value) }
        #expect(ids([comment(1, isDeleted: true), comment(2), comment(3, isDeleted: true)]) == [1, 2])
        #expect(ids([comment(1, isDeleted: true)]) == [])
    }

    @Test func `only who said it changes it, and administrators may delete it`() {
        #expect(refusal { try comment(1).checkMayEdit(lin) }?.phrase == .notYourComment)
        #expect(refusal { try comment(1, isDeleted: true).checkMayEdit(he) }?.phrase == .commentIsDeleted)
        #expect(refusal { try comment(1).checkMayEdit(he) } == nil)
        #expect(refusal { try comment(1).checkMayDelete(lin, .member) }?.kind == .forbidden)
        #expect(refusal { try comment(1).checkMayDelete(lin, .administrator) } == nil)
        #expect(refusal { try comment(1).checkMayDelete(he, .member) } == nil)
        #expect(refusal { try comment(1, isDeleted: true).checkMayRestore(lin) }?.kind == .forbidden)
    }

    @Test func `a mention of somebody who is not there becomes a plain name`() throws {
        let text = try Prose(markup: "@[何磊](person:1) 和 @[林若溪](person:2)", most: 100, field: "text")
        let heard = text.mentioning(only: [lin])
        #expect(heard.text == "@何磊 和 @林若溪")
        #expect(heard.people == [lin])
    }
}
