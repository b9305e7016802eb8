extension Schema {
    // A row of `reminder` says that somebody was reminded of a kind on the day on their wall; its key is what keeps
    // servers, retries and impatient leaders from doing so twice. `reminder_round` is an hour that was begun in a time
    // zone. A team without a row of `rhythm` has that of the team above. Where nobody chose, there are no rows.
    static let reminders = """
        CREATE TABLE reminder_setting (
            id {id} NOT NULL PRIMARY KEY CHECK (id = 1),
            is_on {bool} NOT NULL,
            writing {bool} NOT NULL,
            aligning {bool} NOT NULL,
            checking_in {bool} NOT NULL,
            scoring {bool} NOT NULL
        ) {strict};
        CREATE TABLE reminder_wish (
            person_id {id} NOT NULL PRIMARY KEY REFERENCES person (id),
            writing {bool} NOT NULL,
            aligning {bool} NOT NULL,
            checking_in {bool} NOT NULL,
            scoring {bool} NOT NULL,
            paused_until {text}
        ) {strict};
        CREATE TABLE rhythm (
            team_id {id} NOT NULL PRIMARY KEY REFERENCES team (id),
            every {text} NOT NULL CHECK (every IN ('week', 'fortnight', 'month')),
            weekday {int} NOT NULL CHECK (weekday BETWEEN 1 AND 7),
            hour {int} NOT NULL CHECK (hour BETWEEN 6 AND 18)
        ) {strict};
        CREATE TABLE special_day (
            day {text} NOT NULL PRIMARY KEY CHECK (length(day) = 10),
            works {bool} NOT NULL,
            name {text} NOT NULL DEFAULT '' CHECK (length(name) <= 40)
        ) {strict};
        CREATE TABLE reminding (
            id {id} NOT NULL PRIMARY KEY,
            by_id {id} REFERENCES person (id),
            at {int} NOT NULL
        ) {strict};
        CREATE TABLE reminder (
            person_id {id} NOT NULL REFERENCES person (id),
            day {text} NOT NULL CHECK (length(day) = 10),
            kind {text} NOT NULL CHECK (kind IN ('write', 'align', 'checkIn', 'score')),
            reminding_id {id} NOT NULL REFERENCES reminding (id),
            PRIMARY KEY (person_id, day, kind)
        ) {strict};
        CREATE INDEX reminder_reminding ON reminder (reminding_id, person_id);
        CREATE TABLE reminder_round (
            zone {text} NOT NULL,
            day {text} NOT NULL CHECK (length(day) = 10),
            hour {int} NOT NULL,
            at {int} NOT NULL,
            PRIMARY KEY (zone, day, hour)
        ) {strict};
        """
}
