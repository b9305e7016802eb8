import { say } from "./map-words.js";
import { piece } from "./send.js";

/** What the server answers, or nothing where it did not come. @param {URLSearchParams} fields */
export async function ask(fields) {
    try {
        const answer = await fetch(`/api/v1/map?${fields}`, {
            signal: AbortSignal.timeout(30_000),
        });
        return answer.ok ? await answer.json() : null;
    } catch {
        return null;
    }
}

/**
 * Says something above the map, perhaps with one thing to press; nothing takes it away.
 * @param {string} text @param {string} [label] @param {() => void} [press]
 */
export function tell(text, label, press) {
    const note = /** @type {HTMLElement | null} */ (document.querySelector("[data-map-note]"));
    if (!note) return;
    note.replaceChildren(Object.assign(document.createElement("span"), { textContent: text }));
    if (label && press) {
        const button = Object.assign(document.createElement("button"), {
            type: "button",
            className: "button small",
            textContent: label,
        });
        button.onclick = () => {
            note.hidden = true;
            press();
        };
        note.append(button);
    }
    note.hidden = !text;
}

/** How many the filter names. @param {number | null} matched */
export function sayMatched(matched) {
    const most = 5000;
    tell(matched === null ? "" : matched > most ? say("capped", matched, most) : say("matched", matched));
}

/**
 * What stands in place of a map without anything, and how many of its beginnings are not shown.
 * @param {HTMLElement} page @param {import("./map-graph.js").Graph} graph @param {boolean} isFiltered @param {boolean} hasRoots
 */
export function showEmpty(page, graph, isFiltered, hasRoots) {
    const empty = /** @type {HTMLElement} */ (page.querySelector(".map-empty"));
    empty.hidden = graph.nodes.size > 0;
    for (const each of /** @type {NodeListOf<HTMLElement>} */ (empty.querySelectorAll("[data-empty]"))) {
        each.hidden = (each.dataset.empty === "filtered") !== isFiltered;
    }
    const left = hasRoots ? graph.rootCount - graph.roots.length : 0;
    const more = /** @type {HTMLElement} */ (page.querySelector("[data-map-roots]"));
    more.hidden = left <= 0;
    more.textContent = say("moreRoots", left);
}

/**
 * The panel of what is selected, as the server makes it.
 * @param {HTMLElement} page @param {import("./map-address.js").State} state @param {() => string} now what is selected by then
 */
export async function showSelected(page, { at, cycle, lang }, now) {
    const panel = /** @type {HTMLElement} */ (page.querySelector("[data-map-selected]"));
    if ((panel.dataset.id ?? "") === at) return;
    panel.dataset.id = at;
    if (!at) return panel.replaceChildren();
    const html = await piece(`/map/objectives/${at}?${new URLSearchParams(lang ? { cycle, lang } : { cycle })}`);
    if (now() !== at) return;
    if (html) /** @type {HTMLElement} */ (page.querySelector("[data-map-selected]")).outerHTML = html;
    else panel.replaceChildren();
}

/** Whether the live stream means the map. @param {Event} event */
export function isOfMap(event) {
    return [undefined, "cycle"].includes(/** @type {CustomEvent} */ (event).detail?.type);
}
