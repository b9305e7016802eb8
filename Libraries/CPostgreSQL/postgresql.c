#include "CPostgreSQL.h"

#include <dlfcn.h>
#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

#ifdef __APPLE__
#define LIBRARY "libpq.5.dylib"
#else
#define LIBRARY "libpq.so.5"
#endif

// The prototypes are libpq's stable ABI (major version 5).
#define FUNCTIONS(X)                                                                                                  \
    X(PGconn *, PQconnectdbParams, (const char *const *, const char *const *, int))                                   \
    X(void, PQfinish, (PGconn *))                                                                                     \
    X(int, PQstatus, (const PGconn *))                                                                                \
    X(int, PQtransactionStatus, (const PGconn *))                                                                     \
    X(char *, PQerrorMessage, (const PGconn *))                                                                       \
    X(notice, PQsetNoticeProcessor, (PGconn *, notice, void *))                                                       \
    X(PGresult *, PQexec, (PGconn *, const char *))                                                                   \
    X(PGresult *, PQprepare, (PGconn *, const char *, const char *, int, const unsigned int *))                       \
    X(PGresult *, PQexecPrepared,                                                                                     \
        (PGconn *, const char *, int, const char *const *, const int *, const int *, int))                            \
    X(void, PQclear, (PGresult *))                                                                                    \
    X(int, PQresultStatus, (const PGresult *))                                                                        \
    X(char *, PQresultErrorField, (const PGresult *, int))                                                            \
    X(int, PQntuples, (const PGresult *))                                                                             \
    X(int, PQnfields, (const PGresult *))                                                                             \
    X(char *, PQfname, (const PGresult *, int))                                                                       \
    X(unsigned int, PQftype, (const PGresult *, int))                                                                 \
    X(int, PQgetisnull, (const PGresult *, int, int))                                                                 \
    X(char *, PQgetvalue, (const PGresult *, int, int))                                                               \
    X(int, PQgetlength, (const PGresult *, int, int))                                                                 \
    X(char *, PQcmdTuples, (PGresult *))                                                                              \
    X(int, PQsocket, (const PGconn *))                                                                                \
    X(int, PQconsumeInput, (PGconn *))                                                                                \
    X(PGnotify *, PQnotifies, (PGconn *))                                                                             \
    X(void, PQfreemem, (void *))

typedef void (*notice)(void *, const char *);

// As libpq-fe.h has it; the rest of it is libpq's own.
struct pgNotify {
    char *channel;
    int process;
    char *text;
};

#define MEMBER(type, name, parameters) type(*name) parameters;
static struct { FUNCTIONS(MEMBER) } libpq;

static pthread_once_t once = PTHREAD_ONCE_INIT;
static char missing[256];

static void load(void) {
    void *library = dlopen(LIBRARY, RTLD_NOW | RTLD_LOCAL);
    if (!library) {
        const char *why = dlerror();
        snprintf(missing, sizeof missing, "%s is not installed (%s)", LIBRARY, why ? why : "no reason given");
        return;
    }
#define RESOLVE(type, name, parameters)                                                                               \
    *(void **)&libpq.name = dlsym(library, #name);                                                                    \
    if (!libpq.name) {                                                                                                \
        snprintf(missing, sizeof missing, "%s has no %s", LIBRARY, #name);                                            \
        return;                                                                                                       \
    }
    FUNCTIONS(RESOLVE)
}

const char *pq_missing(void) {
    pthread_once(&once, load);
    return missing[0] ? missing : NULL;
}

static void ignore(void *context, const char *text) {
    (void)context;
    (void)text;
}

PGconn *pq_connect(const char *url) {
    // What stands before the address are defaults that it may change; what stands after it holds in any case.
    const char *keywords[] = {
        "fallback_application_name", "connect_timeout", "tcp_user_timeout", "dbname", "client_encoding", NULL};
    const char *values[] = {"okra", "10", "60000", url, "UTF8", NULL};
    PGconn *connection = libpq.PQconnectdbParams(keywords, values, 1);
    // Notices would otherwise go to standard error.
    if (connection) libpq.PQsetNoticeProcessor(connection, ignore, NULL);
    return connection;
}

void pq_finish(PGconn *connection) { libpq.PQfinish(connection); }
int pq_alive(const PGconn *connection) { return libpq.PQstatus(connection) == 0; }
int pq_transaction(const PGconn *connection) { return libpq.PQtransactionStatus(connection); }
const char *pq_message(const PGconn *connection) { return libpq.PQerrorMessage(connection); }

PGresult *pq_execute(PGconn *connection, const char *text) { return libpq.PQexec(connection, text); }

PGresult *pq_prepare(PGconn *connection, const char *name, const char *text, int count, const unsigned int *types) {
    return libpq.PQprepare(connection, name, text, count, types);
}

PGresult *pq_run(
    PGconn *connection, const char *name, int count, const char *const *values, const int *lengths,
    const int *formats) {
    return libpq.PQexecPrepared(connection, name, count, values, lengths, formats, 0);
}

void pq_clear(PGresult *result) { libpq.PQclear(result); }

int pq_succeeded(const PGresult *result) {
    // A script without a statement answers 0, a command 1, rows 2.
    return result && libpq.PQresultStatus(result) >= 0 && libpq.PQresultStatus(result) <= 2;
}

const char *pq_field(const PGresult *result, int letter) { return libpq.PQresultErrorField(result, letter); }
int pq_rows(const PGresult *result) { return libpq.PQntuples(result); }
int pq_columns(const PGresult *result) { return libpq.PQnfields(result); }
const char *pq_column_name(const PGresult *result, int column) { return libpq.PQfname(result, column); }
unsigned int pq_column_type(const PGresult *result, int column) { return libpq.PQftype(result, column); }
int pq_is_null(const PGresult *result, int row, int column) { return libpq.PQgetisnull(result, row, column); }
const char *pq_value(const PGresult *result, int row, int column) { return libpq.PQgetvalue(result, row, column); }
int pq_length(const PGresult *result, int row, int column) { return libpq.PQgetlength(result, row, column); }
const char *pq_changed(PGresult *result) { return libpq.PQcmdTuples(result); }

int pq_wait(PGconn *connection, int milliseconds) {
    struct pollfd socket = {.fd = libpq.PQsocket(connection), .events = POLLIN};
    if (socket.fd < 0) return -1;
    int ready = poll(&socket, 1, milliseconds);
    if (ready < 0) return errno == EINTR ? 1 : -1;
    if (ready == 0) return 0;
    return libpq.PQconsumeInput(connection) ? 1 : -1;
}

void pq_wake(const PGconn *connection) {
    int socket = libpq.PQsocket(connection);
    if (socket >= 0) shutdown(socket, SHUT_RDWR);
}

PGnotify *pq_notified(PGconn *connection) { return libpq.PQnotifies(connection); }
const char *pq_notified_text(const PGnotify *notified) { return notified->text; }
void pq_forget(PGnotify *notified) { libpq.PQfreemem(notified); }
