import OKR
import Storage

extension CheckIn {
    /// Takes figures and health from the newest check-in; the second time in a row something has to be said.
    mutating func repeatLast(of keyResult: KeyResult, in db: any Connection) throws {
        let past = try CheckIn.list(of: keyResult.id, in: db)
        guard let last = past.first else { throw Refusal(.invalid, field: "health", .nothingToRepeat) }
        if let before = past.dropFirst().first, last.isSilentRepeat(of: before), note.isEmpty {
            throw Refusal(.invalid, field: "note", .sayWhyUnchanged)
        }
        health = last.health
        readings = last.readings.filter { reading in keyResult.metrics.contains { $0.id == reading.metric } }
    }

    private func isSilentRepeat(of other: CheckIn) -> Bool {
        note.isEmpty && health == other.health && Set(readings) == Set(other.readings)
    }

    func saysTheSame(as other: CheckIn) -> Bool {
        health == other.health && note == other.note && images == other.images && Set(readings) == Set(other.readings)
    }
}
