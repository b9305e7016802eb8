extension Schema {
    // What was asked of a person or a team, and what they said: nobody has answered while `outcome` is NULL.
    // `key_result.followed` is the progress that came from the objectives made of a key result.
    static let breakdowns = """
        ALTER TABLE organisation ADD COLUMN several_parents {bool} NOT NULL DEFAULT TRUE;
        ALTER TABLE key_result ADD COLUMN followed {real};
        CREATE TABLE breakdown (
            id {id} NOT NULL PRIMARY KEY,
            key_result_id {id} NOT NULL REFERENCES key_result (id),
            person_id {id} REFERENCES person (id),
            team_id {id} REFERENCES team (id),
            note {text} NOT NULL DEFAULT '' CHECK (length(note) <= 200),
            follows {bool} NOT NULL DEFAULT FALSE,
            objective_id {id} REFERENCES objective (id),
            by_id {id} NOT NULL REFERENCES person (id),
            at {int} NOT NULL,
            outcome {text} CHECK (outcome IN ('accepted', 'declined', 'withdrawn')),
            decided_by {id} REFERENCES person (id),
            decided_at {int},
            word {text} NOT NULL DEFAULT '' CHECK (length(word) <= 200),
            CHECK ((person_id IS NULL) <> (team_id IS NULL)),
            CHECK ((outcome IS NULL) = (decided_at IS NULL))
        ) {strict};
        CREATE INDEX breakdown_key_result ON breakdown (key_result_id);
        CREATE INDEX breakdown_objective ON breakdown (objective_id);
        CREATE INDEX breakdown_person ON breakdown (person_id, outcome);
        CREATE INDEX breakdown_team ON breakdown (team_id, outcome);
        CREATE TABLE alignment_request (
            id {id} NOT NULL PRIMARY KEY,
            to_id {id} NOT NULL REFERENCES objective (id),
            person_id {id} REFERENCES person (id),
            team_id {id} REFERENCES team (id),
            note {text} NOT NULL DEFAULT '' CHECK (length(note) <= 200),
            objective_id {id} REFERENCES objective (id),
            by_id {id} NOT NULL REFERENCES person (id),
            at {int} NOT NULL,
            outcome {text} CHECK (outcome IN ('accepted', 'declined', 'withdrawn')),
            decided_by {id} REFERENCES person (id),
            decided_at {int},
            word {text} NOT NULL DEFAULT '' CHECK (length(word) <= 200),
            CHECK ((person_id IS NULL) <> (team_id IS NULL)),
            CHECK ((outcome IS NULL) = (decided_at IS NULL))
        ) {strict};
        CREATE INDEX alignment_request_to ON alignment_request (to_id);
        CREATE INDEX alignment_request_person ON alignment_request (person_id, outcome);
        CREATE INDEX alignment_request_team ON alignment_request (team_id, outcome);
        CREATE TABLE dependency (
            id {id} NOT NULL PRIMARY KEY,
            from_id {id} NOT NULL REFERENCES objective (id),
            person_id {id} REFERENCES person (id),
            team_id {id} REFERENCES team (id),
            objective_id {id} REFERENCES objective (id),
            note {text} NOT NULL DEFAULT '' CHECK (length(note) <= 200),
            by_id {id} NOT NULL REFERENCES person (id),
            at {int} NOT NULL,
            outcome {text} CHECK (outcome IN ('accepted', 'declined', 'atRisk', 'withdrawn')),
            decided_by {id} REFERENCES person (id),
            decided_at {int},
            word {text} NOT NULL DEFAULT '' CHECK (length(word) <= 200),
            CHECK ((person_id IS NULL) <> (team_id IS NULL)),
            CHECK ((outcome IS NULL) = (decided_at IS NULL))
        ) {strict};
        CREATE INDEX dependency_from ON dependency (from_id);
        CREATE INDEX dependency_objective ON dependency (objective_id);
        CREATE INDEX dependency_person ON dependency (person_id, outcome);
        CREATE INDEX dependency_team ON dependency (team_id, outcome);
        CREATE INDEX activity_kind ON activity (kind, id);
        """
}
