// libpq as Okra uses it, loaded only when a PostgreSQL address is given: the program must start where it is not
// installed. Nothing but `pq_missing` may be called before that has answered NULL.
#ifndef OKRA_CPOSTGRESQL_H
#define OKRA_CPOSTGRESQL_H

typedef struct pg_conn PGconn;
typedef struct pg_result PGresult;
typedef struct pgNotify PGnotify;

/// NULL once libpq is loaded; otherwise why it could not be.
const char *pq_missing(void);

/// Connects and waits for the outcome; `pq_alive` tells it. NULL only where memory has run out.
PGconn *pq_connect(const char *url);
void pq_finish(PGconn *connection);
int pq_alive(const PGconn *connection);
/// 0 idle, 1 busy, 2 in a transaction, 3 in a failed one, 4 not known.
int pq_transaction(const PGconn *connection);
const char *pq_message(const PGconn *connection);

PGresult *pq_execute(PGconn *connection, const char *text);
PGresult *pq_prepare(PGconn *connection, const char *name, const char *text, int count, const unsigned int *types);
/// Values go as binary, rows come as text.
PGresult *pq_run(
    PGconn *connection, const char *name, int count, const char *const *values, const int *lengths,
    const int *formats);

void pq_clear(PGresult *result);
int pq_succeeded(const PGresult *result);
/// One letter names the field: C the SQLSTATE, M the message, n the constraint.
const char *pq_field(const PGresult *result, int letter);
int pq_rows(const PGresult *result);
int pq_columns(const PGresult *result);
const char *pq_column_name(const PGresult *result, int column);
unsigned int pq_column_type(const PGresult *result, int column);
int pq_is_null(const PGresult *result, int row, int column);
const char *pq_value(const PGresult *result, int row, int column);
int pq_length(const PGresult *result, int row, int column);
const char *pq_changed(PGresult *result);

/// Waits until the server has sent something and takes it in: 1; 0 when the time is over, -1 when the connection is.
int pq_wait(PGconn *connection, int milliseconds);
/// Ends the waiting of another thread by ending the connection; that thread still has to `pq_finish` it.
void pq_wake(const PGconn *connection);
/// What a NOTIFY sent and was taken in, one at a time; to be given to `pq_forget`.
PGnotify *pq_notified(PGconn *connection);
const char *pq_notified_text(const PGnotify *notified);
void pq_forget(PGnotify *notified);

#endif
