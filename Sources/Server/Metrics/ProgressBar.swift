import OKR

/// A bar for a share (1 is done) with a tick where it should be by now. Beyond the ends it is drawn at the end;
/// the accessible name says the true numbers.
///
/// `tone` is a health's class where the bar carries one: `progressBar(…, tone: healthClass(health))`.
func progressBar(
    of subject: String, progress: Double?, expected: Double? = nil, tone: HTML = "", in language: Language
) -> HTML {
    let label = language(.progress(of: subject, progress: progress, expected: expected))
    let drawn = Drawing.percentage(clipping: progress ?? 0)
    let pace: HTML? = expected.map {
        #"<rect class="pace" x="\#(Drawing.percentage(clipping: $0))%" width="2" height="12" rx="1"/>"#
    }
    return """
        <svg class="progress \(tone)" role="meter" aria-valuemin="0" aria-valuemax="100" aria-valuenow="\(drawn)" \
        aria-valuetext="\(label)" aria-label="\(label)"><g class="bar"><rect class="track" y="3" width="100%" height="6"/>\
        <rect class="fill" y="3" width="\(drawn)%" height="6"/></g>\(pace)</svg>
        """
}
