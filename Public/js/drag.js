import { kindOf, listsFor, move, placeOf, positionOf, rowAround, rowsOf } from "./order.js";
import { save } from "./reorder.js";
import { announce } from "./toast.js";
import { say } from "./words.js";

/** How far a pointer goes before it drags, in pixels. */
const slack = 4;

/** @type {{row: HTMLElement, grip: HTMLElement, pointer: number, y: number, isMoving: boolean, place: import("./order.js").Place} | null} */
let drag = null;

document.addEventListener("pointerdown", (event) => {
    const grip = /** @type {HTMLElement | null} */ (/** @type {Element} */ (event.target).closest("[data-grip]"));
    const row = rowAround(grip);
    if (!grip || !row || event.button !== 0) return;
    drag = { row, grip, pointer: event.pointerId, y: event.clientY, isMoving: false, place: placeOf(row) };
    grip.setPointerCapture(event.pointerId);
});

document.addEventListener("pointermove", (event) => {
    if (!drag || event.pointerId !== drag.pointer) return;
    if (!drag.isMoving && Math.abs(event.clientY - drag.y) < slack) return;
    drag.isMoving = true;
    drag.row.classList.add("dragging");
    const edge = event.clientY < 80 ? -12 : event.clientY > innerHeight - 60 ? 12 : 0;
    if (edge) scrollBy(0, edge);
    aim(event.clientY);
});

document.addEventListener("pointerup", () => end(false));
document.addEventListener("pointercancel", () => end(true));
document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && drag?.isMoving) end(true);
});

/**
 * Marks the gap nearest to the pointer, in whichever list it is.
 * @param {number} y
 */
function aim(y) {
    if (!drag) return;
    const { row } = drag;
    /** @typedef {import("./order.js").Place & {y: number, mark: HTMLElement | null}} Gap */
    const gaps = listsFor(row).flatMap((list) => {
        const rows = rowsOf(list, kindOf(row));
        const last = rows.at(-1);
        /** @type {Gap[]} */
        const gaps = rows.map((each) => ({ list, before: each, y: each.getBoundingClientRect().top, mark: each }));
        const y = last ? last.getBoundingClientRect().bottom : list.getBoundingClientRect().top;
        return [...gaps, { list, before: null, y, mark: last ?? null }];
    });
    const nearest = gaps.reduce((best, gap) => Math.abs(gap.y - y) < Math.abs(best.y - y) ? gap : best, gaps[0]);
    if (!nearest) return;
    unmark();
    nearest.mark?.classList.add(nearest.before ? "drop-before" : "drop-after");
    drag.place = nearest;
}

function unmark() {
    for (const each of document.querySelectorAll(".drop-before, .drop-after")) {
        each.classList.remove("drop-before", "drop-after");
    }
}

/** @param {boolean} isCancelled */
function end(isCancelled) {
    if (!drag) return;
    const { row, grip, isMoving, place } = drag;
    drag = null;
    unmark();
    row.classList.remove("dragging");
    if (!isMoving || isCancelled) return;
    const from = placeOf(row);
    const isSame = place.list === from.list && (place.before === from.before || place.before === row);
    if (isSame) return;
    move(row, place);
    grip.focus();
    announce(say("moved", positionOf(row)));
    save(row);
}
