import { choose } from "./forms.js";
import { filterOf } from "./map-address.js";
import { piece } from "./send.js";
import { announce } from "./toast.js";
import { say } from "./map-words.js";

/**
 * Objectives that support nothing yet, beside the map; one's own are dragged onto what they shall support.
 * @typedef {import("./map-scene.js").Scene} Scene
 */

/** @param {import("./map-address.js").State} state @param {string} [most] */
export async function showTray(state, most = "") {
    const fields = filterOf(state);
    if (most) fields.set("most", most);
    const html = await piece(`/map/unaligned?${fields}`);
    const place = document.querySelector("[data-map-tray]");
    if (!html || !place) return;
    // A button in the tray that had the focus has it again.
    const focused = document.activeElement?.closest("[data-map-tray] [id]")?.id;
    place.outerHTML = html;
    if (focused) document.getElementById(focused)?.querySelector("button")?.focus();
}

/** @type {{from: string, ghost: HTMLElement | null, card: HTMLElement, x: number, y: number, target: HTMLElement | null} | null} */
let drag = null;

/** @param {Scene} scene */
export function watchDragging(scene) {
    document.addEventListener("pointerdown", (event) => {
        const card =
            /** @type {HTMLElement | null} */ (/** @type {Element} */ (event.target).closest("[data-movable]"));
        if (!card || event.button !== 0 || /** @type {Element} */ (event.target).closest("[data-picker]")) return;
        drag = { from: card.dataset.id ?? "", ghost: null, card, x: event.clientX, y: event.clientY, target: null };
    });
    document.addEventListener("dragstart", (event) => {
        if (drag) event.preventDefault();
    });
    document.addEventListener("pointermove", (event) => {
        if (!drag) return;
        if (!drag.ghost && Math.hypot(event.clientX - drag.x, event.clientY - drag.y) < 6) return;
        event.preventDefault();
        drag.ghost ??= lift(drag.card);
        drag.ghost.style.transform = `translate(${event.clientX - 24}px, ${event.clientY - 16}px)`;
        aim(event.clientX, event.clientY);
        edge(scene, event);
    });
    document.addEventListener("pointerup", (event) => {
        if (!drag) return;
        const { from, target, ghost } = drag;
        end();
        if (!ghost) return;
        event.preventDefault();
        swallowClick();
        const to = target?.dataset.key;
        if (to) choose(`/objectives/${from}/alignments`, { to });
    });
    document.addEventListener("pointercancel", end);
    document.addEventListener("keydown", (event) => {
        if (event.key !== "Escape" || !drag?.ghost) return;
        event.preventDefault();
        end();
        swallowClick();
    }, true);
}

/** @param {HTMLElement} card */
function lift(card) {
    const ghost = /** @type {HTMLElement} */ (card.cloneNode(true));
    ghost.className += " lifted";
    ghost.removeAttribute("id");
    ghost.setAttribute("aria-hidden", "true");
    document.body.append(ghost);
    document.documentElement.classList.add("map-dragging");
    return ghost;
}

/** @param {number} x @param {number} y */
function aim(x, y) {
    if (!drag) return;
    const under = document.elementFromPoint(x, y)?.closest(".map-cards > .map-card.of-objective");
    const target = /** @type {HTMLElement | null} */ (under);
    if (target === drag.target) return;
    drag.target?.classList.remove("target");
    target?.classList.add("target");
    drag.target = target;
    if (!target) return;
    const name = target.querySelector(".map-owner .cut")?.textContent ?? "";
    announce(say("dropHere", name, target.querySelector("b")?.textContent?.slice(1) ?? ""));
}

/** At the map's edge the map moves on. @param {Scene} scene @param {PointerEvent} event */
function edge(scene, event) {
    const { left, top, bottom } = scene.map.getBoundingClientRect();
    const { place } = scene;
    const x = event.clientX < left + 40 ? -14 : 0;
    const y = event.clientY < top + 50 ? -14 : event.clientY > bottom - 50 ? 14 : 0;
    if (x || y) scene.move({ x: place.x + x / place.zoom, y: place.y + y / place.zoom });
}

function end() {
    drag?.ghost?.remove();
    drag?.target?.classList.remove("target");
    document.documentElement.classList.remove("map-dragging");
    drag = null;
}

/** Where a drag ends is not clicked. */
function swallowClick() {
    const swallow = (/** @type {Event} */ event) => {
        event.preventDefault();
        event.stopPropagation();
    };
    addEventListener("click", swallow, { capture: true, once: true });
    setTimeout(() => removeEventListener("click", swallow, true));
}
