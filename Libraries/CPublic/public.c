#include "CPublic.h"

// Every file of Public stands here once; a test compares this list with the folder.
static const unsigned char css_tokens[] = {
#embed "../../Public/css/tokens.css"
};
static const unsigned char css_base[] = {
#embed "../../Public/css/base.css"
};
static const unsigned char css_admin[] = {
#embed "../../Public/css/admin.css"
};
static const unsigned char css_alignment[] = {
#embed "../../Public/css/alignment.css"
};
static const unsigned char css_button[] = {
#embed "../../Public/css/button.css"
};
static const unsigned char css_check_in[] = {
#embed "../../Public/css/check-in.css"
};
static const unsigned char css_cycle[] = {
#embed "../../Public/css/cycle.css"
};
static const unsigned char css_editor[] = {
#embed "../../Public/css/editor.css"
};
static const unsigned char css_entry[] = {
#embed "../../Public/css/entry.css"
};
static const unsigned char css_field[] = {
#embed "../../Public/css/field.css"
};
static const unsigned char css_health[] = {
#embed "../../Public/css/health.css"
};
static const unsigned char css_key_result[] = {
#embed "../../Public/css/key-result.css"
};
static const unsigned char css_narrow[] = {
#embed "../../Public/css/narrow.css"
};
static const unsigned char css_note[] = {
#embed "../../Public/css/note.css"
};
static const unsigned char css_objective[] = {
#embed "../../Public/css/objective.css"
};
static const unsigned char css_page[] = {
#embed "../../Public/css/page.css"
};
static const unsigned char css_person[] = {
#embed "../../Public/css/person.css"
};
static const unsigned char css_popover[] = {
#embed "../../Public/css/popover.css"
};
static const unsigned char css_print[] = {
#embed "../../Public/css/print.css"
};
static const unsigned char css_progress[] = {
#embed "../../Public/css/progress.css"
};
static const unsigned char css_ribbon[] = {
#embed "../../Public/css/ribbon.css"
};
static const unsigned char css_score[] = {
#embed "../../Public/css/score.css"
};
static const unsigned char css_segmented[] = {
#embed "../../Public/css/segmented.css"
};
static const unsigned char css_shell[] = {
#embed "../../Public/css/shell.css"
};
static const unsigned char css_slider[] = {
#embed "../../Public/css/slider.css"
};
static const unsigned char css_star[] = {
#embed "../../Public/css/star.css"
};
static const unsigned char css_table[] = {
#embed "../../Public/css/table.css"
};
static const unsigned char css_touch[] = {
#embed "../../Public/css/touch.css"
};
static const unsigned char css_trend[] = {
#embed "../../Public/css/trend.css"
};
static const unsigned char css_wish[] = {
#embed "../../Public/css/wish.css"
};
static const unsigned char icons[] = {
#embed "../../Public/icons.svg"
};
static const unsigned char logo[] = {
#embed "../../Public/logo.svg"
};

static const struct okra_public_file files[] = {
    {"css/tokens.css", css_tokens, sizeof css_tokens},
    {"css/base.css", css_base, sizeof css_base},
    {"css/admin.css", css_admin, sizeof css_admin},
    {"css/alignment.css", css_alignment, sizeof css_alignment},
    {"css/button.css", css_button, sizeof css_button},
    {"css/check-in.css", css_check_in, sizeof css_check_in},
    {"css/cycle.css", css_cycle, sizeof css_cycle},
    {"css/editor.css", css_editor, sizeof css_editor},
    {"css/entry.css", css_entry, sizeof css_entry},
    {"css/field.css", css_field, sizeof css_field},
    {"css/health.css", css_health, sizeof css_health},
    {"css/key-result.css", css_key_result, sizeof css_key_result},
    {"css/narrow.css", css_narrow, sizeof css_narrow},
    {"css/note.css", css_note, sizeof css_note},
    {"css/objective.css", css_objective, sizeof css_objective},
    {"css/page.css", css_page, sizeof css_page},
    {"css/person.css", css_person, sizeof css_person},
    {"css/popover.css", css_popover, sizeof css_popover},
    {"css/print.css", css_print, sizeof css_print},
    {"css/progress.css", css_progress, sizeof css_progress},
    {"css/ribbon.css", css_ribbon, sizeof css_ribbon},
    {"css/score.css", css_score, sizeof css_score},
    {"css/segmented.css", css_segmented, sizeof css_segmented},
    {"css/shell.css", css_shell, sizeof css_shell},
    {"css/slider.css", css_slider, sizeof css_slider},
    {"css/star.css", css_star, sizeof css_star},
    {"css/table.css", css_table, sizeof css_table},
    {"css/touch.css", css_touch, sizeof css_touch},
    {"css/trend.css", css_trend, sizeof css_trend},
    {"css/wish.css", css_wish, sizeof css_wish},
    {"icons.svg", icons, sizeof icons},
    {"logo.svg", logo, sizeof logo},
};

const struct okra_public_file *okra_public_files(size_t *count) {
    *count = sizeof files / sizeof files[0];
    return files;
}
