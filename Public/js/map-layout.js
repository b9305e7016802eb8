import { leaveRoom } from "./map-slide.js";

/**
 * Where everything on the map stands: columns from left to right, by how many steps lie between it and where its row
 * begins. Knows nothing of the page; its time grows with the number of nodes alone.
 *
 * @typedef {{key: string, children: Node[], isOpen: boolean, height: number, hidden: number}} Node
 *     `hidden` is how many children a closed node keeps back
 * @typedef {{node: Node, x: number, y: number, width: number, height: number, column: number, parent: Box | null,
 *     top: number, bottom: number, isMore: boolean, isInRow: boolean}} Box
 *     `top` and `bottom` span what hangs from it: within them it may slide to stay in sight; `isInRow` is one of a grid
 *     with others before it
 * @typedef {{boxes: Box[], at: Map<string, Box>, columns: {x: number, count: number}[], width: number, height: number}} Plan
 */

export const card = { width: 224, height: 50, gap: 10 };
const pitch = 288;
/** More leaves than this below one node stand in a grid, or one would scroll for minutes. */
const mostInLine = 8;
const moreHeight = 30;

/** @param {Node[]} roots @returns {Plan} */
export function layout(roots) {
    const order = sorted(roots);
    const { columns, parents } = distances(order);
    /** @type {Map<Node, Node[]>} */
    const below = new Map();
    /** @type {Node[]} */
    const heads = [];
    for (const node of order) {
        const parent = parents.get(node);
        if (!parent) heads.push(node);
        else if (below.has(parent)) below.get(parent)?.push(node);
        else below.set(parent, [node]);
    }
    const drawing = new Drawing(columns, below);
    const ranks = new Map(roots.map((node, index) => [node, index]));
    heads.sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
    drawing.group(heads, null, 0, 0);
    return drawing.plan();
}

/**
 * Everything that is shown, each before what hangs from it. A line that would close a loop is not followed.
 * @param {Node[]} roots
 */
function sorted(roots) {
    /** @type {Node[]} */
    const done = [];
    /** @type {Map<Node, boolean>} */
    const seen = new Map();
    for (const root of [...roots].reverse()) visit(root);
    return done.reverse();

    /** @param {Node} node */
    function visit(node) {
        if (seen.has(node)) return;
        seen.set(node, true);
        if (node.isOpen) { for (let at = node.children.length - 1; at >= 0; at--) visit(node.children[at]); }
        done.push(node);
    }
}

/**
 * The longest way from a root to each, so that every line leads to the right, and the node it hangs from there.
 * @param {Node[]} order
 */
function distances(order) {
    const places = new Map(order.map((node, index) => [node, index]));
    const columns = new Map(order.map((node) => [node, 0]));
    /** @type {Map<Node, Node>} */
    const parents = new Map();
    for (const node of order) {
        if (!node.isOpen) continue;
        const next = (columns.get(node) ?? 0) + 1;
        for (const child of node.children) {
            if ((places.get(child) ?? -1) <= (places.get(node) ?? 0)) continue;
            if (parents.has(child) && next <= (columns.get(child) ?? 0)) continue;
            columns.set(child, next);
            parents.set(child, node);
        }
    }
    return { columns, parents };
}

class Drawing {
    /** @param {Map<Node, number>} columns @param {Map<Node, Node[]>} below */
    constructor(columns, below) {
        this.columns = columns;
        this.below = below;
        /** @type {Box[]} */
        this.boxes = [];
        /** Down to where each column is taken: what comes next goes below, close to its parent or not. @type {number[]} */
        this.taken = [];
    }

    /** @param {Node[]} nodes @param {Box | null} parent @param {number} column @param {number} top */
    group(nodes, parent, column, top) {
        const leaves = nodes.filter((node) => !this.below.has(node));
        const isGrid = leaves.length > mostInLine;
        /** @type {Box[]} */
        const boxes = [];
        for (const node of isGrid ? nodes.filter((node) => this.below.has(node)) : nodes) {
            boxes.push(this.branch(node, parent, Math.max(column, this.columns.get(node) ?? 0), top, !isGrid));
        }
        return isGrid ? [...boxes, ...this.grid(leaves, parent, column, top)] : boxes;
    }

