import OKR
import Storage

extension Told {
    /// Where something asked is answered, as long as nobody has answered it.
    func openRequest(in db: any Connection) throws -> String? {
        let (table, number, kind): (SQL, Int64, Waiting.Kind)
        switch activity {
        case .handedDown(let breakdown): (table, number, kind) = ("breakdown", breakdown.id.value, .breakdown)
        case .alignmentRequested(let request): (table, number, kind) = ("alignment_request", request.id.value, .request)
        case .dependencyAdded(let dependency): (table, number, kind) = ("dependency", dependency.id.value, .dependency)
        default: return nil
        }
        guard notification.kind == .request,
            try db.row("SELECT id FROM \(table) WHERE id = \(number) AND outcome IS NULL") != nil
        else { return nil }
        return "/me#waiting-\(kind.rawValue)-\(number)"
    }
}
