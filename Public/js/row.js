import { take } from "./fresh.js";
import { piece } from "./send.js";

/**
 * One row at a time shows its fields, which come when it is opened.
 * @param {HTMLElement} element something in the row
 */
export async function openRow(element) {
    const row = element.closest(".key-result, .objective-head");
    for (const other of document.querySelectorAll(".editing")) if (other !== row) close(other);
    const place = placeIn(row);
    if (!row || !place || row.classList.contains("editing")) return;
    row.classList.add("editing");
    if (isUnsettled(place)) return;
    const html = await piece(place.dataset.editing ?? "");
    // Meanwhile somebody may have gone on to another row, or begun to write in fields that came with an answer.
    if (html && row.classList.contains("editing") && !isUnsettled(place)) take(html);
}

/** @param {Element} row */
function close(row) {
    row.classList.remove("editing");
    const place = placeIn(row);
    if (place && !isUnsettled(place)) place.replaceChildren();
}

/** @param {Element | null} row @returns {HTMLElement | null} */
function placeIn(row) {
    return row?.querySelector("[data-editing]") ?? null;
}

/**
 * Whether something in the fields is not kept yet, or was refused and explained.
 * @param {Element} place
 */
function isUnsettled(place) {
    return !!place.querySelector("[data-dirty], [aria-invalid=true]");
}
