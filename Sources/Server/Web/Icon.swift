/// A drawing of the sprite `icons.svg`; the raw value is the name of its symbol.
enum Icon: String, CaseIterable, Sendable {
    case star, logo
    case checkIn = "check-in"
    case map, board, cycle, weekly, flag, learn, inbox, admin
    case menu, search, bell, grip, plus, minus, trash, check, close, more, link, download, upload, print, eye, lock, key
    case clock
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
}

enum IconSize: Sendable {
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
    let name: HTML = label.map { #"role="img" aria-label="\#($0)""# } ?? #"aria-hidden="true""#
    return #"<svg class="icon\#(size.modifier)" \#(name)><use href="/icons.svg#\#(icon.rawValue)"/></svg>"#
}
