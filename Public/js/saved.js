import { icon } from "./icon.js";
import { say } from "./words.js";

/** @type {number | undefined} */
let timer;

/**
 * Tells on top of the page how the writing stands. Saving is only mentioned when it takes a moment.
 * @param {"saving" | "saved" | "failed" | "waiting"} state
 * @param {number} [count] how many changes wait
 */
export function tell(state, count = 0) {
    clearTimeout(timer);
    if (state === "saving") timer = setTimeout(() => show(state, say("saving")), 300);
    else if (state === "saved") show(state, `${say("saved")} ${now()}`);
    else show(state, state === "failed" ? say("failed") : `${count} ${say("waiting")}`);
}

/** @param {string} state @param {string} text */
function show(state, text) {
    const place = /** @type {HTMLElement | null} */ (document.querySelector("[data-saved]"));
    if (!place) return;
    place.dataset.state = state;
    place.replaceChildren(icon({ failed: "alert", waiting: "offline" }[state] ?? "cloud", "small"), text);
}

function now() {
    return new Intl.DateTimeFormat(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" }).format();
}
