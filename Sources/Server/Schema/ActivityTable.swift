extension Schema {
    // The columns beside `data` only say where an entry belongs, so that a feed, a sheet or a person finds its own.
    static let activity = """
        CREATE TABLE activity (
            id {id} NOT NULL PRIMARY KEY,
            at {int} NOT NULL,
            actor_id {id},
            kind {text} NOT NULL,
            sheet_id {id},
            objective_id {id},
            key_result_id {id},
            person_id {id},
            data {json} NOT NULL
        ) {strict};
        CREATE INDEX activity_sheet ON activity (sheet_id, id);
        CREATE INDEX activity_objective ON activity (objective_id, id);
        CREATE INDEX activity_person ON activity (person_id, id);
        """
}
