extension Schema {
    // A notification says where it leads by columns, never what it says: that is made from the journal and from what
    // stands there now, so that a name or a permission of today holds. `in_inbox` is false for what somebody wants by
    // mail or chat alone. The partial indexes keep the number in every page's rail a matter of the unread alone.
    // `thread_id` and `comment_id` have no keys to tables that came after this one.
    static let notifications = """
        CREATE TABLE announcement (
            id {id} NOT NULL PRIMARY KEY,
            title {text} NOT NULL CHECK (length(title) BETWEEN 1 AND 100),
            text {text} NOT NULL CHECK (length(text) <= 5000),
            mentions {json} NOT NULL,
            by_id {id} NOT NULL REFERENCES person (id),
            at {int} NOT NULL,
            edited_at {int},
            reminded_at {int},
            withdrawn_by {id} REFERENCES person (id),
            withdrawn_at {int},
            CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL))
        ) {strict};
        CREATE TABLE announcement_team (
            announcement_id {id} NOT NULL REFERENCES announcement (id),
            team_id {id} NOT NULL REFERENCES team (id),
            PRIMARY KEY (announcement_id, team_id)
        ) {strict};
        CREATE TABLE announcement_reading (
            announcement_id {id} NOT NULL REFERENCES announcement (id),
            person_id {id} NOT NULL REFERENCES person (id),
            at {int} NOT NULL,
            PRIMARY KEY (announcement_id, person_id)
        ) {strict};
        CREATE TABLE notification (
            id {id} NOT NULL PRIMARY KEY,
            person_id {id} NOT NULL REFERENCES person (id),
            kind {text} NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
            activity_id {id} NOT NULL REFERENCES activity (id),
            sheet_id {id} REFERENCES sheet (id),
            objective_id {id} REFERENCES objective (id),
            key_result_id {id} REFERENCES key_result (id),
            check_in_id {id} REFERENCES check_in (id),
            other_id {id} REFERENCES objective (id),
            thread_id {id},
            comment_id {id},
            announcement_id {id} REFERENCES announcement (id),
            in_inbox {bool} NOT NULL,
            at {int} NOT NULL,
            read_at {int},
            UNIQUE (person_id, activity_id, kind),
            CHECK (sheet_id IS NOT NULL OR objective_id IS NULL)
        ) {strict};
        CREATE INDEX notification_inbox ON notification (person_id, id) WHERE in_inbox;
        CREATE INDEX notification_kind ON notification (person_id, kind, id) WHERE in_inbox;
        CREATE INDEX notification_unread ON notification (person_id, id) WHERE in_inbox AND read_at IS NULL;
        CREATE INDEX notification_announcement ON notification (announcement_id, person_id)
            WHERE announcement_id IS NOT NULL;
        CREATE INDEX notification_announced ON notification (person_id, announcement_id)
            WHERE announcement_id IS NOT NULL;
        CREATE TABLE following (
            person_id {id} NOT NULL REFERENCES person (id),
            followed_id {id} REFERENCES person (id),
            team_id {id} REFERENCES team (id),
            objective_id {id} REFERENCES objective (id),
            at {int} NOT NULL,
            CHECK ((followed_id IS NOT NULL AND team_id IS NULL AND objective_id IS NULL)
                OR (followed_id IS NULL AND team_id IS NOT NULL AND objective_id IS NULL)
                OR (followed_id IS NULL AND team_id IS NULL AND objective_id IS NOT NULL)),
            UNIQUE (followed_id, person_id),
            UNIQUE (team_id, person_id),
            UNIQUE (objective_id, person_id)
        ) {strict};
        CREATE INDEX following_person ON following (person_id);
        CREATE TABLE muting (
            person_id {id} NOT NULL REFERENCES person (id),
            followed_id {id} REFERENCES person (id),
            team_id {id} REFERENCES team (id),
            objective_id {id} REFERENCES objective (id),
            at {int} NOT NULL,
            CHECK ((followed_id IS NOT NULL AND team_id IS NULL AND objective_id IS NULL)
                OR (followed_id IS NULL AND team_id IS NOT NULL AND objective_id IS NULL)
                OR (followed_id IS NULL AND team_id IS NULL AND objective_id IS NOT NULL)),
            UNIQUE (followed_id, person_id),
            UNIQUE (team_id, person_id),
            UNIQUE (objective_id, person_id)
        ) {strict};
        CREATE INDEX muting_person ON muting (person_id);
        CREATE TABLE notification_preference (
            person_id {id} NOT NULL REFERENCES person (id),
            kind {text} NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
            inbox {bool} NOT NULL,
            mail {text} NOT NULL CHECK (mail IN ('now', 'digest', 'none')),
            chat {bool} NOT NULL,
            PRIMARY KEY (person_id, kind)
        ) {strict};
        """
}
