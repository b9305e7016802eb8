extension Schema {
    // Days are text ('2026-11-24'): readable, comparable, and the same in both databases.
    static let cycles = """
        CREATE TABLE cycle_rule (
            id {id} NOT NULL PRIMARY KEY,
            kind {text} NOT NULL UNIQUE CHECK (kind IN ('short', 'annual')),
            months {int} NOT NULL CHECK (months IN (1, 2, 3, 6, 12)),
            start_month {int} NOT NULL CHECK (start_month BETWEEN 1 AND 12),
            visible_days_ahead {int} NOT NULL CHECK (visible_days_ahead BETWEEN 0 AND 90)
        ) {strict};
        CREATE TABLE cycle (
            id {id} NOT NULL PRIMARY KEY,
            kind {text} NOT NULL CHECK (kind IN ('short', 'annual')),
            starts {text} NOT NULL,
            ends {text} NOT NULL,
            name_zh {text} NOT NULL CHECK (length(name_zh) BETWEEN 1 AND 60),
            name_en {text} NOT NULL CHECK (length(name_en) BETWEEN 1 AND 60),
            status {text} NOT NULL CHECK (status IN ('normal', 'hidden', 'invalid')),
            visible_from {text} NOT NULL,
            write_ends {text} NOT NULL,
            score_starts {text} NOT NULL,
            UNIQUE (kind, starts, ends),
            CHECK (starts <= write_ends AND write_ends < score_starts AND score_starts <= ends AND visible_from <= starts)
        ) {strict};
        CREATE TABLE category (
            id {id} NOT NULL PRIMARY KEY,
            name_zh {text} NOT NULL,
            name_en {text} NOT NULL,
            colour {text} NOT NULL CHECK (colour IN ('green', 'blue', 'yellow', 'red', 'purple', 'grey')),
            position {int} NOT NULL,
            retired_at {int}
        ) {strict};
        """
}
