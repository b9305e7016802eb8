import Foundation
import OKR

/// The course by team, and who has not finished it.
struct LearningAdministrationPage {
    let frame: AdministrationFrame
    let course: Course
    let teams: [ListedTeam]
    let figures: [Identifier<Team>: TeamCompletion]
    /// The team that is looked at; nil for everybody.
    let team: ListedTeam?
    let people: [OpenLearner]
    let page: Int

    private var l: Language { frame.l }

    var html: HTML {
        """
        <section class="section" aria-labelledby="learning-title"><header><div class="grow">\
        <h2 id="learning-title">\(l(.adminLearning))</h2><p>\(l(.adminLearningHint))</p></div>
        <a class="button" href="/learn">\(icon(.learn))\(l(.openCourse))</a></header>
        \(course.faults.isEmpty ? nil : faults)
        <div class="paper scroll"><table class="table"><thead><tr><th scope="col">\(l(.teamField))</th>\
        <th scope="col" class="number">\(l(.adminPeople))</th><th scope="col" class="number">\(l(.learnersBegun))</th>\
        <th scope="col" class="number">\(l(.learnersFinished))</th><th scope="col">\(l(.lessonsReadShare))</th></tr></thead>
        <tbody>\(teams.map(row))</tbody></table></div></section>
        <section class="section" id="open" aria-labelledby="open-title"><header><div class="grow">\
        <h2 id="open-title">\(team.map { l(.notFinishedIn($0.team.name)) } ?? l(.notFinished(left)))</h2></div>\
        \(team == nil ? nil : "<a class=\"button\" href=\"/admin/learning#open\">\(l(.allTeams))</a>")</header>
        \(people.isEmpty ? nobody : table)
        \(pages)
        </section>
        """
    }

    private var shown: TeamCompletion {
        let root = teams.first { $0.team.parent == nil }
        return (team ?? root).flatMap { figures[$0.team.id] } ?? TeamCompletion()
    }

    private var left: Int { shown.people - shown.finished }

    private var faults: HTML {
        """
        <div class="note warning" role="status">\(icon(.alert))<div><p><b>\(l(.courseFaults))</b></p>\
        <ul>\(course.faults.map { "<li>\(l($0.phrase))</li>" as HTML })</ul></div></div>
        """
    }

    private func row(_ listed: ListedTeam) -> HTML {
        let figures = figures[listed.team.id] ?? TeamCompletion()
        let all = figures.people * course.lessons.count
        let share = all == 0 ? nil : Double(figures.lessonsRead) / Double(all)
        let mark: HTML? = listed.team.id == team?.team.id ? " aria-current=\"true\"" : nil
        let indent = String(repeating: "\u{2003}", count: min(listed.depth, 8))
        return """
            <tr><th scope="row">\(indent)<a class="link" href="/admin/learning?team=\(listed.team.id)#open"\(mark)>\(listed.team.name)</a></th>\
            <td class="number">\(figures.people)</td><td class="number">\(figures.begun)</td>\
            <td class="number">\(figures.finished)</td>\
            <td>\(share.map { progressBar(of: listed.team.name, progress: $0, in: l) })</td></tr>
            """
    }

    private var nobody: HTML {
        "<div class=\"paper empty\">\(icon(.pod, size: .large))<p>\(l(shown.people == 0 ? .nobodyHere : .everybodyFinished))</p></div>"
    }

    private var table: HTML {
        """
        <div class="paper scroll"><table class="table"><thead><tr><th scope="col">\(l(.nameField))</th>\
        <th scope="col">\(l(.teamField))</th><th scope="col" class="number">\(l(.lessonsColumn))</th>\
        <th scope="col" class="number">\(l(.exercisesColumn))</th><th scope="col">\(l(.latestLesson))</th></tr></thead>
        <tbody>\(people.map(person))</tbody></table></div>
        """
    }

    private func person(_ person: OpenLearner) -> HTML {
        let today = frame.viewer.today
        let latest = person.latest.map { Day($0, in: frame.viewer.timeZone).formatted(l, on: today) } ?? l(.notBegun)
        return """
            <tr><td><a class="person" href="/people/\(person.id)">\
            \(avatar(name: person.name, id: person.id.value, size: .small))\(person.name)</a></td><td>\(person.team)</td>\
            <td class="number">\(person.lessonsRead) / \(course.lessons.count)</td>\
            <td class="number">\(person.exercisesDone) / \(course.exerciseKeys.count)</td><td class="unbroken">\(latest)</td></tr>
            """
    }

    private var pages: HTML? {
        let last = (left + OpenLearner.pageLength - 1) / OpenLearner.pageLength
        guard last > 1 else { return nil }
        let chosen: HTML? = team.map { "&amp;team=\($0.team.id)" }
        let previous: HTML? =
            page > 1
            ? "<a class=\"button\" href=\"/admin/learning?page=\(page - 1)\(chosen)#open\">\(l(.previousPage))</a>"
            : nil
        let next: HTML? =
            page < last
            ? "<a class=\"button\" href=\"/admin/learning?page=\(page + 1)\(chosen)#open\">\(l(.nextPage))</a>" : nil
        return "<p class=\"row\">\(previous)<span class=\"faint\">\(page) / \(last)</span>\(next)</p>"
    }
}
