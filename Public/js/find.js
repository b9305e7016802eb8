import { putBeside } from "./beside.js";
import { say, viewer } from "./words.js";

const place = `okra-recent:${viewer()}`;
const most = 6;

document.addEventListener("click", (event) => {
    if (/** @type {Element} */ (event.target).closest("[data-find]")) find();
});

// Fetched when the finger is on its way; what is typed before it has come stands in the field already.
document.addEventListener("keydown", (event) => {
    if (event.key === "Control" || event.key === "Meta") palette();
});
document.addEventListener("pointerover", (event) => {
    if (/** @type {Element} */ (event.target).closest("[data-find]")) palette();
});

const palette = () => import("./palette.js");

/** @typedef {{popover: HTMLElement, input: HTMLInputElement, list: HTMLElement}} Frame */
/** @type {Frame | undefined} */
let frame;
/** @type {Element | null} */
let before = null;

/** Opens the palette, or closes it where it is open; what fills it is only fetched by those who are about to use it. */
export async function find() {
    frame ??= make();
    const { popover, input } = frame;
    if (popover.matches(":popover-open")) return popover.hidePopover();
    before = document.activeElement;
    input.value = "";
    popover.showPopover();
    putBeside(popover, null);
    input.focus();
    (await palette()).serve(frame);
}

/** The field stands at once, so that it takes every key, and an input method too. @returns {Frame} */
function make() {
    const popover = Object.assign(document.createElement("div"), { className: "popover picker palette" });
    popover.popover = "auto";
    popover.setAttribute("role", "dialog");
    popover.setAttribute("aria-label", say("find"));
    const traits = { autocomplete: "off", placeholder: say("find"), maxLength: 200 };
    const input = Object.assign(document.createElement("input"), { className: "input", ...traits });
    const states = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "true", "aria-label": say("find") };
    for (const [name, value] of Object.entries({ ...states, enterkeyhint: "go", spellcheck: "false" })) {
        input.setAttribute(name, value);
    }
    const head = document.createElement("header");
    head.append(input);
    const list = Object.assign(document.createElement("ul"), { className: "options" });
    list.setAttribute("aria-label", say("options"));
    popover.append(head, list);
    document.body.append(popover);
    popover.addEventListener("toggle", (event) => {
        if (/** @type {ToggleEvent} */ (event).newState !== "closed") return;
        if (before instanceof HTMLElement && document.activeElement === document.body) before.focus();
    });
    return { popover, input, list };
}

/**
 * The pages of people, teams and the like that were open lately on this device, the last first.
 * @returns {{href: string, name: string}[]}
 */
export function recent() {
    try {
        return JSON.parse(localStorage.getItem(place) ?? "[]");
    } catch {
        return [];
    }
}

function remember() {
    if (!viewer() || !/^\/(people|teams)\/\d+$/.test(location.pathname)) return;
    const here = { href: location.pathname, name: document.title.split(" · ")[0] };
    const others = recent().filter((each) => each.href !== here.href);
    try {
        localStorage.setItem(place, JSON.stringify([here, ...others].slice(0, most)));
    } catch { /* A browser that keeps nothing has no recent pages. */ }
}

remember();
if (location.hash === "#add-objective") document.getElementById("add-objective")?.focus();
