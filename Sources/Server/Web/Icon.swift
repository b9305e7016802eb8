/// A drawing of the sprite `icons.svg`; the raw value is the name of its symbol.
enum Icon: String, CaseIterable, Sendable {
    case star, logo
    case checkIn = "check-in"
    case map, board, cycle, weekly, flag, learn, inbox, admin
    case menu, search, bell, grip, plus, minus, trash, check, close, more, link, download, upload, print, eye, lock, key
    case clock, smile
    case upRight = "up-right"
    case downLeft = "down-left"
    case next, ring, at, image, chat, cloud, offline, undo, alert
    case healthOnTrack = "health-on-track"
    case healthAtRisk = "health-at-risk"
    case healthDelayed = "health-delayed"
    case healthNoUpdate = "health-no-update"
    case theme, edit, people
    case signOut = "sign-out"
    case chevron, pod, leaf
    case fit, filter, target, refresh, organisation, network, horn
}

enum IconSize: Int, CaseIterable, Sendable {
    case small, regular, large

    var modifier: HTML {
        switch self {
        case .small: " small"
        case .regular: ""
        case .large: " large"
        }
    }
}

/// Draws an icon. Without a label it is decoration and silent, because the words beside it carry the meaning.
func icon(_ icon: Icon, size: IconSize = .regular, label: String? = nil) -> HTML {
    guard let label else { return silent[size.rawValue][icon] ?? .nothing }
    return drawn(icon, size, #"role="img" aria-label="\#(label)""#)
}

/// A sheet shows more than a hundred of them, always the same few.
private let silent = IconSize.allCases.map { size in
    Dictionary(uniqueKeysWithValues: Icon.allCases.map { ($0, drawn($0, size, #"aria-hidden="true""#)) })
}

private func drawn(_ icon: Icon, _ size: IconSize, _ name: HTML) -> HTML {
    #"<svg class="icon\#(size.modifier)" \#(name)><use href="/icons.svg#\#(icon.rawValue)"/></svg>"#
}
