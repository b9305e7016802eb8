#include "CCurl.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#ifdef __APPLE__
static const char *const libraries[] = {"libcurl.4.dylib", NULL};
#else
static const char *const libraries[] = {"libcurl.so.4", "libcurl-gnutls.so.4", NULL};
#endif

// The numbers and the prototypes are libcurl's stable ABI (libcurl.so.4).
enum {
    OPTION_WRITEDATA = 10001, OPTION_URL = 10002, OPTION_READDATA = 10009, OPTION_ERRORBUFFER = 10010,
    OPTION_POSTFIELDS = 10015, OPTION_HTTPHEADER = 10023, OPTION_UPLOAD = 46, OPTION_POST = 47,
    OPTION_FOLLOWLOCATION = 52, OPTION_NOSIGNAL = 99, OPTION_USE_SSL = 119, OPTION_TIMEOUT_MS = 155,
    OPTION_CONNECTTIMEOUT_MS = 156, OPTION_OPENSOCKETDATA = 10164, OPTION_USERNAME = 10173,
    OPTION_PASSWORD = 10174, OPTION_NOPROXY = 10177, OPTION_PROTOCOLS = 181, OPTION_MAIL_FROM = 10186,
    OPTION_MAIL_RCPT = 10187, OPTION_WRITEFUNCTION = 20011, OPTION_READFUNCTION = 20012,
    OPTION_OPENSOCKETFUNCTION = 20163, OPTION_POSTFIELDSIZE_LARGE = 30120, INFO_RESPONSE_CODE = 0x200002,
    PROTOCOL_HTTP = 1, PROTOCOL_HTTPS = 2, PROTOCOL_SMTP = 1 << 16, PROTOCOL_SMTPS = 1 << 17,
    GLOBAL_ALL = 3,
};

struct curl_slist;
struct curl_address {
    int family, kind, protocol;
    unsigned int length;
    struct sockaddr address;
};

#define FUNCTIONS(X)                                                                                                  \
    X(int, curl_global_init, (long))                                                                                  \
    X(void *, curl_easy_init, (void))                                                                                 \
    X(int, curl_easy_setopt, (void *, int, ...))                                                                      \
    X(int, curl_easy_perform, (void *))                                                                               \
    X(int, curl_easy_getinfo, (void *, int, ...))                                                                     \
    X(const char *, curl_easy_strerror, (int))                                                                        \
    X(void, curl_easy_cleanup, (void *))                                                                              \
    X(struct curl_slist *, curl_slist_append, (struct curl_slist *, const char *))                                    \
    X(void, curl_slist_free_all, (struct curl_slist *))

#define MEMBER(type, name, parameters) type(*name) parameters;
static struct { FUNCTIONS(MEMBER) } curl;

static pthread_once_t once = PTHREAD_ONCE_INIT;
static char missing[256];

