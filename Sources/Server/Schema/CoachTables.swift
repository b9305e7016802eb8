extension Schema {
    // A hint set aside holds for the very text it was set aside for, so the text stands in the row.
    static let coach = """
        CREATE TABLE set_aside (
            id {id} NOT NULL PRIMARY KEY,
            objective_id {id} REFERENCES objective (id),
            key_result_id {id} REFERENCES key_result (id),
            rule {text} NOT NULL CHECK (length(rule) BETWEEN 1 AND 60),
            text {text} NOT NULL CHECK (length(text) <= 500),
            reason {text} NOT NULL DEFAULT '' CHECK (length(reason) <= 200),
            by_id {id} NOT NULL REFERENCES person (id),
            at {int} NOT NULL,
            CHECK ((objective_id IS NULL) <> (key_result_id IS NULL)),
            UNIQUE (objective_id, rule),
            UNIQUE (key_result_id, rule)
        ) {strict};
        """
}
