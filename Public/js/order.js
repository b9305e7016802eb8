import { put } from "./place.js";

/** The lists and rows that can be put into order, by the name of their grips. */
const kinds = {
    "objective": { row: "section.objective", list: "[data-sheet]" },
    "key-result": { row: "li.key-result", list: "ol[data-objective]" },
};

/** @typedef {{list: Element, before: Element | null}} Place */

/**
 * @param {Element} row
 * @returns {"objective" | "key-result"}
 */
export function kindOf(row) {
    return row.matches("li") ? "key-result" : "objective";
}

/**
 * The row around something.
 * @param {Element | null} element
 * @returns {HTMLElement | null}
 */
export function rowAround(element) {
    const row = /** @type {HTMLElement | null} */ (element?.closest("li.key-result, section.objective") ?? null);
    return row?.querySelector(":scope > [data-grip]") ? row : null;
}

/** @param {Element} list @param {string} kind @returns {HTMLElement[]} */
export function rowsOf(list, kind) {
    return [
        ...list.querySelectorAll(`:scope > ${kind === "objective" ? kinds.objective.row : kinds["key-result"].row}`),
    ]
        .map((row) => /** @type {HTMLElement} */ (row));
}

/**
 * Every list that takes this row.
 * @param {Element} row
 */
export function listsFor(row) {
    const sheet = row.closest("[data-sheet]");
    if (!sheet) return [];
    return kindOf(row) === "objective" ? [sheet] : [...sheet.querySelectorAll(kinds["key-result"].list)];
}

/**
 * The place one step up or down, across the border of the list where there is a list beyond.
 * @param {HTMLElement} row
 * @param {-1 | 1} step
 * @returns {Place | null}
 */
export function placeBeside(row, step) {
    const lists = listsFor(row);
    const list = /** @type {Element} */ (row.parentElement);
    const rows = rowsOf(list, kindOf(row));
    const to = rows.indexOf(row) + step;
    if (to >= 0 && to < rows.length) return { list, before: step < 0 ? rows[to] : rows[to + 1] ?? null };
    const beyond = lists[lists.indexOf(list) + step];
    if (!beyond) return null;
    return { list: beyond, before: step < 0 ? null : rowsOf(beyond, kindOf(row))[0] ?? null };
}

/** @param {HTMLElement} row @returns {Place} */
export function placeOf(row) {
    const list = /** @type {Element} */ (row.parentElement);
    const rows = rowsOf(list, kindOf(row));
    return { list, before: rows[rows.indexOf(row) + 1] ?? null };
}

/** @param {HTMLElement} row its place in its list, from 1 */
export function positionOf(row) {
    return rowsOf(/** @type {Element} */ (row.parentElement), kindOf(row)).indexOf(row) + 1;
}

/**
 * Puts a row somewhere, with the focus and the caret in it.
 * @param {HTMLElement} row
 * @param {Place} place
 */
export function move(row, { list, before }) {
    if (before === row) return;
    const last = rowsOf(list, kindOf(row)).at(-1);
    const anchor = before ?? (last === row ? row.nextSibling : last?.nextSibling ?? null);
    put(row, list, anchor);
}
