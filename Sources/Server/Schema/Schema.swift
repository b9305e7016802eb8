import Storage

/// Every step the tables have taken, oldest first; append only.
package enum Schema {
    package static let migrations: [Migration] = [
        Migration(1, "people", people),
        Migration(2, "cycles", cycles),
        Migration(3, "sheets", sheets),
        Migration(4, "activity", activity),
        Migration(5, "coach", coach),
        Migration(6, "learning", learning),
        Migration(7, "search", search),
        Migration(8, "breakdowns", breakdowns),
        Migration(9, "jobs", jobs),
        Migration(10, "notifications", notifications),
        Migration(11, "comments", comments),
        Migration(13, "deliveries", deliveries),
        Migration(15, "reminders", reminders),
        Migration(16, "checklists", checklists),
    ]
}
