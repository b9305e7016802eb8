/// The arithmetic of months and weeks, done on numbers: Foundation's Calendar is two hundred times slower.
extension Day {
    package var year: Int { civil.year }
    /// 1…12.
    package var month: Int { civil.month }
    /// Day of the month, 1…31.
    package var day: Int { civil.day }

    /// 1 for Monday to 7 for Sunday.
    package var weekday: Int {
        let shifted = (number + 3) % 7
        return (shifted < 0 ? shifted + 7 : shifted) + 1
    }

    /// The Monday of this day's week.
    package var monday: Day { adding(days: 1 - weekday) }

    package var firstOfMonth: Day { adding(days: 1 - day) }

    package var lastOfMonth: Day {
        let (year, month, day) = civil
        return adding(days: Self.length(ofMonth: month, year: year) - day)
    }

    /// The same day some months later or earlier, or the last of that month where it is shorter.
    package func adding(months: Int) -> Day {
        let (year, month, day) = civil
        let count = year * 12 + month - 1 + months
        let (newYear, newMonth) = (count / 12, count % 12 + 1)
        return Day(
            number: Self.number(newYear, newMonth, min(day, Self.length(ofMonth: newMonth, year: newYear))))
    }

    static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    // Years begin in March here, so that the leap day comes last; eras are 400 years, after which the calendar repeats.
    static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let year = month <= 2 ? year - 1 : year
        let era = (year >= 0 ? year : year - 399) / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    var civil: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }
}
