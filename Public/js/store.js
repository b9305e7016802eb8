import { merge, ripe, settle } from "./queue.js";
import { viewer } from "./words.js";

/** @typedef {import("./queue.js").Entry} Entry */

const place = `okra-queue:${viewer()}`;
/** Where the browser refuses to keep anything, the page itself does. */
let spare = "[]";

/** @returns {Entry[]} */
export function kept() {
    try {
        return JSON.parse(localStorage.getItem(place) ?? spare);
    } catch {
        return JSON.parse(spare);
    }
}

/**
 * Keeps what was typed on this device until the server has it.
 * @param {Omit<Entry, "at">} entry
 */
export function keep(entry) {
    write(merge(kept(), { ...entry, at: Date.now() }));
}

/** @param {Pick<Entry, "address" | "field" | "value">} sent */
export function drop(sent) {
    write(settle(kept(), sent));
}

/**
 * What went out for a field lately, so that one's own words are told from somebody else's.
 * @param {string} address @param {string} field
 */
export function sentFor(address, field) {
    return kept().find((each) => each.address === address && each.field === field)?.sent ?? [];
}

/**
 * Gives up what waits for a field, because somebody decided so.
 * @param {string} address @param {string} field
 */
export function forget(address, field) {
    write(kept().filter((each) => each.address !== address || each.field !== field));
}

/** What nobody is typing at the moment. */
export function waiting() {
    return ripe(kept(), Date.now());
}

/** @param {Entry[]} entries */
function write(entries) {
    spare = JSON.stringify(entries);
    try {
        if (entries.length) localStorage.setItem(place, spare);
        else localStorage.removeItem(place);
    } catch { /* A full or closed store leaves `spare`. */ }
}
