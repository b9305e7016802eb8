import { leaveRoom, markupOf } from "./markup.js";
import { focus } from "./send.js";
import { isComposing } from "./typing.js";
import { openRow } from "./row.js";
import { flush, typed } from "./statement.js";

/** @param {EventTarget | null} target @returns {HTMLElement | null} */
function statementAt(target) {
    return target instanceof HTMLElement && target.matches("[data-edit]") ? target : null;
}

/** @param {HTMLElement} element */
function begin(element) {
    if (element.hasAttribute("contenteditable")) return;
    element.setAttribute("contenteditable", "plaintext-only");
    leaveRoom(element);
}

// Before the browser puts the caret where the pointer is.
document.addEventListener("pointerdown", (event) => {
    const target = /** @type {Element} */ (event.target);
    const element = /** @type {HTMLElement | null} */ (target.closest("[data-edit]"));
    if (element && (element.hasAttribute("contenteditable") || !target.closest("a"))) begin(element);
});

document.addEventListener("focusin", (event) => {
    const element = statementAt(event.target);
    if (!element) return;
    begin(element);
    openRow(element);
    const selection = getSelection();
    if (!selection || element.contains(selection.anchorNode) && element.childNodes.length) return;
    selection.selectAllChildren(element);
    selection.collapseToEnd();
});

document.addEventListener("focusout", (event) => {
    const element = statementAt(event.target);
    if (!element || !document.hasFocus()) return;
    element.removeAttribute("contenteditable");
    flush(element);
});

document.addEventListener("input", (event) => {
    const element = statementAt(event.target);
    if (element) typed(element, /** @type {InputEvent} */ (event).isComposing);
});
document.addEventListener("compositionend", (event) => {
    const element = statementAt(event.target);
    if (element) typed(element, false);
});

document.addEventListener("keydown", (event) => {
    const element = statementAt(event.target);
    if (!element || isComposing(event) || event.defaultPrevented) return;
    if (event.key === "Escape") element.blur();
    if (event.key !== "Enter") return;
    event.preventDefault();
    leave(element);
});

// Keyboards on phones send no Enter key but ask for a new line.
document.addEventListener("beforeinput", (event) => {
    const element = statementAt(event.target);
    if (!element || !["insertParagraph", "insertLineBreak"].includes(event.inputType)) return;
    event.preventDefault();
    leave(element);
});

document.addEventListener("paste", (event) => {
    const editor = event.target instanceof Node
        ? /** @type {Element | null} */ (event.target.parentElement?.closest("[data-edit]"))
        : null;
    const element = statementAt(event.target) ?? editor;
    const text = event.clipboardData?.getData("text/plain");
    if (!element || !text) return;
    event.preventDefault();
    document.execCommand("insertText", false, text.trim().replace(/\s*[\r\n]+\s*/g, " "));
});

/**
 * Goes on to the next statement; after the last key result of an objective comes a new one.
 * @param {HTMLElement} element
 */
function leave(element) {
    const objective = element.closest(".objective");
    const all = /** @type {HTMLElement[]} */ ([...(objective?.querySelectorAll("[data-edit]") ?? [])]);
    const next = all[all.indexOf(element) + 1];
    if (next) return focus(next.id);
    const isEmpty = markupOf(element) === "";
    element.blur();
    const add = /** @type {HTMLElement | null | undefined} */ (objective?.querySelector("form[data-add] button"));
    if (!isEmpty) add?.click();
}
