import Foundation
import OKR
import Storage

// How the field's values stand in columns.

extension Identifier: SQLBindable, SQLReadable {
    package var sqlValue: SQLValue { .integer(value) }
    package init(sqlValue: SQLValue) throws { self.init(try Int64(sqlValue: sqlValue)) }
}

/// Moments are milliseconds since 1970.
extension Date: SQLBindable, SQLReadable {
    package var sqlValue: SQLValue { .integer(Int64((timeIntervalSince1970 * 1000).rounded())) }
    package init(sqlValue: SQLValue) throws {
        self.init(timeIntervalSince1970: Double(try Int64(sqlValue: sqlValue)) / 1000)
    }
}

extension Day: SQLBindable, SQLReadable {
    package var sqlValue: SQLValue { .text(description) }
    package init(sqlValue: SQLValue) throws {
        let text = try String(sqlValue: sqlValue)
        guard let day = Day(text) else { throw StorageError.corrupt("not a day: \(text)") }
        self = day
    }
}

extension Weight: SQLBindable, SQLReadable {
    package var sqlValue: SQLValue { .integer(Int64(thousandths)) }
    package init(sqlValue: SQLValue) throws {
        let thousandths = try Int(sqlValue: sqlValue)
        guard let weight = Weight(thousandths: thousandths) else { throw StorageError.corrupt("weight \(thousandths)") }
        self = weight
    }
}

/// Words that stand in a column as they stand in the program.
protocol ColumnWord: RawRepresentable<String>, SQLBindable, SQLReadable {}

extension ColumnWord {
    package var sqlValue: SQLValue { .text(rawValue) }
    package init(sqlValue: SQLValue) throws {
        let text = try String(sqlValue: sqlValue)
        guard let word = Self(rawValue: text) else { throw StorageError.corrupt("unknown word: \(text)") }
        self = word
    }
}

extension Language: ColumnWord {}
extension Role: ColumnWord {}
extension Ambition: ColumnWord {}
extension Health: ColumnWord {}
extension HealthRule: ColumnWord {}
extension Cycle.Kind: ColumnWord {}
extension Cycle.Status: ColumnWord {}
extension Metric.Kind: ColumnWord {}
extension Category.Colour: ColumnWord {}
extension Decision.Outcome: ColumnWord {}
extension Delivery.Medium: ColumnWord {}
extension Delivery.Kind: ColumnWord {}
extension Delivery.State: ColumnWord {}
extension ChatRoom.Format: ColumnWord {}
extension Reminder.Kind: ColumnWord {}
extension Rhythm.Every: ColumnWord {}
extension Mark.Field: ColumnWord {}
extension Reaction.Kind: ColumnWord {}
