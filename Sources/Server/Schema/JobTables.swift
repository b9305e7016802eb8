extension Schema {
    // A job that is taken has a lease, and `due_at` is when it runs out: then the job is due again, whoever had it.
    // What is done is deleted. `parked_at` says that nobody tries any more until an administrator says so.
    // Of the same `key` one job waits at a time; while it is being done, the next may queue up.
    static let jobs = """
        CREATE TABLE job (
            id {id} NOT NULL PRIMARY KEY,
            lane {text} NOT NULL CHECK (lane IN ('here', 'mail', 'web')),
            kind {text} NOT NULL,
            data {json} NOT NULL,
            key {text} CHECK (length(key) BETWEEN 1 AND 200),
            added_at {int} NOT NULL,
            due_at {int} NOT NULL,
            lease {id},
            attempts {int} NOT NULL DEFAULT 0 CHECK (attempts >= 0),
            error {text} NOT NULL DEFAULT '' CHECK (length(error) <= 1000),
            parked_at {int},
            CHECK (lease IS NULL OR parked_at IS NULL)
        ) {strict};
        CREATE INDEX job_due ON job (lane, due_at, id) WHERE parked_at IS NULL;
        CREATE UNIQUE INDEX job_key ON job (key) WHERE lease IS NULL AND parked_at IS NULL;
        CREATE INDEX job_parked ON job (parked_at) WHERE parked_at IS NOT NULL;
        """
}
