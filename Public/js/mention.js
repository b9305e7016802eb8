import { putBeside } from "./beside.js";
import { Listbox, nameOf } from "./listbox.js";
import { mention } from "./markup.js";
import { say } from "./words.js";

/** What is being looked for: the words between "@" and the caret. */
/** @type {{editor: HTMLElement, node: Text, start: number, end: number, popover: HTMLElement, listbox: Listbox} | null} */
let search = null;

// In an e-mail address "@" stands after a letter: no mention begins there.
const beginning = /(?:^|[^A-Za-z0-9._%+-])@([^\s@]{0,24})$/;

document.addEventListener("input", (event) => {
    if (!/** @type {InputEvent} */ (event).isComposing) look(event.target);
});
document.addEventListener("compositionend", (event) => look(event.target));
document.addEventListener("focusout", (event) => {
    if (search?.editor === event.target) close();
});
// Before the editor itself hears of the key.
document.addEventListener("keydown", (event) => {
    if (!search || event.target !== search.editor) return;
    const isTaken = search.listbox.onKey(event);
    const isLeaving = event.key === "Escape" && !event.isComposing;
    if (isLeaving) event.preventDefault();
    if (isLeaving) close();
    if (isTaken || isLeaving) event.stopImmediatePropagation();
}, true);

/** @param {EventTarget | null} target */
function look(target) {
    if (!(target instanceof HTMLElement) || !target.matches("[data-edit], [data-prose]")) return;
    const selection = getSelection();
    const node = selection?.isCollapsed ? selection.anchorNode : null;
    if (!(node instanceof Text) || !target.contains(node)) return close();
    const end = selection?.anchorOffset ?? 0;
    const match = beginning.exec(node.data.slice(0, end));
    if (!match) return close();
    const start = end - match[1].length - 1;
    if (search?.editor !== target) open(target, node, start, end);
    if (search) Object.assign(search, { node, start, end });
    search?.listbox.ask(match[1]);
}

/** @param {HTMLElement} editor @param {Text} node @param {number} start @param {number} end */
function open(editor, node, start, end) {
    close();
    const popover = Object.assign(document.createElement("div"), { className: "popover picker mentions" });
    popover.popover = "manual";
    const list = Object.assign(document.createElement("ul"), { className: "options" });
    list.setAttribute("aria-label", say("options"));
    popover.append(list);
    (editor.closest("dialog") ?? document.body).append(popover);
    const listbox = new Listbox(editor, list, {
        address: () => "/people/options",
        choose: insert,
        shown(count) {
            if (!search) return;
            popover.togglePopover(count > 0);
            if (count > 0) putBeside(popover, caret(search.node, search.start, search.end));
        },
    });
    editor.setAttribute("aria-autocomplete", "list");
    search = { editor, node, start, end, popover, listbox };
}

function close() {
    search?.listbox.close();
    search?.popover.remove();
    search?.editor.removeAttribute("aria-controls");
    search = null;
}

/** @param {Text} node @param {number} start @param {number} end */
function caret(node, start, end) {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return range.getBoundingClientRect();
}

/** @param {HTMLElement} option */
function insert(option) {
    if (!search) return;
    const { editor, node, start, end } = search;
    const rest = node.splitText(start);
    rest.data = rest.data.slice(end - start);
    if (!/^\s/.test(rest.data)) rest.data = ` ${rest.data}`;
    rest.before(mention(option.dataset.value ?? "", nameOf(option)));
    getSelection()?.collapse(rest, 1);
    close();
    editor.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertText" }));
}
