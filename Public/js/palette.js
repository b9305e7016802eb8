import { putBeside } from "./beside.js";
import { recent } from "./find.js";
import { help } from "./help.js";
import { Listbox } from "./listbox.js";
import { say } from "./words.js";

/** @type {{popover: HTMLElement, input: HTMLInputElement, listbox: Listbox} | undefined} */
let palette;
/** @type {Element | null} */
let before = null;

/** What the commands press, by their names. */
/** @type {Record<string, () => void>} */
const presses = {
    theme: () => click("[data-theme-switch]"),
    language: () => click("form[action='/settings/language'] button"),
    "sign-out": () => click("form[action='/sign-out'] button"),
    keys: help,
    "add-objective": () => {
        if (location.pathname === "/me" && document.getElementById("add-objective")) click("#add-objective");
        else location.assign("/me#add-objective");
    },
};

/** Opens the palette, or closes it where it is open. */
export function open() {
    palette ??= make();
    const { popover, input, listbox } = palette;
    if (popover.matches(":popover-open")) return popover.hidePopover();
    before = document.activeElement;
    input.value = "";
    popover.showPopover();
    putBeside(popover, null);
    input.focus();
    listbox.ask("", 0);
}

function make() {
    const popover = Object.assign(document.createElement("div"), { className: "popover picker palette" });
    popover.popover = "auto";
    popover.setAttribute("role", "dialog");
    popover.setAttribute("aria-label", say("find"));
    const input = Object.assign(document.createElement("input"), {
        className: "input",
        autocomplete: "off",
        placeholder: say("find"),
        maxLength: 200,
    });
    const traits = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "true", "aria-label": say("find") };
    for (const [name, value] of Object.entries({ ...traits, enterkeyhint: "go", spellcheck: "false" })) {
        input.setAttribute(name, value);
    }
    const head = document.createElement("header");
    head.append(input);
    const list = Object.assign(document.createElement("ul"), { className: "options" });
    list.setAttribute("aria-label", say("options"));
    popover.append(head, list, foot());
    document.body.append(popover);
    const listbox = new Listbox(input, list, {
        address: () => "/search/options",
        choose: (option) => take(option),
        shown: () => {
            if (!input.value.trim()) lead(list, listbox);
        },
    });
    input.addEventListener("input", (event) => {
        if (!(/** @type {InputEvent} */ (event).isComposing)) listbox.ask(input.value);
    });
    input.addEventListener("compositionend", () => listbox.ask(input.value));
    input.addEventListener("keydown", (event) => listbox.onKey(event));
    popover.addEventListener("toggle", (event) => {
        if (/** @type {ToggleEvent} */ (event).newState !== "closed") return;
        listbox.close();
        if (before instanceof HTMLElement && document.activeElement === document.body) before.focus();
    });
    return { popover, input, listbox };
}

/**
 * Puts what was open lately before what the server offers.
 * @param {HTMLElement} list @param {Listbox} listbox
 */
function lead(list, listbox) {
    const pages = recent().filter((each) => each.href !== location.pathname).slice(0, 4);
    if (!pages.length) return;
    const group = document.createElement("li");
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", say("recent"));
    const title = Object.assign(document.createElement("h3"), { textContent: say("recent") });
    title.setAttribute("aria-hidden", "true");
    group.append(title);
    for (const [index, page] of pages.entries()) {
        const option = Object.assign(document.createElement("div"), { className: "option", id: `recent-${index}` });
        option.setAttribute("role", "option");
        option.dataset.href = page.href;
        option.innerHTML = '<svg class="icon" aria-hidden="true"><use href="/icons.svg#clock"/></svg>';
        option.append(Object.assign(document.createElement("span"), { className: "grow cut", textContent: page.name }));
        group.append(option);
    }
    list.prepend(group);
    listbox.select(listbox.options[0]);
}

/** @param {HTMLElement} option */
function take(option) {
    const { href, press } = option.dataset;
    const text = palette?.input.value ?? "";
    palette?.popover.hidePopover();
    if (press) presses[press]?.();
    else location.assign(href ?? `/search?q=${encodeURIComponent(text)}`);
}

/** @param {string} selector */
function click(selector) {
    /** @type {HTMLElement | null} */ (document.querySelector(selector))?.click();
}

function foot() {
    const foot = document.createElement("footer");
    const keys = [["↑", "↓", say("choose")], ["↵", say("open")], ["Esc", say("close")]];
    for (const [...parts] of keys) {
        const line = document.createElement("span");
        const words = parts.pop() ?? "";
        for (const key of parts) line.append(Object.assign(document.createElement("kbd"), { textContent: key }));
        line.append(words);
        foot.append(line);
    }
    return foot;
}
