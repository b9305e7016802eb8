import OKR

/// The list under the picker.
struct CandidateOptions {
    let candidates: [Candidate]
    let language: Language

    var html: HTML {
        guard !candidates.isEmpty else { return "<li class=\"none faint\">\(language(.noCandidates))</li>" }
        return "\(candidates.map(option))"
    }

    private func option(_ candidate: Candidate) -> HTML {
        let other = candidate.objective
        return """
            <li class="option" role="option" aria-selected="false" id="option-\(other.id)" data-value="\(other.id)">\
            \(avatar(name: other.ownerName, id: other.avatarID, size: .small))\
            <span class="grow">\(other.text)<small>\(other.ownerName) O\(other.position)\
            \(candidate.otherCycle.map { " · \(language($0))" as HTML })\
            \(candidate.detail.isEmpty ? nil : " · \(candidate.detail)")\
            \(candidate.supporters == 0 ? nil : " · \(language(.supportedBy(candidate.supporters)))")</small></span></li>
            """
    }
}
