#include "CPublic.h"

// Every file of Public stands here once; a test compares this list with the folder.
static const unsigned char css_base[] = {
#embed "../../Public/css/base.css"
};

static const struct okra_public_file files[] = {
    {"css/base.css", css_base, sizeof css_base},
};

const struct okra_public_file *okra_public_files(size_t *count) {
    *count = sizeof files / sizeof files[0];
    return files;
}
