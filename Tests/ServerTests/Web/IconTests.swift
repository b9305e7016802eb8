import Foundation
import Testing

@testable import Server

@Suite struct IconTests {
    @Test(arguments: Icon.allCases) func `every icon is drawn in the sprite`(icon: Icon) throws {
        let root = URL(filePath: #filePath).appending(path: "../../../../Public/icons.svg").standardized
        let sprite = try String(contentsOf: root, encoding: .utf8)
        #expect(sprite.contains("<symbol id=\"\(icon.rawValue)\""))
    }

    @Test func `an icon is silent unless it is given a name`() {
        #expect(icon(.bell).text.contains(#"aria-hidden="true""#))
        #expect(icon(.bell, label: "收件箱").text.contains(#"role="img" aria-label="收件箱""#))
    }
}
