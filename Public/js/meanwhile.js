// What somebody else did meanwhile to the very thing that is being written here: it is said, and nothing is overwritten.
import { icon } from "./icon.js";
import { leaveRoom } from "./markup.js";
import { disagree, put } from "./statement.js";
import { sentFor } from "./store.js";
import { say } from "./words.js";

document.addEventListener("okra:differs", (event) => {
    const element = /** @type {HTMLElement} */ (event.target);
    const { detail: fresh } = /** @type {CustomEvent<HTMLElement>} */ (event);
    if (element.matches("[data-edit]")) statement(element, fresh.dataset.was ?? "");
    else field(/** @type {HTMLInputElement} */ (element), /** @type {HTMLInputElement} */ (fresh));
});

document.addEventListener("okra:gone", (event) => {
    note(/** @type {HTMLElement} */ (event.target), say("deletedMeanwhile"), "first");
});

/** @param {HTMLElement} element @param {string} theirs */
function statement(element, theirs) {
    const { was = "", address = "", field = "text" } = element.dataset;
    if (theirs === was || sentFor(address, field).includes(theirs)) return;
    if (element.hasAttribute("data-dirty")) return disagree(element, theirs, "");
    // Nothing was typed: the words change around the caret.
    const caret = caretIn(element);
    put(element, theirs, theirs);
    leaveRoom(element);
    if (caret !== null) place(element, caret);
}

/** @param {HTMLInputElement} element @param {HTMLInputElement} fresh */
function field(element, fresh) {
    if (fresh.defaultValue === element.defaultValue || fresh.defaultValue === element.value) return;
    if (["checkbox", "radio"].includes(element.type)) return;
    note(element, say("changedMeanwhile", fresh.defaultValue), "after");
}

/** @param {HTMLElement} element @param {string} text @param {"after" | "first"} where */
function note(element, text, where) {
    const id = `meanwhile-${element.id || element.getAttribute("name")}`;
    document.getElementById(id)?.remove();
    const box = Object.assign(document.createElement("small"), { id, className: "meanwhile" });
    box.toggleAttribute("data-local", true);
    box.setAttribute("role", "status");
    box.append(icon("alert", "small"), text);
    if (where === "first") element.prepend(box);
    else (element.closest("label") ?? element).after(box);
    if (where === "after") element.addEventListener("change", () => box.remove(), { once: true });
}

/** @param {HTMLElement} element how many characters stand before the caret; nothing where it is elsewhere */
function caretIn(element) {
    const { focusNode, focusOffset = 0 } = getSelection() ?? {};
    if (!focusNode || !element.contains(focusNode)) return null;
    const range = document.createRange();
    range.setStart(element, 0);
    range.setEnd(focusNode, focusOffset);
    return range.toString().length;
}

/** @param {HTMLElement} element @param {number} caret */
function place(element, caret) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let left = caret;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.nodeValue?.length ?? 0;
        if (left <= length) return getSelection()?.collapse(node, left);
        left -= length;
    }
    getSelection()?.selectAllChildren(element);
    getSelection()?.collapseToEnd();
}
