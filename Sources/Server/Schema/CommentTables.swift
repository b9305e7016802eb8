extension Schema {
    // A thread is about its sheet, or about one line of it, or about a check-in on one. `mark_start` and `mark_end` count
    // UTF-16 units and are NULL once the words of `quote` are gone. `comments` counts those that are not deleted.
    static let comments = """
        CREATE TABLE thread (
            id {id} NOT NULL PRIMARY KEY,
            sheet_id {id} NOT NULL REFERENCES sheet (id),
            objective_id {id} REFERENCES objective (id),
            key_result_id {id} REFERENCES key_result (id),
            check_in_id {id} REFERENCES check_in (id),
            mark_field {text} CHECK (mark_field IN ('text', 'notes', 'note')),
            mark_start {int},
            mark_end {int},
            quote {text} NOT NULL DEFAULT '' CHECK (length(quote) <= 5000),
            comments {int} NOT NULL DEFAULT 0 CHECK (comments >= 0),
            by_id {id} NOT NULL REFERENCES person (id),
            at {int} NOT NULL,
            resolved_by {id} REFERENCES person (id),
            resolved_at {int},
            rev {int} NOT NULL DEFAULT 0,
            CHECK (objective_id IS NULL OR key_result_id IS NULL),
            CHECK (check_in_id IS NULL OR key_result_id IS NOT NULL),
            CHECK ((resolved_by IS NULL) = (resolved_at IS NULL)),
            CHECK ((mark_field IS NULL) = (quote = '')),
            CHECK ((mark_start IS NULL) = (mark_end IS NULL)),
            CHECK (mark_start IS NULL OR (mark_field IS NOT NULL AND mark_start >= 0 AND mark_start < mark_end)),
            CHECK (CASE mark_field
                WHEN 'text' THEN check_in_id IS NULL AND (objective_id IS NOT NULL OR key_result_id IS NOT NULL)
                WHEN 'notes' THEN objective_id IS NOT NULL
                WHEN 'note' THEN check_in_id IS NOT NULL
                ELSE TRUE END)
        ) {strict};
        CREATE INDEX thread_sheet ON thread (sheet_id, id);
        CREATE INDEX thread_objective ON thread (objective_id);
        CREATE INDEX thread_key_result ON thread (key_result_id);
        CREATE INDEX thread_check_in ON thread (check_in_id);
        CREATE TABLE comment (
            id {id} NOT NULL PRIMARY KEY,
            thread_id {id} NOT NULL REFERENCES thread (id),
            author_id {id} NOT NULL REFERENCES person (id),
            at {int} NOT NULL,
            text {text} NOT NULL CHECK (length(text) BETWEEN 1 AND 5000),
            mentions {json} NOT NULL,
            edited_at {int},
            deleted_by {id} REFERENCES person (id),
            deleted_at {int},
            CHECK ((deleted_by IS NULL) = (deleted_at IS NULL))
        ) {strict};
        CREATE INDEX comment_thread ON comment (thread_id, id);
        CREATE TABLE reaction (
            comment_id {id} NOT NULL REFERENCES comment (id),
            person_id {id} NOT NULL REFERENCES person (id),
            kind {text} NOT NULL CHECK (kind IN ('agree', 'celebrate', 'thanks', 'seen', 'doubt')),
            at {int} NOT NULL,
            PRIMARY KEY (comment_id, person_id, kind)
        ) {strict};
        """
}
