import OKR

/// The list under the picker of people and teams.
struct ReceiverOptions {
    let found: [Sheet.Owner.Found]
    let language: Language

    var html: HTML {
        guard !found.isEmpty else { return "<li class=\"none faint\">\(language(.nobodyFound))</li>" }
        return "\(found.map(option))"
    }

    private func option(_ receiver: Sheet.Owner.Found) -> HTML {
        """
        <li class="option" role="option" aria-selected="false" id="receiver-\(receiver.owner.kind)-\(receiver.owner.number)" \
        data-value="\(receiver.owner.field)" data-name="\(receiver.name)">\(receiver.owner.mark(receiver.name, size: .small))\
        <span class="grow">\(receiver.name)<small>\(receiver.detail)</small></span></li>
        """
    }
}

extension Sheet.Owner {
    /// The disc of a person, the sign of a team.
    func mark(_ name: String, size: AvatarSize) -> HTML {
        switch self {
        case .person(let id): avatar(name: name, id: id.value, size: size)
        case .team: icon(.people, size: .small)
        }
    }
}
