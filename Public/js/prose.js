import { onFresh } from "./fresh.js";
import { leaveRoom, markupOf, nodesOf } from "./markup.js";

// With script people write in the editor and the plain field follows; without it there is only the plain field.
onFresh((root) => {
    for (const editor of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll("[data-prose]"))) {
        const field = fieldOf(editor);
        if (!field) continue;
        if (!editor.childNodes.length && field.value) fill(editor, field.value);
        leaveRoom(editor);
        editor.hidden = false;
        editor.setAttribute("contenteditable", "plaintext-only");
        field.hidden = true;
    }
});

document.addEventListener("input", (event) => {
    const editor = event.target;
    if (!(editor instanceof HTMLElement) || !editor.matches("[data-prose]")) return;
    const field = fieldOf(editor);
    if (!field) return;
    field.value = markupOf(editor, true);
    editor.toggleAttribute("data-dirty", true);
    // A lone line break is what browsers leave in an empty editor; without it the placeholder shows.
    if (field.value === "") editor.replaceChildren();
}, true);

document.addEventListener("okra:sent", (event) => {
    const form = /** @type {Element} */ (event.target);
    for (const editor of form.querySelectorAll("[data-prose]")) editor.removeAttribute("data-dirty");
    for (const field of /** @type {NodeListOf<HTMLTextAreaElement>} */ (form.querySelectorAll("textarea"))) {
        field.defaultValue = field.value;
    }
});

/** @param {HTMLElement} editor @param {string} markup */
export function fill(editor, markup) {
    editor.replaceChildren(...nodesOf(markup));
    leaveRoom(editor);
}

/**
 * @param {Element} editor
 * @returns {HTMLTextAreaElement | null}
 */
function fieldOf(editor) {
    return editor.parentElement?.querySelector("textarea[data-prose-value]") ?? null;
}
