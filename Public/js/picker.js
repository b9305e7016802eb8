import { putBeside } from "./beside.js";
import { choose } from "./forms.js";
import { Listbox } from "./listbox.js";
import { say } from "./words.js";

/** One picker serves every button of the page. */
/** @type {{popover: HTMLElement, input: HTMLInputElement, listbox: Listbox} | undefined} */
let picker;
/** @type {HTMLElement | null} */
let opener = null;

document.addEventListener("click", (event) => {
    const target = /** @type {Element} */ (event.target);
    const button = /** @type {HTMLElement | null} */ (target.closest("[data-picker]"));
    if (button) open(button);
});

/** @param {HTMLElement} button */
function open(button) {
    picker ??= make();
    opener = button;
    const label = say("align");
    picker.popover.setAttribute("aria-label", label);
    picker.input.setAttribute("aria-label", label);
    picker.input.placeholder = label;
    picker.input.value = "";
    picker.popover.showPopover();
    putBeside(picker.popover, button.getBoundingClientRect());
    picker.input.focus();
    picker.listbox.ask("", 0);
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
    popover.append(head, list);
    document.body.append(popover);
    const listbox = new Listbox(input, list, {
        address: () => opener?.dataset.picker ?? "",
        choose: (option) => take(popover, option),
        shown: () => putBeside(popover, opener?.getBoundingClientRect() ?? null),
    });
    input.addEventListener("input", (event) => {
        if (!(/** @type {InputEvent} */ (event).isComposing)) listbox.ask(input.value);
    });
    input.addEventListener("compositionend", () => listbox.ask(input.value));
    input.addEventListener("keydown", (event) => listbox.onKey(event));
    popover.addEventListener("toggle", (event) => {
        if (/** @type {ToggleEvent} */ (event).newState === "closed") listbox.close();
    });
    return { popover, input, listbox };
}

/** @param {HTMLElement} popover @param {HTMLElement} option */
function take(popover, option) {
    const { choose: address, chooseField = "to" } = opener?.dataset ?? {};
    popover.hidePopover();
    opener?.focus();
    if (address) choose(address, chooseField, option.dataset.value ?? "");
}
