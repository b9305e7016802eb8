import { complain, praise } from "./field.js";
import { leaveRoom, markupOf, nodesOf } from "./markup.js";
import { tell } from "./saved.js";
import { accept, refuse, send } from "./send.js";
import { drop, forget, keep, sentFor } from "./store.js";
import { wait } from "./waiting.js";

/** @typedef {import("./queue.js").Entry} Entry */

/** @type {WeakMap<HTMLElement, {timer?: number, sent?: string, isSaving?: boolean}>} */
const states = new WeakMap();
/** Firefox still takes the focus away after `pagehide`: nothing is sent twice then. */
let hasLeft = false;

/** @param {HTMLElement} element */
function stateOf(element) {
    const state = states.get(element) ?? {};
    states.set(element, state);
    return state;
}

/**
 * Notes that somebody typed; saves when no key has followed for 600 ms.
 * @param {HTMLElement} element
 * @param {boolean} isComposing
 */
export function typed(element, isComposing) {
    const state = stateOf(element);
    clearTimeout(state.timer);
    element.toggleAttribute("data-dirty", true);
    if (isComposing) return;
    keep(entryOf(element));
    state.timer = setTimeout(() => flush(element), 600);
}

/**
 * Saves what is there now. While a save is under way the next one waits for it, and then takes what is there then.
 * @param {HTMLElement} element
 * @returns {Promise<boolean>} whether it could not be sent
 */
export async function flush(element) {
    const state = stateOf(element);
    clearTimeout(state.timer);
    if (hasLeft || !element.hasAttribute("data-dirty") || state.isSaving || element.hasAttribute("data-conflict")) {
        return false;
    }
    const entry = entryOf(element);
    if (entry.value === element.dataset.was) {
        settled(element, entry);
        return false;
    }
    tell("saving");
    const before = sentFor(entry.address, entry.field);
    keep({ ...entry, sent: [entry.value] });
    state.isSaving = true;
    state.sent = entry.value;
    const answer = await send("POST", entry.address, body(entry));
    state.isSaving = false;
    if (answer.isWaiting) {
        keep({ ...entry, value: markupOf(element), hasLeft: true });
        wait(answer.status !== 401);
        if (answer.status === 401) refuse(answer);
        return true;
    }
    if (answer.ok || answer.theirs === entry.value) {
        settled(element, entry);
        if (answer.ok) accept(answer);
        tell("saved");
        wait();
        return flush(element);
    }
    if (answer.theirs !== null && before.includes(answer.theirs)) {
        // The answer to one's own earlier save was lost on the way.
        element.dataset.was = answer.theirs;
        return flush(element);
    }
    if (answer.theirs !== null) disagree(element, answer.theirs, answer.message);
    else {
        complain(element, answer.message);
        tell("failed");
    }
    return false;
}

/**
 * Shows what somebody else wrote beside what is written here; nothing is sent before one is chosen.
 * @param {HTMLElement} element @param {string} theirs @param {string} message
 */
export async function disagree(element, theirs, message) {
    const entry = entryOf(element);
    element.setAttribute("data-conflict", "");
    const { showConflict } = await import("./conflict.js");
    showConflict(element, theirs, message, {
        takeTheirs() {
            forget(entry.address, entry.field);
            put(element, theirs, theirs);
        },
        takeMine() {
            forget(entry.address, entry.field);
            element.dataset.was = theirs;
            flush(element);
        },
    });
}

/**
 * After a save: what was sent is what is kept now; what was typed meanwhile is still to be saved.
 * @param {HTMLElement} element @param {Entry} entry
 */
function settled(element, entry) {
    element.dataset.was = entry.value;
    element.toggleAttribute("data-dirty", markupOf(element) !== entry.value);
    drop(entry);
    praise(element);
}

/**
 * Puts text into a statement as if somebody had typed it.
 * @param {HTMLElement} element @param {string} markup @param {string} was
 */
export function put(element, markup, was) {
    element.dataset.was = was;
    element.replaceChildren(...nodesOf(markup));
    leaveRoom(element);
    element.toggleAttribute("data-dirty", markup !== was);
}

/** @param {HTMLElement} element @returns {Entry} */
function entryOf(element) {
    const { address = "", field = "text", was = "" } = element.dataset;
    return { address, field, value: markupOf(element), was, at: Date.now() };
}

/** @param {Entry} entry */
function body(entry) {
    return new URLSearchParams({ [entry.field]: entry.value, was: entry.was ?? "" });
}

addEventListener("pageshow", () => hasLeft = false);
addEventListener("pagehide", () => {
    hasLeft = true;
    for (
        const element of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-edit][data-dirty]"))
    ) {
        const { isSaving, sent } = stateOf(element);
        const entry = entryOf(element);
        keep({ ...entry, hasLeft: true });
        if (isSaving) entry.was = sent;
        if (!element.hasAttribute("data-conflict")) send("POST", entry.address, body(entry), { isLeaving: true });
    }
});