static void load(void) {
    void *library = NULL;
    for (int i = 0; libraries[i] && !library; i++) library = dlopen(libraries[i], RTLD_NOW | RTLD_LOCAL);
    if (!library) {
        snprintf(missing, sizeof missing, "%s is not installed; Debian has it in the package curl", libraries[0]);
        return;
    }
#define RESOLVE(type, name, parameters)                                                                               \
    *(void **)&curl.name = dlsym(library, #name);                                                                     \
    if (!curl.name) {                                                                                                 \
        snprintf(missing, sizeof missing, "%s has no %s", libraries[0], #name);                                       \
        return;                                                                                                       \
    }
    FUNCTIONS(RESOLVE)
    curl.curl_global_init(GLOBAL_ALL);
}

const char *curl_missing(void) {
    pthread_once(&once, load);
    return missing[0] ? missing : NULL;
}

static size_t keep(char *bytes, size_t size, size_t count, void *context) {
    struct curl_outcome *outcome = context;
    size_t length = size * count;
    size_t room = outcome->most - outcome->length;
    size_t kept = length < room ? length : room;
    char *text = kept ? realloc(outcome->text, outcome->length + kept) : outcome->text;
    if (kept && text) {
        memcpy(text + outcome->length, bytes, kept);
        outcome->text = text;
        outcome->length += kept;
    }
    // Whoever answers without end is cut off; the answer stands.
    return outcome->length == outcome->most && kept < length ? 0 : length;
}

struct source {
    const char *bytes;
    size_t length;
};

static size_t give(char *room, size_t size, size_t count, void *context) {
    struct source *source = context;
    size_t length = size * count < source->length ? size * count : source->length;
    memcpy(room, source->bytes, length);
    source->bytes += length;
    source->length -= length;
    return length;
}

static void *begin(const char *url, long milliseconds, struct curl_outcome *outcome) {
    outcome->code = -1;
    const char *why = curl_missing();
    void *handle = why ? NULL : curl.curl_easy_init();
    if (!handle) {
        snprintf(outcome->error, sizeof outcome->error, "%s", why ? why : "no memory");
        return NULL;
    }
    curl.curl_easy_setopt(handle, OPTION_ERRORBUFFER, outcome->error);
    curl.curl_easy_setopt(handle, OPTION_URL, url);
    curl.curl_easy_setopt(handle, OPTION_NOSIGNAL, 1L);
    curl.curl_easy_setopt(handle, OPTION_TIMEOUT_MS, milliseconds);
    curl.curl_easy_setopt(handle, OPTION_CONNECTTIMEOUT_MS, milliseconds / 2);
    curl.curl_easy_setopt(handle, OPTION_NOPROXY, "*");
    curl.curl_easy_setopt(handle, OPTION_WRITEFUNCTION, keep);
    curl.curl_easy_setopt(handle, OPTION_WRITEDATA, outcome);
    return handle;
}

static void end(void *handle, struct curl_outcome *outcome) {
    outcome->code = curl.curl_easy_perform(handle);
    curl.curl_easy_getinfo(handle, INFO_RESPONSE_CODE, &outcome->status);
    if (outcome->code && !outcome->error[0])
        snprintf(outcome->error, sizeof outcome->error, "%s", curl.curl_easy_strerror(outcome->code));
    curl.curl_easy_cleanup(handle);
}

void curl_letter(
    const char *url, const char *person, const char *password, int tls, const char *from, const char *to,
    const char *bytes, size_t length, long milliseconds, struct curl_outcome *outcome) {
    void *handle = begin(url, milliseconds, outcome);
    if (!handle) return;
    struct source source = {bytes, length};
    struct curl_slist *receivers = curl.curl_slist_append(NULL, to);
    curl.curl_easy_setopt(handle, OPTION_PROTOCOLS, (long)(PROTOCOL_SMTP | PROTOCOL_SMTPS));
    if (person) curl.curl_easy_setopt(handle, OPTION_USERNAME, person);
    if (password) curl.curl_easy_setopt(handle, OPTION_PASSWORD, password);
    curl.curl_easy_setopt(handle, OPTION_USE_SSL, (long)tls);
    curl.curl_easy_setopt(handle, OPTION_MAIL_FROM, from);
    curl.curl_easy_setopt(handle, OPTION_MAIL_RCPT, receivers);
    curl.curl_easy_setopt(handle, OPTION_UPLOAD, 1L);
    curl.curl_easy_setopt(handle, OPTION_READFUNCTION, give);
    curl.curl_easy_setopt(handle, OPTION_READDATA, &source);
    end(handle, outcome);
    curl.curl_slist_free_all(receivers);
}

struct guard {
    curl_allows allows;
    void *context;
};

// Called with the address that was resolved, for each connection that is made.
static int open_socket(void *context, int purpose, struct curl_address *address) {
    (void)purpose;
    struct guard *guard = context;
    if (!guard->allows(guard->context, &address->address)) return -1;
    return socket(address->family, address->kind, address->protocol);
}

void curl_post(
    const char *url, const char *const *headers, const char *bytes, size_t length, long milliseconds,
    curl_allows allows, void *context, struct curl_outcome *outcome) {
    void *handle = begin(url, milliseconds, outcome);
    if (!handle) return;
    struct guard guard = {allows, context};
    struct curl_slist *list = NULL;
    for (; *headers; headers++) list = curl.curl_slist_append(list, *headers);
    curl.curl_easy_setopt(handle, OPTION_PROTOCOLS, (long)(PROTOCOL_HTTP | PROTOCOL_HTTPS));
    curl.curl_easy_setopt(handle, OPTION_FOLLOWLOCATION, 0L);
    curl.curl_easy_setopt(handle, OPTION_OPENSOCKETFUNCTION, open_socket);
    curl.curl_easy_setopt(handle, OPTION_OPENSOCKETDATA, &guard);
    curl.curl_easy_setopt(handle, OPTION_HTTPHEADER, list);
    curl.curl_easy_setopt(handle, OPTION_POST, 1L);
    curl.curl_easy_setopt(handle, OPTION_POSTFIELDS, bytes);
    curl.curl_easy_setopt(handle, OPTION_POSTFIELDSIZE_LARGE, (long long)length);
    end(handle, outcome);
    curl.curl_slist_free_all(list);
}
