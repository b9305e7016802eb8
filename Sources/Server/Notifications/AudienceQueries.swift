import OKR
import Storage

extension Audience {
    /// The numbers of everybody who belongs to it today, as something to stand within `IN (…)`.
    func people(at place: Notification.Place) -> SQL {
        let parts = whom.map { $0.people(at: place) }
        return parts.dropFirst().reduce(parts.first ?? "SELECT id FROM person WHERE FALSE") { "\($0) UNION \($1)" }
    }
}

extension Audience.Whom {
    fileprivate func people(at place: Notification.Place) -> SQL {
        switch self {
        case .people(let people): "SELECT id FROM person WHERE id IN (\(list: people))"
        case .owner(.person(let person)): "SELECT id FROM person WHERE id = \(person)"
        case .owner(.team(let team)): "SELECT leader_id FROM team WHERE id = \(team) AND leader_id IS NOT NULL"
        case .ownerOfPlace:
            """
            SELECT coalesce(s.person_id, t.leader_id) FROM sheet s LEFT JOIN team t ON t.id = s.team_id
                WHERE s.id = \(place.sheet)
            UNION SELECT k.owner_id FROM key_result k WHERE k.id = \(place.keyResult) AND k.owner_id IS NOT NULL
            """
        case .managerOfPlace:
            """
            SELECT coalesce(m.manager_id, u.leader_id) FROM sheet s LEFT JOIN person m ON m.id = s.person_id
                LEFT JOIN team t ON t.id = s.team_id LEFT JOIN team u ON u.id = t.parent_id
                WHERE s.id = \(place.sheet)
            """
        case .membersOfPlace:
            "SELECT m.id FROM sheet s JOIN person m ON m.team_id = s.team_id WHERE s.id = \(place.sheet)"
        case .followersOfPlace:
            """
            SELECT f.person_id FROM sheet s JOIN following f ON f.followed_id = s.person_id WHERE s.id = \(place.sheet)
            UNION SELECT f.person_id FROM sheet s JOIN following f ON f.team_id = s.team_id WHERE s.id = \(place.sheet)
            UNION SELECT f.person_id FROM following f WHERE f.objective_id = \(place.objective)
            """
        case .alignedWithPlace:
            """
            SELECT coalesce(s.person_id, t.leader_id) FROM objective o JOIN sheet s ON s.id = o.sheet_id
                LEFT JOIN team t ON t.id = s.team_id
                WHERE o.deleted_at IS NULL AND o.id IN (
                    SELECT from_id FROM alignment WHERE to_id = \(place.objective)
                    UNION SELECT to_id FROM alignment WHERE from_id = \(place.objective)
                    UNION SELECT from_id FROM dependency
                        WHERE objective_id = \(place.objective) AND (outcome IS NULL OR outcome IN ('accepted', 'atRisk')))
            """
        case .everybody(let teams):
            teams.isEmpty
                ? "SELECT id FROM person"
                : """
                SELECT m.id FROM team_line w JOIN person m ON m.team_id = w.team_id
                    WHERE w.ancestor_id IN (\(list: teams))
                """
        case .reminded(let reminding): "SELECT m.person_id FROM reminder m WHERE m.reminding_id = \(reminding)"
        case .unread(let announcement):
            """
            SELECT n.person_id FROM notification n WHERE n.announcement_id = \(announcement)
                AND NOT EXISTS (SELECT 1 FROM announcement_reading d
                    WHERE d.announcement_id = n.announcement_id AND d.person_id = n.person_id)
            """
        }
    }
}

extension Activity.Entry {
    /// The entry before about the same objective, key result or check-in; without which a mention would seem new at
    /// every edit.
    func before(at place: Notification.Place, in db: any Connection) throws -> Activity? {
        let same: SQL
        switch activity {
        case .objectiveChanged(let objective):
            same = "objective_id = \(objective.id) AND kind IN ('objectiveAdded', 'objectiveChanged')"
        case .keyResultChanged(let keyResult):
            same = "key_result_id = \(keyResult.id) AND kind IN ('keyResultAdded', 'keyResultChanged')"
        case .checkedIn(let checkIn):
            same = "key_result_id = \(checkIn.keyResult) AND kind IN ('checkedIn', 'checkInChanged')"
        case .checkInChanged(let checkIn):
            return try db.rows(
                """
                SELECT id, at, actor_id, data FROM activity
                WHERE sheet_id = \(place.sheet) AND key_result_id = \(checkIn.keyResult) AND id < \(id)
                    AND kind IN ('checkedIn', 'checkInChanged') ORDER BY id DESC LIMIT 50
                """
            ).lazy.map(Activity.Entry.init).first { $0.activity.checkIn == checkIn.id }?.activity
        case .commentChanged(_, let comment):
            return try db.rows(
                """
                SELECT id, at, actor_id, data FROM activity
                WHERE sheet_id = \(place.sheet) AND id < \(id) AND kind IN ('commented', 'commentChanged')
                ORDER BY id DESC LIMIT 200
                """
            ).lazy.map(Activity.Entry.init).first { $0.activity.comment == comment.id }?.activity
        default: return nil
        }
        return try db.row(
            """
            SELECT id, at, actor_id, data FROM activity WHERE sheet_id = \(place.sheet) AND \(same) AND id < \(id)
            ORDER BY id DESC LIMIT 1
            """
        ).map(Activity.Entry.init)?.activity
    }
}

extension Activity {
    fileprivate var checkIn: Identifier<CheckIn>? {
        switch self {
        case .checkedIn(let checkIn), .checkInChanged(let checkIn): checkIn.id
        default: nil
        }
    }

    fileprivate var comment: Identifier<Comment>? {
        switch self {
        case .commented(_, let comment), .commentChanged(_, let comment): comment.id
        default: nil
        }
    }
}
