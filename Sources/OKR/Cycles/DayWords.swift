extension Day {
    /// "12月5日" or "5 Dec".
    package func formatted(_ language: Language) -> String {
        language == .zh ? "\(month)月\(day)日" : "\(day) \(Day.monthNames[month - 1])"
    }

    /// "2026年12月5日" or "5 Dec 2026".
    package func formattedWithYear(_ language: Language) -> String {
        language == .zh ? "\(year)年\(formatted(.zh))" : "\(formatted(.en)) \(year)"
    }

    /// The year only where it is not that of `today`.
    package func formatted(_ language: Language, on today: Day) -> String {
        year == today.year ? formatted(language) : formattedWithYear(language)
    }

    /// "11月1日 – 12月31日" or "1 Nov – 31 Dec"; with years where the two differ in year.
    package static func range(_ first: Day, _ last: Day, _ language: Language) -> String {
        first.year == last.year
            ? "\(first.formatted(language)) – \(last.formatted(language))"
            : "\(first.formattedWithYear(language)) – \(last.formattedWithYear(language))"
    }

    /// "周二" or "Tue".
    package func weekdayName(_ language: Language) -> String {
        language == .zh
            ? "周" + ["一", "二", "三", "四", "五", "六", "日"][weekday - 1]
            : ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][weekday - 1]
    }

    static let monthNames = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}
