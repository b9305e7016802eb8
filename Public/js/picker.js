import { putBeside } from "./beside.js";
import { choose } from "./forms.js";
import { Listbox } from "./listbox.js";
import { say } from "./words.js";

/** One picker serves every button of the page. */
/** @type {{popover: HTMLElement, input: HTMLInputElement, note: HTMLInputElement, listbox: Listbox} | undefined} */
let picker;
/** @type {HTMLElement | null} */
let opener = null;
/** The menu that it was pressed in. */
let anchor = "";

document.addEventListener("click", (event) => {
    const target = /** @type {Element} */ (event.target);
    const button = /** @type {HTMLElement | null} */ (target.closest("[data-picker]"));
    if (!button) return;
    // Without script the button leads to a page that asks the same.
    event.preventDefault();
    open(button);
});

/** @param {HTMLElement} button */
function open(button) {
    picker ??= make();
    opener = button;
    const label = button.dataset.label ?? say("align");
    picker.popover.setAttribute("aria-label", label);
    picker.input.setAttribute("aria-label", label);
    picker.input.placeholder = label;
    picker.input.value = picker.note.value = "";
    picker.note.parentElement?.toggleAttribute("hidden", !button.dataset.note);
    picker.note.placeholder = button.dataset.note ?? "";
    picker.note.setAttribute("aria-label", picker.note.placeholder);
    // The menu that a button stands in closes now, and the picker comes up where the menu was opened.
    anchor = button.closest("[popover]")?.id ?? "";
    picker.popover.showPopover();
    putBeside(picker.popover, place());
    picker.input.focus();
    picker.listbox.ask("", 0);
}

/** Where the picker belongs: beside its button, or beside what opened the menu that the button stands in. */
function place() {
    if (!opener) return null;
    const seen = anchor ? document.querySelector(`[popovertarget="${anchor}"]`) : opener;
    return (seen ?? opener).getBoundingClientRect();
}

function make() {
    const popover = document.createElement("div");
    popover.className = "popover picker";
    popover.popover = "auto";
    popover.setAttribute("role", "dialog");
    const input = document.createElement("input");
    input.className = "input";
    input.autocomplete = "off";
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-expanded", "true");
    const head = document.createElement("header");
    head.append(input);
    const list = Object.assign(document.createElement("ul"), { className: "options" });
    list.setAttribute("aria-label", say("options"));
    const foot = document.createElement("footer");
    const note = document.createElement("input");
    note.className = "input";
    note.autocomplete = "off";
    note.maxLength = 200;
    foot.append(note);
    popover.append(head, list, foot);
    document.body.append(popover);
    const listbox = new Listbox(input, list, {
        address: () => opener?.dataset.picker ?? "",
        choose: (option) => take(popover, option, note.value),
        shown: () => putBeside(popover, place()),
    });
    input.addEventListener("input", (event) => {
        if (!(/** @type {InputEvent} */ (event).isComposing)) listbox.ask(input.value);
    });
    input.addEventListener("compositionend", () => listbox.ask(input.value));
    for (const field of [input, note]) field.addEventListener("keydown", (event) => listbox.onKey(event));
    popover.addEventListener("toggle", (event) => {
        if (/** @type {ToggleEvent} */ (event).newState === "closed") listbox.close();
    });
    return { popover, input, note, listbox };
}

/** @param {HTMLElement} popover @param {HTMLElement} option @param {string} note */
function take(popover, option, note) {
    const { choose: address, chooseField = "to" } = opener?.dataset ?? {};
    popover.hidePopover();
    /** @type {HTMLElement | null} */ (anchor ? document.querySelector(`[popovertarget="${anchor}"]`) : opener)?.focus();
    const { value = "" } = option.dataset;
    if (address) choose(address, note ? { [chooseField]: value, note } : { [chooseField]: value });
}
