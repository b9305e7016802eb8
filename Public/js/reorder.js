import { kindOf, move, placeBeside, placeOf, positionOf, rowAround } from "./order.js";
import { accept, send } from "./send.js";
import { drop, keep } from "./store.js";
import { announce } from "./toast.js";
import { isComposing } from "./typing.js";
import { wait } from "./waiting.js";
import { say } from "./words.js";

/** @typedef {import("./order.js").Place} Place */

/** The row that the keyboard holds, and where it was. */
/** @type {{row: HTMLElement, grip: HTMLElement, from: Place} | null} */
let held = null;
/** @type {Map<string, number>} */
const timers = new Map();

document.addEventListener("keydown", (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    const step = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    if (isComposing(event) || event.defaultPrevented) return;
    if (event.altKey && step && !event.ctrlKey && !event.metaKey) {
        const row = rowAround(target);
        if (!row) return;
        event.preventDefault();
        if (stepTo(row, /** @type {-1 | 1} */ (step))) save(row);
    } else if (target.matches("[data-grip]")) {
        onGrip(event, target, step);
    }
});

/** @param {KeyboardEvent} event @param {HTMLElement} grip @param {number} step */
function onGrip(event, grip, step) {
    const isPicking = event.key === " " || event.key === "Enter";
    if (!isPicking && !(held && (step || event.key === "Escape"))) return;
    event.preventDefault();
    if (!held) return pickUp(grip);
    if (step) stepTo(held.row, /** @type {-1 | 1} */ (step));
    else release(event.key === "Escape");
}

/** @param {HTMLElement} grip */
function pickUp(grip) {
    const row = rowAround(grip);
    if (!row) return;
    held = { row, grip, from: placeOf(row) };
    grip.setAttribute("aria-pressed", "true");
    row.classList.add("dragging");
    announce(say("pickedUp", positionOf(row)));
}

/** @param {boolean} isCancelled */
function release(isCancelled) {
    if (!held) return;
    const { row, grip, from } = held;
    held = null;
    grip.removeAttribute("aria-pressed");
    row.classList.remove("dragging");
    const isSame = placeOf(row).list === from.list && placeOf(row).before === from.before;
    if (isCancelled) {
        move(row, from);
        grip.focus();
        announce(say("putBack", positionOf(row)));
    } else if (!isSame) {
        save(row);
    }
}

document.addEventListener("focusout", (event) => {
    if (held?.grip === event.target && document.hasFocus()) {
        setTimeout(() => document.activeElement !== held?.grip && release(false));
    }
});

/** @param {HTMLElement} row @param {-1 | 1} step */
function stepTo(row, step) {
    const place = placeBeside(row, step);
    if (!place) return false;
    move(row, place);
    row.scrollIntoView({ block: "nearest" });
    announce(say("moved", positionOf(row)));
    return true;
}

/**
 * Sends where a row stands once it has stood there for a moment.
 * @param {HTMLElement} row
 */
export function save(row) {
    const address = `/${kindOf(row) === "objective" ? "objectives" : "key-results"}/${row.dataset.id}/position`;
    clearTimeout(timers.get(address));
    timers.set(address, setTimeout(() => sendPlace(row, address), 300));
}

/** @param {HTMLElement} row @param {string} address */
async function sendPlace(row, address) {
    const objective = /** @type {HTMLElement} */ (row.parentElement).dataset.objective;
    const also = objective ? { objective } : undefined;
    const entry = { address, field: "position", value: String(positionOf(row)), also };
    const answer = await send("POST", address, new URLSearchParams({ position: entry.value, ...also }));
    if (answer.isWaiting) {
        keep({ ...entry, hasLeft: true });
        return wait(answer.status !== 401);
    }
    drop(entry);
    accept(answer);
}
