import OKR
import Storage

/// Who has finished the course: for those who bring OKRs in, and nobody else.
enum LearningAdministration {
    static func add(to routes: Routes) {
        routes.get("/admin/learning", show)
    }

    @Sendable static func show(_ ask: Ask) async throws -> Answer {
        let wanted: Identifier<Team>? = try ask.query("team").map { text throws(Refusal) in
            guard let team = Identifier<Team>(text) else { throw Refusal(.unknown, .notFound) }
            return team
        }
        let number = min(100_000, max(1, ask.query("page").flatMap { Int($0) } ?? 1))
        return try await ask.administer(.learning) { frame, db in
            let course = ask.app.course
            let teams = try ListedTeam.list(for: frame.viewer, in: db)
            let team = try wanted.map { wanted in
                guard let team = teams.first(where: { $0.team.id == wanted }) else {
                    throw Refusal(.unknown, .notFound)
                }
                return team
            }
            return LearningAdministrationPage(
                frame: frame, course: course, teams: teams,
                figures: try TeamCompletion.list(of: course, teams: teams, in: db), team: team,
                people: try OpenLearner.list(of: course, team: wanted, page: number, for: frame.viewer, in: db),
                page: number
            ).html
        }
    }
}
