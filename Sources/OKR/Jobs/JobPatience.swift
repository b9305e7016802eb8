import Foundation

/// How long failing work is tried: soon at first, then ever more seldom, for two days in all.
package enum JobPatience {
    /// How long one server may have a job before others take it for dead, in seconds.
    package static let lease: TimeInterval = 60

    // A receiver that is back after a minute gets what it missed within a minute; one that is down over night, too.
    private static let pauses: [TimeInterval] = [
        10, 30, 120, 600, 1800, 3600, 3 * 3600, 6 * 3600, 12 * 3600, 24 * 3600,
    ]

    /// How often work is begun before it is set aside.
    package static var mostAttempts: Int { pauses.count + 1 }

    /// Seconds until the next attempt after so many; nil where it is time to give up.
    package static func pause(after attempts: Int) -> TimeInterval? {
        pauses.indices.contains(attempts - 1) ? pauses[attempts - 1] : nil
    }
}
