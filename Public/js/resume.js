import { fields } from "./queue.js";
import { accept, send } from "./send.js";
import { flush, put } from "./statement.js";
import { drop, forget, waiting } from "./store.js";
import { toast } from "./toast.js";
import { wait } from "./waiting.js";
import { say } from "./words.js";

/** @typedef {import("./queue.js").Entry} Entry */

// What an earlier visit left behind stands where it was typed, and is sent.
for (const entry of waiting()) {
    const element = statementOf(entry);
    if (!element) continue;
    const now = element.dataset.was ?? "";
    if (now === entry.value) forget(entry.address, entry.field);
    else put(element, entry.value, entry.sent?.includes(now) ? now : entry.was ?? now);
}
sendAll();
addEventListener("online", sendAll);
document.addEventListener("okra:again", sendAll);

/** Sends what waits, in order; statements on this page go their own way, which knows about conflicts. */
async function sendAll() {
    for (const entry of waiting()) {
        const element = statementOf(entry);
        if (element ? await flush(element) : await sendOne(entry)) return;
    }
    wait(false);
}

/**
 * @param {Entry} entry
 * @returns {Promise<boolean>} whether it still waits
 */
async function sendOne(entry) {
    const answer = await send("POST", entry.address, fields(entry));
    if (answer.isWaiting) {
        wait(answer.status !== 401);
        return true;
    }
    drop(entry);
    if (answer.ok) accept(answer);
    else if (answer.theirs !== entry.value) toast(`${answer.message || say("failed")} ${entry.value}`);
    return false;
}

/** @param {Entry} entry */
function statementOf(entry) {
    const path = `[data-edit][data-address="${CSS.escape(entry.address)}"][data-field="${CSS.escape(entry.field)}"]`;
    return /** @type {HTMLElement | null} */ (document.querySelector(path));
}
