/** @typedef {import("./map-layout.js").Box} Box */

const gap = 10;

/** What slides may not slide over its neighbours. @param {Box[]} stack one column's */
export function leaveRoom(stack) {
    stack.sort((a, b) => a.y - b.y);
    stack.forEach((box, index) => {
        if (box.bottom - box.top <= box.height) {
            [box.top, box.bottom] = [box.y, box.y + box.height];
            return;
        }
        const [before, after] = [stack[index - 1], stack[index + 1]];
        box.top = Math.min(box.y, Math.max(box.top, before ? before.y + before.height + gap : box.top));
        box.bottom = Math.max(box.y + box.height, Math.min(box.bottom, after ? after.y - gap : box.bottom));
    });
}

/**
 * Where a box is while the window shows what lies between `top` and `bottom`: one from which much hangs slides along.
 * @param {Box} box @param {number} top @param {number} bottom
 */
export function sliding(box, top, bottom) {
    if (box.bottom - box.top <= box.height) return box.y;
    const wanted = Math.min(Math.max(box.y, top), bottom - box.height);
    return Math.max(box.top, Math.min(wanted, box.bottom - box.height));
}

/**
 * The key of the box nearest to the middle of the window; "" where there is none.
 * @param {Box[]} boxes @param {{left: number, top: number, right: number, bottom: number}} window
 * @param {(box: Box) => number} yOf
 */
export function nearest(boxes, { left, top, right, bottom }, yOf) {
    let [best, least] = ["", Infinity];
    for (const box of boxes) {
        const far = Math.hypot(box.x + box.width / 2 - (left + right) / 2, yOf(box) - (top + bottom) / 2);
        if (!box.isMore && far < least) [best, least] = [box.node.key, far];
    }
    return best;
}
