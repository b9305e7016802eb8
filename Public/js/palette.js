import { recent } from "./find.js";
import { help } from "./help.js";
import { Listbox } from "./listbox.js";
import { say } from "./words.js";

/** @typedef {import("./find.js").Frame} Frame */
/** @type {Listbox | undefined} */
let listbox;
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

/** Offers what fits the words in the field, also those that stood there before. @param {Frame} frame */
export function serve(frame) {
    listbox ??= begin(frame);
    if (frame.popover.matches(":popover-open")) listbox.ask(frame.input.value, 0);
}

/** @param {Frame} frame */
function begin({ popover, input, list }) {
    popover.append(foot());
    const listbox = new Listbox(input, list, {
        address: () => "/search/options",
        choose: (option) => take(option, popover, input.value),
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
        if (/** @type {ToggleEvent} */ (event).newState === "closed") listbox.close();
    });
    return listbox;
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

/** @param {HTMLElement} option @param {HTMLElement} popover @param {string} text */
function take(option, popover, text) {
    const { href, press } = option.dataset;
    popover.hidePopover();
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
