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
static const unsigned char css_checklist[] = {
#embed "../../Public/css/checklist.css"
};
static const unsigned char css_checks[] = {
#embed "../../Public/css/checks.css"
};
static const unsigned char css_comment[] = {
#embed "../../Public/css/comment.css"
};
static const unsigned char css_comparison[] = {
#embed "../../Public/css/comparison.css"
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
static const unsigned char css_gap[] = {
#embed "../../Public/css/gap.css"
};
static const unsigned char css_health[] = {
#embed "../../Public/css/health.css"
};
static const unsigned char css_here[] = {
#embed "../../Public/css/here.css"
};
static const unsigned char css_inbox[] = {
#embed "../../Public/css/inbox.css"
};
static const unsigned char css_key_result[] = {
#embed "../../Public/css/key-result.css"
};
static const unsigned char css_learning[] = {
#embed "../../Public/css/learning.css"
};
static const unsigned char css_map[] = {
#embed "../../Public/css/map.css"
};
static const unsigned char css_map_card[] = {
#embed "../../Public/css/map-card.css"
};
static const unsigned char css_map_outline[] = {
#embed "../../Public/css/map-outline.css"
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
static const unsigned char css_reminder[] = {
#embed "../../Public/css/reminder.css"
};
static const unsigned char css_ribbon[] = {
#embed "../../Public/css/ribbon.css"
};
static const unsigned char css_score[] = {
#embed "../../Public/css/score.css"
};
static const unsigned char css_search[] = {
#embed "../../Public/css/search.css"
};
static const unsigned char css_script[] = {
#embed "../../Public/css/script.css"
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
static const unsigned char css_waiting[] = {
#embed "../../Public/css/waiting.css"
};
static const unsigned char css_wish[] = {
#embed "../../Public/css/wish.css"
};
static const unsigned char js_autosave[] = {
#embed "../../Public/js/autosave.js"
};
static const unsigned char js_audience[] = {
#embed "../../Public/js/audience.js"
};
static const unsigned char js_beside[] = {
#embed "../../Public/js/beside.js"
};
static const unsigned char js_coach[] = {
#embed "../../Public/js/coach.js"
};
static const unsigned char js_coach_card[] = {
#embed "../../Public/js/coach-card.js"
};
static const unsigned char js_coach_worker[] = {
#embed "../../Public/js/coach-worker.js"
};
static const unsigned char js_conflict[] = {
#embed "../../Public/js/conflict.js"
};
static const unsigned char js_draft[] = {
#embed "../../Public/js/draft.js"
};
static const unsigned char js_drag[] = {
#embed "../../Public/js/drag.js"
};
static const unsigned char js_edit[] = {
#embed "../../Public/js/edit.js"
};
static const unsigned char js_faces[] = {
#embed "../../Public/js/faces.js"
};
static const unsigned char js_field[] = {
#embed "../../Public/js/field.js"
};
static const unsigned char js_find[] = {
#embed "../../Public/js/find.js"
};
static const unsigned char js_forms[] = {
#embed "../../Public/js/forms.js"
};
static const unsigned char js_fresh[] = {
#embed "../../Public/js/fresh.js"
};
static const unsigned char js_letters[] = {
#embed "../../Public/js/letters.js"
};
static const unsigned char js_gap[] = {
#embed "../../Public/js/gap.js"
};
static const unsigned char js_help[] = {
#embed "../../Public/js/help.js"
};
static const unsigned char js_hints[] = {
#embed "../../Public/js/hints.js"
};
static const unsigned char js_icon[] = {
#embed "../../Public/js/icon.js"
};
static const unsigned char js_images[] = {
#embed "../../Public/js/images.js"
};
static const unsigned char js_inbox[] = {
#embed "../../Public/js/inbox.js"
};
static const unsigned char js_keys[] = {
#embed "../../Public/js/keys.js"
};
static const unsigned char js_listbox[] = {
#embed "../../Public/js/listbox.js"
};
static const unsigned char js_live[] = {
#embed "../../Public/js/live.js"
};
static const unsigned char js_live_stream[] = {
#embed "../../Public/js/live-stream.js"
};
static const unsigned char js_live_wishes[] = {
#embed "../../Public/js/live-wishes.js"
};
static const unsigned char js_live_worker[] = {
#embed "../../Public/js/live-worker.js"
};
static const unsigned char js_map_address[] = {
#embed "../../Public/js/map-address.js"
};
static const unsigned char js_map_card[] = {
#embed "../../Public/js/map-card.js"
};
static const unsigned char js_map_colours[] = {
#embed "../../Public/js/map-colours.js"
};
static const unsigned char js_map_far[] = {
#embed "../../Public/js/map-far.js"
};
static const unsigned char js_map_filter[] = {
#embed "../../Public/js/map-filter.js"
};
static const unsigned char js_map_graph[] = {
#embed "../../Public/js/map-graph.js"
};
static const unsigned char js_map_headings[] = {
#embed "../../Public/js/map-headings.js"
};
static const unsigned char js_map_layout[] = {
#embed "../../Public/js/map-layout.js"
};
static const unsigned char js_map_lines[] = {
#embed "../../Public/js/map-lines.js"
};
static const unsigned char js_map_outline[] = {
#embed "../../Public/js/map-outline.js"
};
static const unsigned char js_map_overview[] = {
#embed "../../Public/js/map-overview.js"
};
static const unsigned char js_map_pointer[] = {
#embed "../../Public/js/map-pointer.js"
};
static const unsigned char js_map_scene[] = {
#embed "../../Public/js/map-scene.js"
};
static const unsigned char js_map_tray[] = {
#embed "../../Public/js/map-tray.js"
};
static const unsigned char js_map_walk[] = {
#embed "../../Public/js/map-walk.js"
};
static const unsigned char js_map_words[] = {
#embed "../../Public/js/map-words.js"
};
static const unsigned char js_map[] = {
#embed "../../Public/js/map.js"
};
static const unsigned char js_map_news[] = {
#embed "../../Public/js/map-news.js"
};
static const unsigned char js_map_controls[] = {
#embed "../../Public/js/map-controls.js"
};
static const unsigned char js_map_slide[] = {
#embed "../../Public/js/map-slide.js"
};
static const unsigned char js_map_zoom[] = {
#embed "../../Public/js/map-zoom.js"
};
static const unsigned char js_markup[] = {
#embed "../../Public/js/markup.js"
};
static const unsigned char js_marks[] = {
#embed "../../Public/js/marks.js"
};
static const unsigned char js_meanwhile[] = {
#embed "../../Public/js/meanwhile.js"
};
static const unsigned char js_mention[] = {
#embed "../../Public/js/mention.js"
};
static const unsigned char js_morph[] = {
#embed "../../Public/js/morph.js"
};
static const unsigned char js_number[] = {
#embed "../../Public/js/number.js"
};
static const unsigned char js_okra[] = {
#embed "../../Public/js/okra.js"
};
static const unsigned char js_order[] = {
#embed "../../Public/js/order.js"
};
static const unsigned char js_palette[] = {
#embed "../../Public/js/palette.js"
};
static const unsigned char js_person_field[] = {
#embed "../../Public/js/person-field.js"
};
static const unsigned char js_picker[] = {
#embed "../../Public/js/picker.js"
};
static const unsigned char js_place[] = {
#embed "../../Public/js/place.js"
};
static const unsigned char js_prose[] = {
#embed "../../Public/js/prose.js"
};
static const unsigned char js_queue[] = {
#embed "../../Public/js/queue.js"
};
static const unsigned char js_reorder[] = {
#embed "../../Public/js/reorder.js"
};
static const unsigned char js_resume[] = {
#embed "../../Public/js/resume.js"
};
static const unsigned char js_row[] = {
#embed "../../Public/js/row.js"
};
static const unsigned char js_saved[] = {
#embed "../../Public/js/saved.js"
};
static const unsigned char js_score[] = {
#embed "../../Public/js/score.js"
};
static const unsigned char js_selection[] = {
#embed "../../Public/js/selection.js"
};
static const unsigned char js_send[] = {
#embed "../../Public/js/send.js"
};
static const unsigned char js_slider[] = {
#embed "../../Public/js/slider.js"
};
static const unsigned char js_statement[] = {
#embed "../../Public/js/statement.js"
};
static const unsigned char js_store[] = {
#embed "../../Public/js/store.js"
};
static const unsigned char js_theme[] = {
#embed "../../Public/js/theme.js"
};
static const unsigned char js_threads[] = {
#embed "../../Public/js/threads.js"
};
static const unsigned char js_ties[] = {
#embed "../../Public/js/ties.js"
};
static const unsigned char js_toast[] = {
#embed "../../Public/js/toast.js"
};
static const unsigned char js_typing[] = {
#embed "../../Public/js/typing.js"
};
static const unsigned char js_unread[] = {
#embed "../../Public/js/unread.js"
};
static const unsigned char js_waiting[] = {
#embed "../../Public/js/waiting.js"
};
static const unsigned char js_words[] = {
#embed "../../Public/js/words.js"
};
static const unsigned char learn_en_01_what_okr_is[] = {
#embed "../../Public/learn/en/01-what-okr-is.md"
};
static const unsigned char learn_en_02_history[] = {
#embed "../../Public/learn/en/02-history.md"
};
static const unsigned char learn_en_03_why_bother[] = {
#embed "../../Public/learn/en/03-why-bother.md"
};
static const unsigned char learn_en_04_good_okrs[] = {
#embed "../../Public/learn/en/04-good-okrs.md"
};
static const unsigned char learn_en_05_aligning[] = {
#embed "../../Public/learn/en/05-aligning.md"
};
static const unsigned char learn_en_06_following_up[] = {
#embed "../../Public/learn/en/06-following-up.md"
};
static const unsigned char learn_en_07_scoring[] = {
#embed "../../Public/learn/en/07-scoring.md"
};
static const unsigned char learn_en_08_rollout[] = {
#embed "../../Public/learn/en/08-rollout.md"
};
static const unsigned char learn_en_09_example_product[] = {
#embed "../../Public/learn/en/09-example-product.md"
};
static const unsigned char learn_en_10_two_more_examples[] = {
#embed "../../Public/learn/en/10-two-more-examples.md"
};
static const unsigned char learn_en_11_too_many_objectives[] = {
#embed "../../Public/learn/en/11-too-many-objectives.md"
};
static const unsigned char learn_en_12_no_challenge[] = {
#embed "../../Public/learn/en/12-no-challenge.md"
};
static const unsigned char learn_en_13_bare_phrase[] = {
#embed "../../Public/learn/en/13-bare-phrase.md"
};
static const unsigned char learn_en_14_not_measurable[] = {
#embed "../../Public/learn/en/14-not-measurable.md"
};
static const unsigned char learn_en_15_to_do_list[] = {
#embed "../../Public/learn/en/15-to-do-list.md"
};
static const unsigned char learn_en_16_before_and_after[] = {
#embed "../../Public/learn/en/16-before-and-after.md"
};
static const unsigned char learn_zh_01_what_okr_is[] = {
#embed "../../Public/learn/zh/01-what-okr-is.md"
};
static const unsigned char learn_zh_02_history[] = {
#embed "../../Public/learn/zh/02-history.md"
};
static const unsigned char learn_zh_03_why_bother[] = {
#embed "../../Public/learn/zh/03-why-bother.md"
};
static const unsigned char learn_zh_04_good_okrs[] = {
#embed "../../Public/learn/zh/04-good-okrs.md"
};
static const unsigned char learn_zh_05_aligning[] = {
#embed "../../Public/learn/zh/05-aligning.md"
};
static const unsigned char learn_zh_06_following_up[] = {
#embed "../../Public/learn/zh/06-following-up.md"
};
static const unsigned char learn_zh_07_scoring[] = {
#embed "../../Public/learn/zh/07-scoring.md"
};
static const unsigned char learn_zh_08_rollout[] = {
#embed "../../Public/learn/zh/08-rollout.md"
};
static const unsigned char learn_zh_09_example_product[] = {
#embed "../../Public/learn/zh/09-example-product.md"
};
static const unsigned char learn_zh_10_two_more_examples[] = {
#embed "../../Public/learn/zh/10-two-more-examples.md"
};
static const unsigned char learn_zh_11_too_many_objectives[] = {
#embed "../../Public/learn/zh/11-too-many-objectives.md"
};
static const unsigned char learn_zh_12_no_challenge[] = {
#embed "../../Public/learn/zh/12-no-challenge.md"
};
static const unsigned char learn_zh_13_bare_phrase[] = {
#embed "../../Public/learn/zh/13-bare-phrase.md"
};
static const unsigned char learn_zh_14_not_measurable[] = {
#embed "../../Public/learn/zh/14-not-measurable.md"
};
static const unsigned char learn_zh_15_to_do_list[] = {
#embed "../../Public/learn/zh/15-to-do-list.md"
};
static const unsigned char learn_zh_16_before_and_after[] = {
#embed "../../Public/learn/zh/16-before-and-after.md"
};
static const unsigned char coach[] = {
#embed "../../Public/coach.wasm"
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
    {"css/checklist.css", css_checklist, sizeof css_checklist},
    {"css/checks.css", css_checks, sizeof css_checks},
    {"css/comment.css", css_comment, sizeof css_comment},
    {"css/comparison.css", css_comparison, sizeof css_comparison},
    {"css/cycle.css", css_cycle, sizeof css_cycle},
    {"css/editor.css", css_editor, sizeof css_editor},
    {"css/entry.css", css_entry, sizeof css_entry},
    {"css/field.css", css_field, sizeof css_field},
    {"css/gap.css", css_gap, sizeof css_gap},
    {"css/health.css", css_health, sizeof css_health},
    {"css/here.css", css_here, sizeof css_here},
    {"css/inbox.css", css_inbox, sizeof css_inbox},
    {"css/key-result.css", css_key_result, sizeof css_key_result},
    {"css/learning.css", css_learning, sizeof css_learning},
    {"css/map.css", css_map, sizeof css_map},
    {"css/map-card.css", css_map_card, sizeof css_map_card},
    {"css/map-outline.css", css_map_outline, sizeof css_map_outline},
    {"css/narrow.css", css_narrow, sizeof css_narrow},
    {"css/note.css", css_note, sizeof css_note},
    {"css/objective.css", css_objective, sizeof css_objective},
    {"css/page.css", css_page, sizeof css_page},
    {"css/person.css", css_person, sizeof css_person},
    {"css/popover.css", css_popover, sizeof css_popover},
    {"css/print.css", css_print, sizeof css_print},
    {"css/progress.css", css_progress, sizeof css_progress},
    {"css/reminder.css", css_reminder, sizeof css_reminder},
    {"css/ribbon.css", css_ribbon, sizeof css_ribbon},
    {"css/score.css", css_score, sizeof css_score},
    {"css/search.css", css_search, sizeof css_search},
    {"css/script.css", css_script, sizeof css_script},
    {"css/segmented.css", css_segmented, sizeof css_segmented},
    {"css/shell.css", css_shell, sizeof css_shell},
    {"css/slider.css", css_slider, sizeof css_slider},
    {"css/star.css", css_star, sizeof css_star},
    {"css/table.css", css_table, sizeof css_table},
    {"css/touch.css", css_touch, sizeof css_touch},
    {"css/trend.css", css_trend, sizeof css_trend},
    {"css/waiting.css", css_waiting, sizeof css_waiting},
    {"css/wish.css", css_wish, sizeof css_wish},
    {"js/autosave.js", js_autosave, sizeof js_autosave},
    {"js/audience.js", js_audience, sizeof js_audience},
    {"js/beside.js", js_beside, sizeof js_beside},
    {"js/coach.js", js_coach, sizeof js_coach},
    {"js/coach-card.js", js_coach_card, sizeof js_coach_card},
    {"js/coach-worker.js", js_coach_worker, sizeof js_coach_worker},
    {"js/conflict.js", js_conflict, sizeof js_conflict},
    {"js/draft.js", js_draft, sizeof js_draft},
    {"js/drag.js", js_drag, sizeof js_drag},
    {"js/edit.js", js_edit, sizeof js_edit},
    {"js/faces.js", js_faces, sizeof js_faces},
    {"js/field.js", js_field, sizeof js_field},
    {"js/find.js", js_find, sizeof js_find},
    {"js/forms.js", js_forms, sizeof js_forms},
    {"js/fresh.js", js_fresh, sizeof js_fresh},
    {"js/letters.js", js_letters, sizeof js_letters},
    {"js/gap.js", js_gap, sizeof js_gap},
    {"js/help.js", js_help, sizeof js_help},
    {"js/hints.js", js_hints, sizeof js_hints},
    {"js/icon.js", js_icon, sizeof js_icon},
    {"js/images.js", js_images, sizeof js_images},
    {"js/inbox.js", js_inbox, sizeof js_inbox},
    {"js/keys.js", js_keys, sizeof js_keys},
    {"js/listbox.js", js_listbox, sizeof js_listbox},
    {"js/live.js", js_live, sizeof js_live},
    {"js/live-stream.js", js_live_stream, sizeof js_live_stream},
    {"js/live-wishes.js", js_live_wishes, sizeof js_live_wishes},
    {"js/live-worker.js", js_live_worker, sizeof js_live_worker},
    {"js/map-address.js", js_map_address, sizeof js_map_address},
    {"js/map-card.js", js_map_card, sizeof js_map_card},
    {"js/map-colours.js", js_map_colours, sizeof js_map_colours},
    {"js/map-far.js", js_map_far, sizeof js_map_far},
    {"js/map-filter.js", js_map_filter, sizeof js_map_filter},
    {"js/map-graph.js", js_map_graph, sizeof js_map_graph},
    {"js/map-headings.js", js_map_headings, sizeof js_map_headings},
    {"js/map-layout.js", js_map_layout, sizeof js_map_layout},
    {"js/map-lines.js", js_map_lines, sizeof js_map_lines},
    {"js/map-outline.js", js_map_outline, sizeof js_map_outline},
    {"js/map-overview.js", js_map_overview, sizeof js_map_overview},
    {"js/map-pointer.js", js_map_pointer, sizeof js_map_pointer},
    {"js/map-scene.js", js_map_scene, sizeof js_map_scene},
    {"js/map-tray.js", js_map_tray, sizeof js_map_tray},
    {"js/map-walk.js", js_map_walk, sizeof js_map_walk},
    {"js/map-words.js", js_map_words, sizeof js_map_words},
    {"js/map.js", js_map, sizeof js_map},
    {"js/map-news.js", js_map_news, sizeof js_map_news},
    {"js/map-controls.js", js_map_controls, sizeof js_map_controls},
    {"js/map-slide.js", js_map_slide, sizeof js_map_slide},
    {"js/map-zoom.js", js_map_zoom, sizeof js_map_zoom},
    {"js/markup.js", js_markup, sizeof js_markup},
    {"js/marks.js", js_marks, sizeof js_marks},
    {"js/meanwhile.js", js_meanwhile, sizeof js_meanwhile},
    {"js/mention.js", js_mention, sizeof js_mention},
    {"js/morph.js", js_morph, sizeof js_morph},
    {"js/number.js", js_number, sizeof js_number},
    {"js/okra.js", js_okra, sizeof js_okra},
    {"js/order.js", js_order, sizeof js_order},
    {"js/palette.js", js_palette, sizeof js_palette},
    {"js/person-field.js", js_person_field, sizeof js_person_field},
    {"js/picker.js", js_picker, sizeof js_picker},
    {"js/place.js", js_place, sizeof js_place},
    {"js/prose.js", js_prose, sizeof js_prose},
    {"js/queue.js", js_queue, sizeof js_queue},
    {"js/reorder.js", js_reorder, sizeof js_reorder},
    {"js/resume.js", js_resume, sizeof js_resume},
    {"js/row.js", js_row, sizeof js_row},
    {"js/saved.js", js_saved, sizeof js_saved},
    {"js/score.js", js_score, sizeof js_score},
    {"js/selection.js", js_selection, sizeof js_selection},
    {"js/send.js", js_send, sizeof js_send},
    {"js/slider.js", js_slider, sizeof js_slider},
    {"js/statement.js", js_statement, sizeof js_statement},
    {"js/store.js", js_store, sizeof js_store},
    {"js/theme.js", js_theme, sizeof js_theme},
    {"js/threads.js", js_threads, sizeof js_threads},
    {"js/ties.js", js_ties, sizeof js_ties},
    {"js/toast.js", js_toast, sizeof js_toast},
    {"js/typing.js", js_typing, sizeof js_typing},
    {"js/unread.js", js_unread, sizeof js_unread},
    {"js/waiting.js", js_waiting, sizeof js_waiting},
    {"js/words.js", js_words, sizeof js_words},
    {"learn/en/01-what-okr-is.md", learn_en_01_what_okr_is, sizeof learn_en_01_what_okr_is},
    {"learn/en/02-history.md", learn_en_02_history, sizeof learn_en_02_history},
    {"learn/en/03-why-bother.md", learn_en_03_why_bother, sizeof learn_en_03_why_bother},
    {"learn/en/04-good-okrs.md", learn_en_04_good_okrs, sizeof learn_en_04_good_okrs},
    {"learn/en/05-aligning.md", learn_en_05_aligning, sizeof learn_en_05_aligning},
    {"learn/en/06-following-up.md", learn_en_06_following_up, sizeof learn_en_06_following_up},
    {"learn/en/07-scoring.md", learn_en_07_scoring, sizeof learn_en_07_scoring},
    {"learn/en/08-rollout.md", learn_en_08_rollout, sizeof learn_en_08_rollout},
    {"learn/en/09-example-product.md", learn_en_09_example_product, sizeof learn_en_09_example_product},
    {"learn/en/10-two-more-examples.md", learn_en_10_two_more_examples, sizeof learn_en_10_two_more_examples},
    {"learn/en/11-too-many-objectives.md", learn_en_11_too_many_objectives, sizeof learn_en_11_too_many_objectives},
    {"learn/en/12-no-challenge.md", learn_en_12_no_challenge, sizeof learn_en_12_no_challenge},
    {"learn/en/13-bare-phrase.md", learn_en_13_bare_phrase, sizeof learn_en_13_bare_phrase},
    {"learn/en/14-not-measurable.md", learn_en_14_not_measurable, sizeof learn_en_14_not_measurable},
    {"learn/en/15-to-do-list.md", learn_en_15_to_do_list, sizeof learn_en_15_to_do_list},
    {"learn/en/16-before-and-after.md", learn_en_16_before_and_after, sizeof learn_en_16_before_and_after},
    {"learn/zh/01-what-okr-is.md", learn_zh_01_what_okr_is, sizeof learn_zh_01_what_okr_is},
    {"learn/zh/02-history.md", learn_zh_02_history, sizeof learn_zh_02_history},
    {"learn/zh/03-why-bother.md", learn_zh_03_why_bother, sizeof learn_zh_03_why_bother},
    {"learn/zh/04-good-okrs.md", learn_zh_04_good_okrs, sizeof learn_zh_04_good_okrs},
    {"learn/zh/05-aligning.md", learn_zh_05_aligning, sizeof learn_zh_05_aligning},
    {"learn/zh/06-following-up.md", learn_zh_06_following_up, sizeof learn_zh_06_following_up},
    {"learn/zh/07-scoring.md", learn_zh_07_scoring, sizeof learn_zh_07_scoring},
    {"learn/zh/08-rollout.md", learn_zh_08_rollout, sizeof learn_zh_08_rollout},
    {"learn/zh/09-example-product.md", learn_zh_09_example_product, sizeof learn_zh_09_example_product},
    {"learn/zh/10-two-more-examples.md", learn_zh_10_two_more_examples, sizeof learn_zh_10_two_more_examples},
    {"learn/zh/11-too-many-objectives.md", learn_zh_11_too_many_objectives, sizeof learn_zh_11_too_many_objectives},
    {"learn/zh/12-no-challenge.md", learn_zh_12_no_challenge, sizeof learn_zh_12_no_challenge},
    {"learn/zh/13-bare-phrase.md", learn_zh_13_bare_phrase, sizeof learn_zh_13_bare_phrase},
    {"learn/zh/14-not-measurable.md", learn_zh_14_not_measurable, sizeof learn_zh_14_not_measurable},
    {"learn/zh/15-to-do-list.md", learn_zh_15_to_do_list, sizeof learn_zh_15_to_do_list},
    {"learn/zh/16-before-and-after.md", learn_zh_16_before_and_after, sizeof learn_zh_16_before_and_after},
    {"coach.wasm", coach, sizeof coach},
    {"icons.svg", icons, sizeof icons},
    {"logo.svg", logo, sizeof logo},
};

const struct okra_public_file *okra_public_files(size_t *count) {
    *count = sizeof files / sizeof files[0];
    return files;
}
