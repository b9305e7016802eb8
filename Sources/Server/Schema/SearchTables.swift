extension Schema {
    // `search_text` is what search knows of each text, `search_term` the other way round: for each term the texts that
    // have it, packed by kind, cycle and part of the sheets (`SearchPart`). `search_gap` lists the parts that were there
    // before the index; what fills them takes one after the other. Teams are few, so their terms stand singly.
    static let search = """
        CREATE TABLE search_text (
            kind {int} NOT NULL,
            id {id} NOT NULL,
            sheet_id {id} NOT NULL REFERENCES sheet (id),
            cycle_id {id} NOT NULL,
            folded {text} NOT NULL,
            PRIMARY KEY (kind, id)
        ) {clustered};
        CREATE INDEX search_text_sheet ON search_text (sheet_id);
        CREATE TABLE search_term (
            term {text} NOT NULL,
            kind {int} NOT NULL,
            cycle_id {id} NOT NULL,
            part {int} NOT NULL,
            entries {bytes} NOT NULL,
            PRIMARY KEY (term, kind, cycle_id, part)
        ) {clustered};
        CREATE TABLE search_gap (
            cycle_id {id} NOT NULL,
            part {int} NOT NULL,
            PRIMARY KEY (cycle_id, part)
        ) {clustered};
        CREATE TABLE team_term (
            term {text} NOT NULL,
            team_id {id} NOT NULL REFERENCES team (id),
            PRIMARY KEY (term, team_id)
        ) {clustered};
        CREATE INDEX team_term_team ON team_term (team_id, term);
        INSERT INTO search_gap (cycle_id, part)
            SELECT s.cycle_id, s.id % 16 FROM sheet s GROUP BY s.cycle_id, s.id % 16;
        INSERT INTO search_gap (cycle_id, part) SELECT 0, 0 FROM organisation;
        DROP INDEX person_term_person;
        CREATE INDEX person_term_person ON person_term (person_id, term);
        """
}
