extension Schema {
    // Lessons and exercises are files, so they stand here by their keys; what no course has any more counts for nothing.
    static let learning = """
        CREATE TABLE lesson_reading (
            person_id {id} NOT NULL REFERENCES person (id),
            lesson {text} NOT NULL,
            at {int} NOT NULL,
            PRIMARY KEY (person_id, lesson)
        ) {strict};
        CREATE TABLE exercise_done (
            person_id {id} NOT NULL REFERENCES person (id),
            exercise {text} NOT NULL,
            text {text} NOT NULL CHECK (length(text) <= 2000),
            with_answer {bool} NOT NULL,
            at {int} NOT NULL,
            PRIMARY KEY (person_id, exercise)
        ) {strict};
        """
}
