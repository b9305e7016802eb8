import OKR

struct JobsPage {
    let frame: AdministrationFrame
    let jobs: [ListedJob]
    /// How many there are in all.
    let count: Int

    private var l: Language { frame.l }

    var html: HTML {
        """
        <section class="section" aria-labelledby="jobs-title"><header><div class="grow">\
        <h2 id="jobs-title">\(l(.adminJobs))</h2><p>\(l(.jobsHint))</p></div></header>
        \(frame.field.above(except: []))
        \(jobs.isEmpty ? nothing : table)
        \(count > jobs.count ? "<p class=\"faint\">\(l(.moreJobs(count - jobs.count)))</p>" : nil)</section>
        """
    }

    private var nothing: HTML {
        "<div class=\"paper empty\">\(icon(.pod, size: .large))<p>\(l(.noJobs))</p></div>"
    }

    private var table: HTML {
        """
        <div class="paper scroll"><table class="table"><thead><tr><th scope="col">\(l(.jobKind))</th>\
        <th scope="col">\(l(.deliveryState))</th><th scope="col">\(l(.jobDue))</th>\
        <th scope="col" class="number">\(l(.jobAttempts))</th><th scope="col">\(l(.jobError))</th>\
        <th scope="col"><span class="visually-hidden">\(l(.jobActions))</span></th></tr></thead>
        <tbody>\(jobs.map(row))</tbody></table></div>
        """
    }

    private func row(_ job: ListedJob) -> HTML {
        let style: HTML =
            switch job.state {
            case .parked: " danger"
            case .running: " current"
            case .due, .later: job.error.isEmpty ? "" : " warning"
            }
        return """
            <tr><td>\(l(.jobName(job.kind)))</td><td><span class="badge\(style)">\(l(job.state.name))</span></td>\
            <td class="faint">\(moment(job.dueAt, frame.viewer.timeZone, l))</td><td class="number">\(job.attempts)</td>\
            <td class="wrap faint">\(job.error)</td><td>\(job.state == .running ? nil : buttons(job))</td></tr>
            """
    }

    private func buttons(_ job: ListedJob) -> HTML {
        """
        <div class="row">\(formButton("/admin/jobs/\(job.id)/retry", l(.retryJob), frame.viewer))
        \(formButton("/admin/jobs/\(job.id)/deletion", l(.dropJob), frame.viewer))</div>
        """
    }
}
