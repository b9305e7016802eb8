import Foundation
import OKR

/// What was sent, the newest first.
struct DeliveriesPage {
    let frame: AdministrationFrame
    let filter: DeliveryFilter
    let deliveries: [Delivery]

    private var l: Language { frame.l }

    var html: HTML {
        """
        <section class="section" aria-labelledby="deliveries-title"><header><div class="grow">\
        <h2 id="deliveries-title">\(l(.adminDeliveries))</h2><p>\(l(.deliveriesHint))</p></div></header>
        \(frame.field.above(except: []))
        <form class="filters" method="get" action="/admin/deliveries">
        <input class="input medium" type="search" name="q" value="\(filter.receiver)" aria-label="\(l(.findReceiver))" \
        placeholder="\(l(.findReceiver))">
        \(choice("medium", .deliveryMedium, .allMedia, Delivery.Medium.allCases.map { ($0.rawValue, l($0.name)) },
            filter.medium?.rawValue))
        \(choice("state", .deliveryState, .allStates, Delivery.State.allCases.map { ($0.rawValue, l($0.name)) },
            filter.state?.rawValue))
        <button class="button">\(l(.filter))</button></form>
        \(deliveries.isEmpty ? nothing : table)
        \(deliveries.count > DeliveryFilter.pageLength ? older : nil)</section>
        """
    }

    private var shown: ArraySlice<Delivery> { deliveries.prefix(DeliveryFilter.pageLength) }

    private var nothing: HTML {
        "<div class=\"paper empty\">\(icon(.pod, size: .large))<p>\(l(.noDeliveries))</p></div>"
    }

    private var table: HTML {
        """
        <div class="paper scroll"><table class="table"><thead><tr><th scope="col">\(l(.deliveryWhen))</th>\
        <th scope="col">\(l(.deliveryReceiver))</th><th scope="col">\(l(.deliverySubject))</th>\
        <th scope="col">\(l(.deliveryState))</th><th scope="col">\(l(.deliveryAnswer))</th>\
        <th scope="col"><span class="visually-hidden">\(l(.sendAgain))</span></th></tr></thead>
        <tbody>\(Array(shown).map(row))</tbody></table></div>
        """
    }

    private func row(_ delivery: Delivery) -> HTML {
        let subject = delivery.subject.isEmpty ? l(delivery.kind.name) : delivery.subject
        return """
            <tr><td class="faint">\(moment(delivery.doneAt ?? delivery.madeAt, frame.viewer.timeZone, l))</td>\
            <td>\(icon(delivery.medium == .mail ? .at : .chat, label: l(delivery.medium.name))) \(delivery.receiver)</td>\
            <td class="wrap">\(subject)</td><td>\(state(delivery))</td>\
            <td class="wrap faint">\(delivery.answer)</td><td>\(delivery.state == .waiting ? nil : again(delivery))</td></tr>
            """
    }

    private func state(_ delivery: Delivery) -> HTML {
        let style: HTML =
            switch delivery.state {
            case .waiting: delivery.attempts == 0 ? "" : " warning"
            case .sent: " good"
            case .failed: " danger"
            case .dropped: ""
            }
        let next = l(.nextAttempt(moment(delivery.nextAt, frame.viewer.timeZone, l)))
        let more = delivery.attempts == 0 ? next : "\(l(.attempts(delivery.attempts))) · \(next)"
        return """
            <span class="badge\(style)">\(l(delivery.state.name))</span>\
            \(delivery.state == .waiting ? "<br><small class=\"faint\">\(more)</small>" : nil)
            """
    }

    private func again(_ delivery: Delivery) -> HTML {
        """
        <form method="post" action="/admin/deliveries/\(delivery.id)/again">\(csrfField(frame.viewer))\
        <button class="button small" aria-label="\(l(.sendAgainTo(delivery.receiver)))">\(l(.sendAgain))</button></form>
        """
    }

    private func choice(
        _ name: String, _ label: Phrase, _ all: Phrase, _ options: [(String, String)], _ chosen: String?
    ) -> HTML {
        """
        <select class="select small" name="\(name)" aria-label="\(l(label))"><option value="">\(l(all))</option>\
        \(options.map { option in
            """
            <option value="\(option.0)"\(attribute: "selected", if: option.0 == chosen)>\(option.1)</option>
            """
        })</select>
        """
    }

    private var older: HTML? {
        shown.last.map { last in
            var parts = URLComponents()
            parts.path = "/admin/deliveries"
            parts.queryItems = [
                URLQueryItem(name: "q", value: filter.receiver),
                URLQueryItem(name: "medium", value: filter.medium?.rawValue),
                URLQueryItem(name: "state", value: filter.state?.rawValue),
                URLQueryItem(name: "before", value: "\(last.id)"),
            ].filter { $0.value?.isEmpty == false }
            return "<p class=\"row\"><a class=\"button\" href=\"\(parts.string ?? "")\">\(l(.earlier))</a></p>"
        }
    }
}

/// "11月24日 09:05", on the walls of `zone`.
func moment(_ moment: Date, _ zone: TimeZone, _ l: Language) -> String {
    let day = Day(moment, in: zone)
    let seconds = Int(moment.timeIntervalSince1970) + zone.secondsFromGMT(for: moment) - day.number * 86_400
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    return "\(day.formatted(l, on: day)) \(hours < 10 ? "0" : "")\(hours):\(minutes < 10 ? "0" : "")\(minutes)"
}
