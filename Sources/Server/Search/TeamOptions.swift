import OKR

/// The list under the field of a team.
struct TeamOptions {
    let teams: [FoundTeam]
    let l: Language

    var html: HTML {
        guard !teams.isEmpty else { return "<li class=\"none faint\">\(l(.noTeamFound))</li>" }
        return "\(teams.map(option))"
    }

    private func option(_ team: FoundTeam) -> HTML {
        """
        <li class="option" role="option" aria-selected="false" id="team-\(team.id)" data-value="\(team.id)" \
        data-name="\(team.name)">\(icon(.people))\
        <span class="grow">\(team.name)<small>\(FoundWords.detail(team))</small></span></li>
        """
    }
}
