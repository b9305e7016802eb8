import { filterOf } from "./map-address.js";
import { colours } from "./map-colours.js";
import { healths, say } from "./map-words.js";

/**
 * The view from afar: one mark for each objective of the cycle, department by department; its shape says how it stands.
 * @typedef {{name: string, colour: number, healths: string, ids: string}} Group
 */

const size = 10;
const pitch = 11;
let asked = "";

/**
 * @param {HTMLElement} place @param {import("./map-address.js").State} state
 * @param {{choose: (id: string) => void, back: () => void}} use
 */
export async function showFar(place, state, use) {
    const address = `/map/far?${filterOf(state)}`;
    place.hidden = false;
    if (asked === address && place.childElementCount) return;
    asked = address;
    place.setAttribute("aria-busy", "true");
    const answer = await fetch(address, { headers: { Accept: "application/json" } }).catch(() => null);
    /** @type {Group[]} */
    const groups = answer?.ok ? await answer.json() : [];
    if (asked !== address) return;
    place.removeAttribute("aria-busy");
    place.replaceChildren(head(groups, use.back), ...groups.map((group) => row(group, use.choose)));
    drawFar(place);
}

/** So that what has changed is asked for anew. */
export function forgetFar() {
    asked = "";
}

/** @param {Group[]} groups @param {() => void} back */
function head(groups, back) {
    const count = groups.reduce((sum, group) => sum + group.healths.length, 0);
    const line = document.createElement("header");
    const title = document.createElement("h2");
    title.textContent = `${say("far")} · ${say("objectives", count.toLocaleString(document.documentElement.lang))}`;
    const hint = Object.assign(document.createElement("p"), { className: "soft", textContent: say("farHint") });
    const button = Object.assign(document.createElement("button"), { className: "button small end", type: "button" });
    button.textContent = say("backToCards");
    button.onclick = back;
    line.append(title, hint, button);
    return line;
}

/** @param {Group} group @param {(id: string) => void} choose */
function row(group, choose) {
    const line = document.createElement("section");
    const title = document.createElement("h3");
    const count = document.createElement("small");
    count.textContent = say("objectives", group.healths.length.toLocaleString(document.documentElement.lang));
    title.append(group.name, count);
    const canvas = document.createElement("canvas");
    const parts = [0, 1, 2, 3].map((
        health,
    ) => [say(`health${health}`), group.healths.split(String(health)).length - 1]);
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", `${group.name}: ${parts.map((part) => part.join(" ")).join(", ")}`);
    canvas.onclick = ({ offsetX, offsetY }) => {
        const across = Math.floor(canvas.clientWidth / pitch);
        const place = Math.floor(offsetY / pitch) * across + Math.min(Math.floor(offsetX / pitch), across - 1);
        const id = group.ids.split(" ")[place];
        if (id) choose(decimal(id));
    };
    line.append(title, canvas);
    marks.set(canvas, group.healths);
    return line;
}

/** @type {WeakMap<HTMLCanvasElement, string>} */
const marks = new WeakMap();

/** Draws all marks as wide as there is room. @param {HTMLElement} place */
export function drawFar(place) {
    for (const canvas of place.querySelectorAll("canvas")) draw(canvas, marks.get(canvas) ?? "");
}

/** @param {HTMLCanvasElement} canvas @param {string} healths */
function draw(canvas, healths) {
    const ratio = devicePixelRatio || 1;
    const across = Math.max(1, Math.floor(canvas.clientWidth / pitch));
    const height = Math.ceil(healths.length / across) * pitch;
    canvas.style.height = `${height}px`;
    canvas.width = canvas.clientWidth * ratio;
    canvas.height = height * ratio;
    const context = canvas.getContext("2d");
    if (!context) return;
    context.scale(ratio, ratio);
    const palette = colours();
    const fills = [palette["pod-line"], palette["at-risk-fill"], palette["delayed-fill"], palette.edge];
    for (let health = 0; health < 4; health++) {
        context.beginPath();
        for (let at = 0; at < healths.length; at++) {
            if (healths.charCodeAt(at) - 48 === health) {
                mark(context, health, at % across * pitch, Math.floor(at / across) * pitch);
            }
        }
        context.fillStyle = fills[health];
        context.fill();
    }
}

/** @param {CanvasRenderingContext2D} context @param {number} health @param {number} x @param {number} y */
function mark(context, health, x, y) {
    const side = size - 1;
    if (healths[health] === "at-risk") {
        context.moveTo(x + side / 2, y);
        context.lineTo(x + side, y + side);
        context.lineTo(x, y + side);
        context.closePath();
    } else if (healths[health] === "delayed") context.rect(x, y, side, side);
    else if (healths[health] === "no-update") context.rect(x + 1, y + side / 2 - 1, side - 2, 2);
    else context.roundRect(x, y, side, side, side / 2);
}

/** Numbers of 19 digits are more than a number holds. @param {string} text in base 36 */
function decimal(text) {
    let value = 0n;
    for (const digit of text) value = value * 36n + BigInt(parseInt(digit, 36));
    return String(value);
}
