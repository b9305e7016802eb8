extension Schema {
    // `deleted_at` keeps what is deleted for undo and for the journal's readers; every finder leaves it out.
    // `rev` is the number of the last activity that touched the row. Weights are thousandths.
    static let sheets = """
        CREATE TABLE sheet (
            id {id} NOT NULL PRIMARY KEY,
            cycle_id {id} NOT NULL REFERENCES cycle (id),
            person_id {id} REFERENCES person (id),
            team_id {id} REFERENCES team (id),
            limited {bool} NOT NULL DEFAULT FALSE,
            management_line {bool} NOT NULL DEFAULT FALSE,
            rev {int} NOT NULL DEFAULT 0,
            CHECK ((person_id IS NULL) <> (team_id IS NULL)),
            UNIQUE (person_id, cycle_id),
            UNIQUE (team_id, cycle_id)
        ) {strict};
        CREATE INDEX sheet_cycle ON sheet (cycle_id);
        CREATE TABLE publication (
            sheet_id {id} NOT NULL PRIMARY KEY REFERENCES sheet (id),
            by_id {id} NOT NULL REFERENCES person (id),
            at {int} NOT NULL
        ) {strict};
        CREATE TABLE objective (
            id {id} NOT NULL PRIMARY KEY,
            sheet_id {id} NOT NULL REFERENCES sheet (id),
            position {int} NOT NULL,
            text {text} NOT NULL CHECK (length(text) <= 500),
            mentions {json} NOT NULL,
            notes {text} NOT NULL DEFAULT '' CHECK (length(notes) <= 5000),
            weight {int} NOT NULL CHECK (weight BETWEEN 0 AND 1000),
            ambition {text} CHECK (ambition IN ('committed', 'aspirational')),
            category_id {id} REFERENCES category (id),
            due {text},
            progress_by_hand {real},
            health_rule {text} NOT NULL DEFAULT 'worstChild' CHECK (health_rule IN ('byHand', 'byPace', 'worstChild')),
            health_by_hand {text} CHECK (health_by_hand IN ('onTrack', 'atRisk', 'delayed')),
            limited {bool} NOT NULL DEFAULT FALSE,
            management_line {bool} NOT NULL DEFAULT FALSE,
            folded {text} NOT NULL,
            rev {int} NOT NULL DEFAULT 0,
            deleted_at {int}
        ) {strict};
        CREATE INDEX objective_sheet ON objective (sheet_id, position);
        CREATE TABLE visibility_grant (
            id {id} NOT NULL PRIMARY KEY,
            sheet_id {id} REFERENCES sheet (id),
            objective_id {id} REFERENCES objective (id),
            person_id {id} REFERENCES person (id),
            team_id {id} REFERENCES team (id),
            CHECK ((sheet_id IS NULL) <> (objective_id IS NULL)),
            CHECK ((person_id IS NULL) <> (team_id IS NULL))
        ) {strict};
        CREATE INDEX visibility_grant_sheet ON visibility_grant (sheet_id);
        CREATE INDEX visibility_grant_objective ON visibility_grant (objective_id);
        CREATE TABLE key_result (
            id {id} NOT NULL PRIMARY KEY,
            objective_id {id} NOT NULL REFERENCES objective (id),
            position {int} NOT NULL,
            text {text} NOT NULL CHECK (length(text) <= 500),
            mentions {json} NOT NULL,
            weight {int} NOT NULL CHECK (weight BETWEEN 0 AND 1000),
            owner_id {id} REFERENCES person (id),
            due {text},
            progress_by_hand {real},
            latest_check_in_id {id},
            rev {int} NOT NULL DEFAULT 0,
            deleted_at {int}
        ) {strict};
        CREATE INDEX key_result_objective ON key_result (objective_id, position);
        CREATE TABLE metric (
            id {id} NOT NULL PRIMARY KEY,
            key_result_id {id} NOT NULL REFERENCES key_result (id),
            position {int} NOT NULL,
            name {text} NOT NULL DEFAULT '',
            kind {text} NOT NULL CHECK (kind IN ('number', 'percent', 'currency', 'milestones', 'done')),
            direction {text} NOT NULL CHECK (direction IN ('rising', 'falling', 'band')),
            start {real} NOT NULL,
            target {real} NOT NULL,
            current {real},
            low {real},
            high {real},
            unit {text} NOT NULL DEFAULT '',
            decimals {int} NOT NULL DEFAULT 0 CHECK (decimals BETWEEN 0 AND 6),
            steps {json} NOT NULL,
            deleted_at {int},
            CHECK (direction <> 'band' OR (low IS NOT NULL AND high IS NOT NULL AND low < high))
        ) {strict};
        CREATE INDEX metric_key_result ON metric (key_result_id, position);
        CREATE TABLE check_in (
            id {id} NOT NULL PRIMARY KEY,
            key_result_id {id} NOT NULL REFERENCES key_result (id),
            author_id {id} NOT NULL REFERENCES person (id),
            at {int} NOT NULL,
            health {text} NOT NULL CHECK (health IN ('onTrack', 'atRisk', 'delayed')),
            note {text} NOT NULL DEFAULT '' CHECK (length(note) <= 5000),
            mentions {json} NOT NULL,
            edited_at {int},
            deleted_at {int}
        ) {strict};
        CREATE INDEX check_in_key_result ON check_in (key_result_id, at);
        CREATE TABLE check_in_value (
            check_in_id {id} NOT NULL REFERENCES check_in (id),
            metric_id {id} NOT NULL REFERENCES metric (id),
            value {real} NOT NULL,
            PRIMARY KEY (check_in_id, metric_id)
        ) {strict};
        CREATE INDEX check_in_value_metric ON check_in_value (metric_id);
        CREATE TABLE check_in_image (
            check_in_id {id} NOT NULL REFERENCES check_in (id),
            image_id {id} NOT NULL REFERENCES image (id),
            position {int} NOT NULL,
            PRIMARY KEY (check_in_id, image_id)
        ) {strict};
        CREATE INDEX check_in_image_image ON check_in_image (image_id);
        CREATE TABLE score (
            key_result_id {id} NOT NULL PRIMARY KEY REFERENCES key_result (id),
            tenths {int} CHECK (tenths BETWEEN 0 AND 10),
            completion {int} CHECK (completion BETWEEN 1 AND 5),
            difficulty {int} CHECK (difficulty BETWEEN 1 AND 5),
            effort {int} CHECK (effort BETWEEN 1 AND 5),
            note {text} NOT NULL DEFAULT '' CHECK (length(note) <= 2000),
            by_id {id} NOT NULL REFERENCES person (id),
            at {int} NOT NULL
        ) {strict};
        CREATE TABLE alignment (
            id {id} NOT NULL PRIMARY KEY,
            from_id {id} NOT NULL REFERENCES objective (id),
            to_id {id} NOT NULL REFERENCES objective (id),
            by_id {id} NOT NULL REFERENCES person (id),
            at {int} NOT NULL,
            UNIQUE (from_id, to_id),
            CHECK (from_id <> to_id)
        ) {strict};
        CREATE INDEX alignment_to ON alignment (to_id);
        """
}
