import OKR

extension Activity {
    var reminding: Reminding? {
        if case .reminded(let reminding) = self { reminding } else { nil }
    }
}

extension Reminding {
    /// Where the first of what is due gets done.
    var address: String { reminders.first?.address ?? "/me" }
}

extension Reminder {
    var address: String {
        switch kind {
        case .write, .align: "/me?cycle=\(cycle)"
        case .checkIn: "/check-in?cycle=\(cycle)"
        case .score: "/scores?cycle=\(cycle)"
        }
    }
}
