import Foundation
import Testing

@testable import OKR

@Suite struct AnnouncementRuleTests {
    private let noon = Date(timeIntervalSince1970: 1_000_000)

    private func announcement(remindedAt: Date? = nil, withdrawn: Bool = false) -> Announcement {
        Announcement(
            id: Identifier(1), title: "三件大事", text: .empty, teams: [], by: Identifier(2), at: noon,
            remindedAt: remindedAt, withdrawal: withdrawn ? .init(by: Identifier(2), at: noon) : nil)
    }

    @Test func `a title is tidied, and refused where it is missing or too long`() throws {
        #expect(try Announcement.title("  三件大事 ") == "三件大事")
        expectRefusal("title") { _ = try Announcement.title("  ") }
        expectRefusal("title") { _ = try Announcement.title(String(repeating: "长", count: 101)) }
    }

    @Test func `a reminder rests for a day`() throws {
        try announcement().checkMayRemind(at: noon)
        try announcement(remindedAt: noon).checkMayRemind(at: noon.addingTimeInterval(86_400))
        expectRefusal(nil, .tooMany) {
            try announcement(remindedAt: noon).checkMayRemind(at: noon.addingTimeInterval(86_399))
        }
    }

    @Test func `what was withdrawn is neither changed nor reminded of`() {
        expectRefusal(nil, .conflict) { try announcement(withdrawn: true).checkStands() }
        expectRefusal(nil, .conflict) { try announcement(withdrawn: true).checkMayRemind(at: noon) }
    }
}
