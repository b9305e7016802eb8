import { putBeside } from "./beside.js";
import { Listbox, nameOf } from "./listbox.js";
import { say } from "./words.js";

/** The list below the field that has the focus. */
/** @type {{field: HTMLInputElement, popover: HTMLElement, listbox: Listbox} | null} */
let open = null;

document.addEventListener("focusin", (event) => {
    const field = fieldAt(event.target);
    if (field && open?.field !== field) begin(field);
});
document.addEventListener("focusout", (event) => {
    if (open?.field === event.target && document.hasFocus()) end();
});
document.addEventListener("input", (event) => {
    const field = fieldAt(event.target);
    if (!field || /** @type {InputEvent} */ (event).isComposing) return;
    ask(field);
});
document.addEventListener("compositionend", (event) => {
    const field = fieldAt(event.target);
    if (field) ask(field);
});
document.addEventListener("keydown", (event) => {
    if (!open || event.target !== open.field || !isShown()) return;
    if (open.listbox.onKey(event)) return;
    if (event.key !== "Escape") return;
    event.preventDefault();
    hide();
}, true);
document.addEventListener("click", (event) => {
    const button = /** @type {Element} */ (event.target).closest("[data-person-picker]");
    const path = `[data-person-field][data-for="${CSS.escape(button?.getAttribute("data-for") ?? "")}"]`;
    if (button) /** @type {HTMLElement | null} */ (document.querySelector(path))?.focus();
});

/** @param {EventTarget | null} target */
function fieldAt(target) {
    return target instanceof HTMLInputElement && target.matches("[data-person-field]") ? target : null;
}

/** @param {HTMLInputElement} field */
function begin(field) {
    end();
    const popover = Object.assign(document.createElement("div"), { className: "popover picker mentions" });
    popover.popover = "manual";
    const list = Object.assign(document.createElement("ul"), { className: "options" });
    list.setAttribute("aria-label", say("options"));
    popover.append(list);
    (field.closest("dialog") ?? document.body).append(popover);
    field.setAttribute("role", "combobox");
    field.setAttribute("aria-expanded", "false");
    const listbox = new Listbox(field, list, {
        address: () => field.dataset.options ?? "/people/options",
        choose: (option) => take(field, option),
        shown: () => putBeside(popover, field.getBoundingClientRect()),
    });
    open = { field, popover, listbox };
}

/** @param {HTMLInputElement} field */
function ask(field) {
    if (open?.field !== field) begin(field);
    open?.popover.showPopover();
    field.setAttribute("aria-expanded", "true");
    open?.listbox.ask(field.value);
}

function isShown() {
    return open?.popover.matches(":popover-open") ?? false;
}

function hide() {
    if (isShown()) open?.popover.hidePopover();
    open?.field.setAttribute("aria-expanded", "false");
    open?.listbox.close();
}

/** Leaving without a choice: an empty field means nobody, anything else goes back to who was there. */
function end() {
    if (!open) return;
    const { field, popover } = open;
    if (field.value.trim() === "") fill(field, "", "");
    else if (field.dataset.for) field.value = field.defaultValue;
    hide();
    popover.remove();
    open = null;
}

/** @param {HTMLInputElement} field @param {HTMLElement} option */
function take(field, option) {
    hide();
    const { value = "", email = "" } = option.dataset;
    if (field.dataset.for) fill(field, value, nameOf(option));
    else field.value = `${nameOf(option)} <${email}>`;
}

/** @param {HTMLInputElement} field @param {string} id @param {string} name */
function fill(field, id, name) {
    const hidden = /** @type {HTMLInputElement | null} */ (document.getElementById(field.dataset.for ?? ""));
    field.value = field.defaultValue = name;
    if (!hidden || hidden.value === id) return;
    hidden.value = id;
    hidden.dispatchEvent(new Event("change", { bubbles: true }));
}

// Whoever came here before this module, and typed, is heard all the same.
const early = fieldAt(document.activeElement);
if (early) begin(early);
if (early && early.value !== early.defaultValue) ask(early);
