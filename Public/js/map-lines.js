import { card } from "./map-layout.js";
import { sliding } from "./map-slide.js";
import { colours } from "./map-colours.js";

/**
 * @typedef {import("./map-layout.js").Box} Box
 * @typedef {import("./map-graph.js").MapNode} MapNode
 * @typedef {{left: number, top: number, right: number, bottom: number}} Window in the map's own measure
 * @typedef {"plain" | "crossing" | "chosen"} Kind another kind of line is another case here and in `look`
 * @typedef {{from: Box, to: Box, kind: Kind}} Line
 */

/** Never dashed: a dashed line costs a browser sixty times as much to draw. */
const look = /** @type {const} */ ({
    plain: { colour: "line-strong", width: 1.25 },
    crossing: { colour: "mention", width: 1.25 },
    chosen: { colour: "pod", width: 2 },
});

/** Every line of the plan; which of them are chosen is asked anew each time. @param {import("./map-layout.js").Plan} plan */
export function linesOf(plan, crossings = /** @type {[MapNode, MapNode][]} */ ([])) {
    /** @type {Line[]} */
    const lines = [];
    for (const box of plan.boxes) {
        const node = /** @type {MapNode} */ (box.node);
        if (box.isMore) {
            if (box.parent) lines.push({ from: box, to: box.parent, kind: "plain" });
            continue;
        }
        for (const parent of node.parents) {
            const to = plan.at.get(parent.key);
            if (to) lines.push({ from: box, to, kind: "plain" });
        }
    }
    for (const [from, to] of crossings) {
        const [start, end] = [plan.at.get(from.key), plan.at.get(to.key)];
        if (start && end) lines.push({ from: start, to: end, kind: "crossing" });
    }
    return lines;
}

/**
 * @param {CanvasRenderingContext2D} context scaled to the map's own measure
 * @param {Line[]} lines @param {Window} window @param {Set<MapNode> | null} line what is chosen
 * @param {boolean} isFocused whether all else is dim
 */
export function drawLines(context, lines, window, line, isFocused) {
    /** @type {Line[]} */
    const chosen = [];
    const palette = colours();
    for (const kind of /** @type {const} */ (["plain", "crossing"])) {
        context.beginPath();
        for (const each of lines) {
            if (each.kind !== kind || isOutside(each, window)) continue;
            const isChosen = line?.has(/** @type {MapNode} */ (each.from.node)) &&
                line.has(/** @type {MapNode} */ (each.to.node));
            if (isChosen) chosen.push(each);
            // Between teams' objectives only what is chosen is told, or the map would be a ball of wool.
            // In a grid a line to the first of each row says it for all.
            else if (kind === "plain" && !each.from.isInRow) curve(context, each, window);
        }
        stroke(context, palette[look[kind].colour], look[kind].width, isFocused ? 0.28 : 1);
    }
    context.beginPath();
    for (const each of chosen) curve(context, each, window);
    stroke(context, palette[look.chosen.colour], look.chosen.width, 1);
}

/** @param {Line} line @param {Window} window */
function isOutside({ from, to }, window) {
    const [left, right] = from.x < to.x ? [from.x, to.x] : [to.x, from.x];
    if (left > window.right || right + card.width < window.left) return true;
    const top = Math.min(from.top, to.top);
    const bottom = Math.max(from.bottom, to.bottom);
    return top > window.bottom || bottom < window.top;
}

/** @param {CanvasRenderingContext2D} context @param {Line} line @param {Window} window */
function curve(context, { from, to }, window) {
    const y = sliding(from, window.top, window.bottom) + headOf(from);
    const end = sliding(to, window.top, window.bottom) + headOf(to);
    if (Math.max(y, end) < window.top || Math.min(y, end) > window.bottom) return;
    const isBack = from.x < to.x + to.width;
    const start = isBack && from.x <= to.x ? from.x + from.width : from.x;
    const finish = to.x + to.width;
    const bend = isBack ? 40 : (start - finish) / 2;
    context.moveTo(finish, end);
    context.bezierCurveTo(finish + bend, end, start + (isBack ? bend : -bend), y, start, y);
}

/** A card with key results is met where its own two lines stand. @param {Box} box */
function headOf(box) {
    return Math.min(box.height, card.height) / 2;
}

/** @param {CanvasRenderingContext2D} context @param {string} colour @param {number} width @param {number} alpha */
function stroke(context, colour, width, alpha) {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.globalAlpha = alpha;
    context.stroke();
    context.globalAlpha = 1;
}
