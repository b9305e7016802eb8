import Foundation
import OKR
import Testing

@Suite struct CSVTests {
    @Test func `quotes, line ends and marks are understood`() throws {
        let rows = try CSV.rows("\u{FEFF}a,\"b \"\"c\"\"\",d\r\n\"1\r\n2\",,\"x\" y\r\r\nlast")
        #expect(rows.map(\.cells) == [["a", "b \"c\"", "d"], ["1\r\n2", "", "x y"], ["last"]])
        #expect(rows.map(\.line) == [1, 2, 4])
    }

    @Test(arguments: [("a;b,c;d\n1;2;3", 3), ("a\tb\tc\n1,2", 3), ("\"a,b,c\";d", 2), ("one", 1), ("\n\na,b", 2)])
    func `the delimiter is found`(_ text: String, _ count: Int) throws {
        #expect(try CSV.rows(text).first?.cells.count == count)
    }

    @Test func `an open quote is refused with its row`() {
        let refusal = expectRefusal("file") { _ = try CSV.rows("a,b\n\"c,d\ne") }
        #expect(refusal?.phrase.zh.contains("第 2 行") == true)
    }

    @Test func `what is written in quotes reads back`() throws {
        var generator = SeededGenerator(seed: 7)
        let alphabet = ["\"", ",", ";", "\t", "\n", "\r\n", "中", "a", " "]
        for _ in 0..<1000 {
            let cells = (0..<3).map { _ in
                "x" + (0..<5).map { _ in alphabet.randomElement(using: &generator) ?? "" }.joined()
            }
            let quoted = cells.map { "\"" + $0.replacingOccurrences(of: "\"", with: "\"\"") + "\"" }
            #expect(try CSV.rows("h,h,h\n" + quoted.joined(separator: ",")).last?.cells == cells)
        }
    }
}

@Suite struct DecodingTests {
    let text = "姓名,邮箱\n何磊,helei@qinghe.example\n"

    @Test func `every encoding that spreadsheets write is read`() throws {
        let utf8 = Data(text.utf8)
        let little = try #require(text.data(using: .utf16LittleEndian))
        let big = try #require(text.data(using: .utf16BigEndian))
        for bytes in [utf8, [0xEF, 0xBB, 0xBF] + utf8, little, big, [0xFF, 0xFE] + little, [0xFE, 0xFF] + big] {
            #expect(try Decoding.text(of: bytes) == text)
        }
    }

    @Test func `GBK and GB 18030 are read`() throws {
        // 姓名,何磊 in GBK, then 𠮷 in the four bytes that only GB 18030 has.
        let gbk: [UInt8] = [0xD0, 0xD5, 0xC3, 0xFB, 0x2C, 0xBA, 0xCE, 0xC0, 0xDA]
        #expect(try Decoding.text(of: Data(gbk)) == "姓名,何磊")
        #expect(try Decoding.text(of: Data(gbk + [0x95, 0x34, 0xB2, 0x35])) == "姓名,何磊𠮷")
    }

    @Test func `what is no text is refused`() {
        expectRefusal("file") { _ = try Decoding.text(of: Data()) }
        expectRefusal("file") { _ = try Decoding.text(of: Data([0x50, 0x4B, 3, 4, 0, 0, 0, 0xFF, 0xFF])) }
        expectRefusal("file") { _ = try Decoding.text(of: Data([0x61, 0xFF, 0xFF])) }
    }
}
