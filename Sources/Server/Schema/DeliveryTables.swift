extension Schema {
    // A delivery of notifications keeps which ones, not what they say: that is written when its turn comes, from what
    // its receiver may see then. As long as it `gathers`, further ones join it. What is said to a room once for all
    // has `activity_id`, so that it is not said there again.
    static let deliveries = """
        CREATE TABLE chat_room (
            id {id} NOT NULL PRIMARY KEY,
            name {text} NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
            format {text} NOT NULL CHECK (length(format) BETWEEN 1 AND 40),
            address {text} NOT NULL CHECK (length(address) BETWEEN 1 AND 2000),
            secret {text} NOT NULL DEFAULT '' CHECK (length(secret) <= 200),
            team_id {id} REFERENCES team (id),
            language {text} NOT NULL CHECK (language IN ('zh', 'en')),
            time_zone {text} NOT NULL,
            quiet_from {int} NOT NULL CHECK (quiet_from BETWEEN 0 AND 23),
            quiet_until {int} NOT NULL CHECK (quiet_until BETWEEN 0 AND 23),
            kinds {text} NOT NULL CHECK (length(kinds) > 0),
            added_at {int} NOT NULL,
            removed_at {int}
        ) {strict};
        CREATE INDEX chat_room_team ON chat_room (team_id);
        CREATE TABLE delivery (
            id {id} NOT NULL PRIMARY KEY,
            medium {text} NOT NULL CHECK (medium IN ('mail', 'chat')),
            kind {text} NOT NULL CHECK (kind IN ('now', 'digest', 'invitation', 'reset', 'test')),
            person_id {id} REFERENCES person (id),
            room_id {id} REFERENCES chat_room (id),
            receiver {text} NOT NULL CHECK (length(receiver) <= 254),
            subject {text} NOT NULL DEFAULT '' CHECK (length(subject) <= 500),
            state {text} NOT NULL CHECK (state IN ('waiting', 'sent', 'failed', 'dropped')),
            gathers {bool} NOT NULL,
            attempts {int} NOT NULL DEFAULT 0,
            answer {text} NOT NULL DEFAULT '' CHECK (length(answer) <= 1000),
            made_at {int} NOT NULL,
            next_at {int} NOT NULL,
            done_at {int},
            CHECK ((medium = 'chat') = (room_id IS NOT NULL)),
            CHECK (medium = 'chat' OR person_id IS NOT NULL),
            CHECK ((state = 'waiting') = (done_at IS NULL))
        ) {strict};
        CREATE UNIQUE INDEX delivery_gathers ON delivery (person_id, kind) WHERE gathers AND room_id IS NULL;
        CREATE UNIQUE INDEX delivery_room_gathers ON delivery (room_id, kind) WHERE gathers AND room_id IS NOT NULL;
        CREATE INDEX delivery_state ON delivery (state, id);
        CREATE INDEX delivery_person ON delivery (person_id, id);
        CREATE INDEX delivery_room ON delivery (room_id, id);
        CREATE TABLE delivery_notification (
            delivery_id {id} NOT NULL REFERENCES delivery (id),
            notification_id {id} NOT NULL REFERENCES notification (id),
            room_id {id} REFERENCES chat_room (id),
            activity_id {id} REFERENCES activity (id),
            PRIMARY KEY (delivery_id, notification_id),
            UNIQUE (room_id, activity_id)
        ) {strict};
        CREATE INDEX delivery_notification_told ON delivery_notification (notification_id);
        CREATE TABLE mail_setting (
            person_id {id} NOT NULL PRIMARY KEY REFERENCES person (id),
            quiet_from {int} NOT NULL CHECK (quiet_from BETWEEN 0 AND 23),
            quiet_until {int} NOT NULL CHECK (quiet_until BETWEEN 0 AND 23),
            digest_hour {int} NOT NULL CHECK (digest_hour BETWEEN 0 AND 23)
        ) {strict};
        CREATE TABLE server_secret (
            name {text} NOT NULL PRIMARY KEY,
            bytes {bytes} NOT NULL
        ) {strict};
        """
}
