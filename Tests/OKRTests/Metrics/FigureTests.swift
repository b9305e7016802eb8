import OKR
import Testing

@Suite struct FigureTests {
    @Test(arguments: [
        ("21,400", 21_400.0), ("2.1万", 21_000), ("３５％", 35), ("1.2M", 1_200_000), ("85%", 85),
        ("¥1,200,000", 1_200_000),
        ("￥12.5", 12.5), ("-3", -3), ("−3.5", -3.5), (" 1 200 ", 1200), (".5", 0.5), ("5.", 5), ("+7", 7), ("3亿", 3e8),
        ("1.5千", 1500), ("12k", 12_000), ("１，２００", 1200), ("2百万", 2e6), ("0", 0), ("-0", 0), ("3万元", 30_000),
        ("1200元", 1200), ("2.5bn", 2.5e9), ("0.1", 0.1), ("1,234,567.89", 1_234_567.89), ("$3", 3), ("-$3", -3),
    ])
    func `figures are read as people type them`(_ text: String, _ value: Double) throws {
        #expect(try Metric.parse(text) == value)
    }

    @Test(arguments: [
        "", "  ", "abc", "1,5", "1,23,456", "1.2.3", "12e3", "nan", "inf", "--3", "1,", ",100", "0x10", "万", "%", ".",
        "-",
        "100000000000", "1000亿元元", "五", "99999999999999999999999999999999999999",
    ])
    func `what is no figure is refused by name`(_ text: String) {
        expectRefusal("metrics.0.start") { _ = try Metric.parse(text, field: "metrics.0.start") }
    }

    @Test func `a metric's own unit may stand with its figure`() throws {
        let users = try Metric(id: Identifier(1), target: 10, unit: "users")
        #expect(try users.parse("1,200 Users") == 1200)
        expectRefusal("current") { _ = try users.parse("1,200 people") }
    }

    @Test func `figures are shown with their unit`() throws {
        func shown(
            _ value: Double, _ kind: Metric.Kind = .number, _ unit: String = "", _ decimals: Int = 0
        ) throws -> String {
            try Metric(id: Identifier(1), kind: kind, target: 5, unit: unit, decimals: decimals).formatted(value, .en)
        }
        #expect(try shown(21_400) == "21,400")
        #expect(try shown(79, .percent) == "79%")
        #expect(try shown(1_200_000, .currency, "¥") == "¥1,200,000")
        #expect(try shown(1_200_000, .currency) == "¥1,200,000")
        #expect(try shown(12.5, .currency, "$", 2) == "$12.50")
        #expect(try shown(-12, .currency, "$", 2) == "−$12")
        #expect(try shown(1200, .currency, "元") == "1,200 元")
        #expect(try shown(21_400, .number, "人") == "21,400 人")
        #expect(try shown(21, .number, "°C") == "21°C")
        #expect(try shown(4.25, .number, "星", 1) == "4.3 星")
        #expect(try shown(4, .number, "", 1) == "4")
        #expect(try shown(-1234.5, .number, "", 1) == "−1,234.5")
        #expect(try shown(-0.2) == "0")
        #expect(try shown(0.285, .number, "", 2) == "0.29")
        #expect(try shown(999_999.6) == "1,000,000")
        #expect(try shown(3, .milestones) == "3/5")
    }

    @Test func `done or not is said in words`() throws {
        let done = try Metric(id: Identifier(1), kind: .done)
        #expect(done.formatted(1, .zh) == "已完成")
        #expect(done.formatted(0, .en) == "Not done")
    }

    @Test func `what a field shows reads back as the same figure`() throws {
        var generator = SeededGenerator(seed: 2)
        for decimals in 0...6 {
            let metric = try Metric(id: Identifier(1), target: 1, unit: "人", decimals: decimals)
            for _ in 0..<200 {
                var value = Double(Int.random(in: -9_999_999_999...9_999_999_999, using: &generator))
                for _ in 0..<decimals { value /= 10 }
                #expect(abs(try Metric.parse(metric.plain(value)) - value) < 5e-7)
                #expect(abs(try metric.parse(metric.formatted(value, .zh)) - value) < 5e-7)
            }
        }
    }
}
