import { find } from "./find.js";
import { isWanted } from "./letters.js";
import { isComposing, isTyping } from "./typing.js";

/** What single letters press, off while somebody writes. */
/** @type {Record<string, string>} */
const presses = {
    j: "[data-next]",
    k: "[data-previous]",
    s: "[data-as-last-week]",
    1: "[data-check-in] .health-choice label:nth-of-type(1) input",
    2: "[data-check-in] .health-choice label:nth-of-type(2) input",
    3: "[data-check-in] .health-choice label:nth-of-type(3) input",
};

document.addEventListener("keydown", (event) => {
    if (isComposing(event) || event.defaultPrevented) return;
    const isCommand = event.metaKey || event.ctrlKey;
    if (isCommand && event.key.toLowerCase() === "k" && !event.shiftKey && !event.altKey) {
        event.preventDefault();
        return find();
    }
    if (isCommand && event.key === "Enter") return submit(event);
    if (isCommand || event.altKey || isTyping(event.target) || isCovered()) return;
    if (event.key === "?") return press(event, async () => (await import("./help.js")).help());
    if (!isWanted()) return;
    if (event.key === "/") return press(event, find);
    const key = event.key.toLowerCase();
    if (!/^[a-z0-9]$/.test(key)) return;
    const target = /** @type {HTMLElement | null} */ (
        document.querySelector(presses[key] ?? `[data-key="${key}"]`) ?? document.querySelector(`[data-key="${key}"]`)
    );
    if (target) press(event, () => target.click());
});

/** Whether a dialog or a menu has the keys. */
function isCovered() {
    return document.querySelector("dialog[open], [popover]:popover-open") !== null;
}

/** @param {KeyboardEvent} event @param {() => void} then */
function press(event, then) {
    event.preventDefault();
    then();
}

/** @param {KeyboardEvent} event */
function submit(event) {
    const form = /** @type {Element} */ (event.target).closest("form") ?? document.querySelector("form[data-check-in]");
    if (!form?.matches("[data-check-in], [data-send]")) return;
    event.preventDefault();
    /** @type {HTMLFormElement} */ (form).requestSubmit();
}
