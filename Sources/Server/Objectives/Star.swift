enum StarKind: Sendable {
    case published, draft, muted

    fileprivate var modifier: HTML {
        switch self {
        case .published: ""
        case .draft: " draft"
        case .muted: " muted"
        }
    }
}

/// The slice of okra with an objective's priority in it: 1 is the most important. Silent, as the heading says it too.
func star(_ priority: Int, kind: StarKind = .published, isSmall: Bool = false) -> HTML {
    let size: HTML = isSmall ? " small" : ""
    return """
        <span class="star\(size)\(kind.modifier)" aria-hidden="true">\
        <svg viewBox="0 0 24 24"><use href="/icons.svg#star"/></svg><b>\(priority)</b></span>
        """
}
