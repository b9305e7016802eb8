extension Schema {
    // The built-in items are in the program; a row stands only for what was changed about one, or for an item of the
    // organisation's own. A tick of the root team is one for everybody; its key makes two people's ticks one.
    static let checklists = """
        CREATE TABLE checklist_item (
            id {id} NOT NULL PRIMARY KEY,
            cycle_id {id} NOT NULL REFERENCES cycle (id),
            template {text},
            phase {text} NOT NULL CHECK (phase IN ('prepare', 'write', 'followUp', 'score')),
            title {text} NOT NULL DEFAULT '' CHECK (length(title) <= 120),
            note {text} NOT NULL DEFAULT '' CHECK (length(note) <= 500),
            assignee_id {id} REFERENCES person (id),
            due {text},
            UNIQUE (cycle_id, template),
            CHECK ((template IS NULL) = (title <> '')),
            CHECK (template IS NOT NULL OR due IS NOT NULL)
        ) {strict};
        CREATE TABLE checklist_tick (
            cycle_id {id} NOT NULL REFERENCES cycle (id),
            item {text} NOT NULL CHECK (length(item) BETWEEN 1 AND 40),
            team_id {id} NOT NULL REFERENCES team (id),
            by_id {id} NOT NULL REFERENCES person (id),
            at {int} NOT NULL,
            PRIMARY KEY (cycle_id, item, team_id)
        ) {strict};
        """
}
