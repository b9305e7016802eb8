// libcurl as Okra uses it, loaded when the first letter or message goes out: the program must start where it is not
// installed. Both calls block until the other side has answered or the time is over.
#ifndef OKRA_CCURL_H
#define OKRA_CCURL_H

#include <stddef.h>
#include <sys/socket.h>

/// What came of it. `code` 0 is success; `text` is what was answered, at most `most` bytes of it.
struct curl_outcome {
    int code;
    long status;
    char error[256];
    char *text;
    size_t length;
    size_t most;
};

/// NULL once libcurl is loaded; otherwise why it could not be.
const char *curl_missing(void);

/// Sends a letter. `tls` is 0 for none, 1 where the server offers it, 3 for always.
void curl_letter(
    const char *url, const char *person, const char *password, int tls, const char *from, const char *to,
    const char *bytes, size_t length, long milliseconds, struct curl_outcome *outcome);

/// Whether a connection to this address may be made.
typedef int (*curl_allows)(void *context, const struct sockaddr *address);

/// Posts JSON over HTTP or HTTPS, follows no redirect and uses no proxy. `headers` ends with NULL.
void curl_post(
    const char *url, const char *const *headers, const char *bytes, size_t length, long milliseconds,
    curl_allows allows, void *context, struct curl_outcome *outcome);

#endif