    /** @param {Node} node @param {Box | null} parent @param {number} column @param {number} top @param {boolean} showsMore */
    branch(node, parent, column, top, showsMore) {
        const own = Math.max(top, this.free(column));
        const box = this.box(node, parent, column * pitch, own, column);
        const children = this.below.get(node);
        if (children) {
            // What hangs from it begins so much higher that it comes to stand in their middle.
            const start = own + node.height / 2 - this.heightOf(children) / 2;
            const boxes = this.group(children, box, column + 1, start);
            box.top = Math.min(...boxes.map((each) => each.y));
            box.bottom = Math.max(...boxes.map((each) => each.y + each.height));
            box.y = Math.max(own, Math.round((box.top + box.bottom - node.height) / 2));
        }
        this.take(column, box.y + node.height + (children ? 2 : 1) * card.gap);
        if (!children && showsMore && node.hidden > 0) this.more(box);
        return box;
    }

    /** @param {Node[]} nodes @param {Box | null} parent @param {number} column @param {number} top */
    grid(nodes, parent, column, top) {
        const across = acrossFor(nodes.length);
        const columns = Array.from(
            { length: Math.ceil(across * (card.width + card.gap) / pitch) },
            (_, index) => column + index,
        );
        let y = Math.max(top, ...columns.map((each) => this.free(each)));
        /** @type {Box[]} */
        const boxes = [];
        for (let row = 0; row < nodes.length; row += across) {
            const line = nodes.slice(row, row + across);
            line.forEach((node, index) => {
                const box = this.box(node, parent, column * pitch + index * (card.width + card.gap), y, column);
                box.isInRow = index > 0;
                boxes.push(box);
            });
            y += Math.max(...line.map((node) => node.height)) + card.gap;
        }
        for (const each of columns) this.take(each, y + card.gap);
        return boxes;
    }

    /** About how high siblings are, not counting what hangs from them. @param {Node[]} nodes */
    heightOf(nodes) {
        const leaves = nodes.filter((node) => !this.below.has(node)).length;
        const lines = leaves > mostInLine
            ? nodes.length - leaves + Math.ceil(leaves / acrossFor(leaves))
            : nodes.length;
        return nodes.length
            ? lines * (nodes.reduce((sum, node) => sum + node.height, 0) / nodes.length + card.gap) - card.gap
            : 0;
    }

    /** What a closed branch keeps back, as a card of its own to its right. @param {Box} box */
    more(box) {
        const { node, column } = box;
        const y = Math.max(box.y + Math.round((card.height - moreHeight) / 2), this.free(column + 1));
        const more = this.box(node, box, (column + 1) * pitch, y, column + 1);
        Object.assign(more, { isMore: true, height: moreHeight, bottom: y + moreHeight });
        this.take(column + 1, y + moreHeight + card.gap);
    }

    /** @param {number} column */
    free(column) {
        return this.taken[column] ?? 0;
    }

    /** @param {number} column @param {number} bottom */
    take(column, bottom) {
        this.taken[column] = Math.max(this.free(column), bottom);
    }

    /** @param {Node} node @param {Box | null} parent @param {number} x @param {number} y @param {number} column @returns {Box} */
    box(node, parent, x, y, column) {
        const { height } = node;
        const width = card.width;
        const box = {
            node,
            x,
            y,
            width,
            height,
            column,
            parent,
            top: y,
            bottom: y + height,
            isMore: false,
            isInRow: false,
        };
        this.boxes.push(box);
        return box;
    }

    /** @returns {Plan} */
    plan() {
        const { boxes } = this;
        /** @type {{x: number, count: number}[]} */
        const columns = [];
        /** @type {Box[][]} */
        const stacks = [];
        let [width, height] = [0, 0];
        for (const box of boxes) {
            width = Math.max(width, box.x + box.width);
            height = Math.max(height, box.y + box.height);
            (stacks[box.column] ??= []).push(box);
            if (box.isMore) continue;
            columns[box.column] ??= { x: box.column * pitch, count: 0 };
            columns[box.column].count += 1;
        }
        for (const stack of stacks) if (stack) leaveRoom(stack);
        const at = new Map(boxes.filter((box) => !box.isMore).map((box) => [box.node.key, box]));
        return {
            boxes,
            at,
            columns: [...columns].map((each, index) => each ?? { x: index * pitch, count: 0 }),
            width,
            height,
        };
    }
}

/** @param {number} leaves */
function acrossFor(leaves) {
    return leaves > 120 ? 8 : leaves > 36 ? 5 : 3;
}
