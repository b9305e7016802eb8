extension Schema {
    // `reporting` and `team_line` are the closures of the manager line and of the team tree (distance 0 is oneself),
    // kept in the same transaction as their sources: who may see and lead whom is asked on every page.
    static let people = """
        CREATE TABLE organisation (
            id {id} NOT NULL PRIMARY KEY CHECK (id = 1),
            name {text} NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
            language {text} NOT NULL CHECK (language IN ('zh', 'en')),
            time_zone {text} NOT NULL,
            members_set_weights {bool} NOT NULL DEFAULT TRUE,
            founded_at {int} NOT NULL
        ) {strict};
        CREATE TABLE employee_type (
            id {id} NOT NULL PRIMARY KEY,
            key {text} NOT NULL UNIQUE,
            name_zh {text} NOT NULL,
            name_en {text} NOT NULL,
            position {int} NOT NULL
        ) {strict};
        CREATE TABLE team (
            id {id} NOT NULL PRIMARY KEY,
            parent_id {id} REFERENCES team (id),
            name {text} NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
            english_name {text} NOT NULL DEFAULT '',
            leader_id {id},
            position {int} NOT NULL DEFAULT 0,
            dissolved_at {int},
            CHECK (parent_id <> id)
        ) {strict};
        CREATE UNIQUE INDEX team_root ON team ((1)) WHERE parent_id IS NULL;
        CREATE INDEX team_parent ON team (parent_id);
        CREATE INDEX team_leader ON team (leader_id);
        CREATE TABLE team_line (
            team_id {id} NOT NULL REFERENCES team (id),
            ancestor_id {id} NOT NULL REFERENCES team (id),
            distance {int} NOT NULL CHECK (distance >= 0),
            PRIMARY KEY (team_id, ancestor_id)
        ) {strict};
        CREATE INDEX team_line_ancestor ON team_line (ancestor_id, distance);
        CREATE TABLE image (
            id {id} NOT NULL PRIMARY KEY,
            name {text} NOT NULL,
            media_type {text} NOT NULL CHECK (media_type IN ('image/png', 'image/jpeg', 'image/gif', 'image/webp')),
            bytes {bytes} NOT NULL,
            uploaded_by {id},
            uploaded_at {int} NOT NULL
        ) {strict};
        CREATE TABLE person (
            id {id} NOT NULL PRIMARY KEY,
            name {text} NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
            english_name {text} NOT NULL DEFAULT '',
            email {text} NOT NULL UNIQUE CHECK (length(email) <= 254),
            employee_number {text} NOT NULL DEFAULT '',
            title {text} NOT NULL DEFAULT '',
            employee_type_id {id} REFERENCES employee_type (id),
            team_id {id} NOT NULL REFERENCES team (id),
            manager_id {id} REFERENCES person (id),
            avatar_id {id} REFERENCES image (id),
            language {text} CHECK (language IN ('zh', 'en')),
            time_zone {text},
            role {text} NOT NULL CHECK (role IN ('owner', 'administrator', 'member', 'readOnly')),
            sort_key {text} NOT NULL,
            search_text {text} NOT NULL,
            joined_at {int} NOT NULL,
            left_on {text},
            CHECK (manager_id <> id)
        ) {strict};
        CREATE INDEX person_team ON person (team_id, sort_key);
        CREATE INDEX person_manager ON person (manager_id, sort_key);
        CREATE INDEX person_avatar ON person (avatar_id);
        CREATE INDEX person_sort ON person (sort_key, id);
        CREATE TABLE person_term (
            rank {int} NOT NULL,
            term {text} NOT NULL,
            person_id {id} NOT NULL REFERENCES person (id),
            PRIMARY KEY (rank, term, person_id)
        ) {strict};
        CREATE INDEX person_term_person ON person_term (person_id);
        CREATE TABLE reporting (
            person_id {id} NOT NULL REFERENCES person (id),
            manager_id {id} NOT NULL REFERENCES person (id),
            distance {int} NOT NULL CHECK (distance >= 0),
            PRIMARY KEY (person_id, manager_id)
        ) {strict};
        CREATE INDEX reporting_manager ON reporting (manager_id, distance);
        CREATE TABLE password (
            person_id {id} NOT NULL PRIMARY KEY REFERENCES person (id),
            hash {text} NOT NULL,
            changed_at {int} NOT NULL
        ) {strict};
        CREATE TABLE session (
            token_hash {text} NOT NULL PRIMARY KEY,
            person_id {id} NOT NULL REFERENCES person (id),
            device {text} NOT NULL DEFAULT '',
            created_at {int} NOT NULL,
            expires_at {int} NOT NULL
        ) {strict};
        CREATE INDEX session_person ON session (person_id);
        CREATE INDEX session_expires ON session (expires_at);
        CREATE TABLE access_token (
            token_hash {text} NOT NULL PRIMARY KEY,
            person_id {id} NOT NULL REFERENCES person (id),
            name {text} NOT NULL,
            scope {text} NOT NULL CHECK (scope IN ('read', 'write')),
            created_at {int} NOT NULL
        ) {strict};
        CREATE TABLE invitation (
            token_hash {text} NOT NULL PRIMARY KEY,
            person_id {id} NOT NULL REFERENCES person (id),
            purpose {text} NOT NULL CHECK (purpose IN ('invitation', 'reset')),
            made_by {id} REFERENCES person (id),
            made_at {int} NOT NULL,
            expires_at {int} NOT NULL,
            used_at {int}
        ) {strict};
        CREATE INDEX invitation_person ON invitation (person_id);
        CREATE TABLE failed_sign_in (
            id {id} NOT NULL PRIMARY KEY,
            email {text} NOT NULL,
            address {text} NOT NULL,
            at {int} NOT NULL
        ) {strict};
        CREATE INDEX failed_sign_in_email ON failed_sign_in (email, at);
        CREATE INDEX failed_sign_in_address ON failed_sign_in (address, at);
        CREATE INDEX failed_sign_in_at ON failed_sign_in (at);
        """
}
