import Foundation

/// Numbers as attributes of SVG want them.
enum Drawing {
    /// At most one digit after the point and no locale; what is not a number is drawn at 0.
    static func number(_ number: Double) -> String {
        guard number.isFinite else { return "0" }
        let tenths = Int((min(max(number, -1e6), 1e6) * 10).rounded())
        let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
        return (tenths < 0 ? "-" : "") + (rest == 0 ? "\(whole)" : "\(whole).\(rest)")
    }

    /// A share (1 is all of it) as a percentage that stays inside the drawing, 0…100.
    static func percentage(clipping share: Double) -> String {
        number(min(100, max(0, share.isFinite ? share * 100 : 0)))
    }

    /// A share as whole percents, as it is: beyond 100 and below 0 too.
    static func wholePercents(_ share: Double) -> Int {
        share.isFinite ? Int((min(max(share, -1e6), 1e6) * 100).rounded()) : 0
    }
}
