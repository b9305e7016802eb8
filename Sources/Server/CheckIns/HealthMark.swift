import OKR

/// Shape, colour and word of a health; nil is "no update".
func healthMark(_ health: Health?, word: String, isPill: Bool = false) -> HTML {
    let pill: HTML = isPill ? " pill" : ""
    return #"<span class="health \#(healthClass(health))\#(pill)">\#(icon(healthIcon(health)))\#(word)</span>"#
}

/// The class that colours whatever carries a health: marks, bars, sparklines, entries of a history.
func healthClass(_ health: Health?) -> HTML {
    switch health {
    case .onTrack: "on-track"
    case .atRisk: "at-risk"
    case .delayed: "delayed"
    case nil: "no-update"
    }
}

func healthIcon(_ health: Health?) -> Icon {
    switch health {
    case .onTrack: .healthOnTrack
    case .atRisk: .healthAtRisk
    case .delayed: .healthDelayed
    case nil: .healthNoUpdate
    }
}
