#ifndef OKRA_PUBLIC_H
#define OKRA_PUBLIC_H

#include <stddef.h>

/// One file of the folder Public, compiled into the binary.
struct okra_public_file {
    const char *_Nonnull path;
    const unsigned char *_Nonnull bytes;
    size_t count;
};

extern const struct okra_public_file *_Nonnull okra_public_files(size_t *_Nonnull count);

#endif
