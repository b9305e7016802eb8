import OKR

/// The list under the picker of what an objective needs: objectives first, then people and teams without one.
struct DependencyOptions {
    let objectives: [Candidate]
    let owners: [Sheet.Owner.Found]
    let language: Language

    var html: HTML {
        guard !objectives.isEmpty || !owners.isEmpty else {
            return "<li class=\"none faint\">\(language(.noCandidates))</li>"
        }
        return "\(objectives.map(option))\(owners.map(option))"
    }

    private func option(_ candidate: Candidate) -> HTML {
        let other = candidate.objective
        return """
            <li class="option" role="option" aria-selected="false" id="option-\(other.id)" data-value="objective:\(other.id)">\
            \(avatar(name: other.ownerName, id: other.avatarID, size: .small))\
            <span class="grow">\(other.text)<small>\(other.ownerName) O\(other.position)</small></span></li>
            """
    }

    private func option(_ found: Sheet.Owner.Found) -> HTML {
        """
        <li class="option" role="option" aria-selected="false" id="option-\(found.owner.kind)-\(found.owner.number)" \
        data-value="\(found.owner.field)">\(found.owner.mark(found.name, size: .small))\
        <span class="grow">\(found.name)<small>\(language(.noObjectiveYet))</small></span></li>
        """
    }
}
