import OKR
import Storage

extension SettingsRoutes {
    /// When letters come, in the person's own time.
    @Sendable static func saveMailSetting(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input()
        return try await ask.keepingForm(input) {
            try await ask.change { viewer, change in
                let quiet = try QuietHours(from: input.hour("quietFrom"), until: input.hour("quietUntil"))
                try MailSetting.save(quiet, digestHour: input.hour("digestHour"), for: viewer.id, change)
            }
        }
    }
}
