import { icon } from "./icon.js";
import { tell } from "./saved.js";
import { waiting } from "./store.js";
import { say } from "./words.js";

/** @type {number | undefined} */
let timer;

/**
 * Tells under the head of the page how much waits, or no longer does.
 * @param {boolean} [isRetrying] whether to try again in ten seconds: then `okra:again` happens on the document
 */
export function wait(isRetrying = true) {
    const count = waiting().length;
    show(count);
    clearTimeout(timer);
    if (!count) return;
    tell("waiting", count);
    if (isRetrying) timer = setTimeout(() => document.dispatchEvent(new Event("okra:again")), 10_000);
}

/** @param {number} count */
function show(count) {
    const old = document.querySelector("[data-offline]");
    if (!count) return old?.remove();
    const box = old ?? document.createElement("p");
    box.className = "note warning";
    box.setAttribute("data-offline", "");
    box.setAttribute("role", "status");
    const words = document.createElement("span");
    const number = Object.assign(document.createElement("b"), { textContent: `${count} ${say("waiting")}` });
    words.append(say("offline"), " ", number);
    if (box.textContent !== words.textContent) box.replaceChildren(icon("offline"), words);
    if (!old) document.querySelector("header.top")?.after(box);
}
