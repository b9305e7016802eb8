import { makeCard, makeMore, markCard } from "./map-card.js";
import { drawLines, linesOf } from "./map-lines.js";
import { layout } from "./map-layout.js";
import { nearest, sliding } from "./map-slide.js";

/**
 * The drawing: lines on a canvas, cards as elements, and of both only what is in view.
 * @typedef {import("./map-layout.js").Box} Box
 * @typedef {import("./map-layout.js").Plan} Plan
 * @typedef {import("./map-graph.js").MapNode} MapNode
 * @typedef {{x: number, y: number, zoom: number}} Place the map's own measure in the upper left corner
 */

export const zooms = { least: 0.4, most: 2 };
const margin = { left: 16, top: 40 };
/** Where one begins to read. @type {Place} */
export const start = { x: -margin.left, y: -margin.top, zoom: 1 };

export class Scene {
    /** @param {HTMLElement} map the region @param {{cycle: () => string, drawn: () => void}} use */
    constructor(map, use) {
        this.map = map;
        this.use = use;
        this.canvas = /** @type {HTMLCanvasElement} */ (map.querySelector(".map-lines"));
        this.cards = /** @type {HTMLElement} */ (map.querySelector(".map-cards"));
        this.context = /** @type {CanvasRenderingContext2D} */ (this.canvas.getContext("2d"));
        /** @type {Plan} */
        this.plan = layout([]);
        /** @type {import("./map-lines.js").Line[]} */
        this.lines = [];
        /** @type {Place} */
        this.place = start;
        /** @type {Map<Box, HTMLElement>} */
        this.shown = new Map();
        /** @type {Map<string, HTMLElement>} */
        this.elements = new Map();
        /** @type {MapNode | null} */
        this.selected = null;
        /** @type {Set<MapNode> | null} */
        this.line = null;
        this.isFocused = false;
        this.active = "";
        this.frame = 0;
        this.size = { width: 0, height: 0 };
        /** The place that the cards on the page were chosen for, and what else decided. */
        this.drawnFor = { x: 0, y: 0, what: "" };
        new ResizeObserver(() => this.resize()).observe(map);
        this.resize();
    }

    resize() {
        const { clientWidth: width, clientHeight: height } = this.map;
        const ratio = devicePixelRatio || 1;
        this.size = { width, height };
        this.canvas.width = Math.max(1, Math.round(width * ratio));
        this.canvas.height = Math.max(1, Math.round(height * ratio));
        this.draw();
    }

    /**
     * Lays everything out anew; what `anchor` names stays where it is on screen.
     * @param {import("./map-graph.js").Graph} graph @param {string} [anchor]
     */
    show(graph, anchor) {
        const before = anchor ? this.plan.at.get(anchor) : undefined;
        const was = before && { x: before.x, y: this.yOf(before) };
        const focused = document.activeElement?.closest(".map-cards > [data-key]")?.getAttribute("data-key");
        this.plan = layout(graph.roots);
        this.lines = linesOf(this.plan, graph.crossings);
        for (const [box, element] of this.shown) this.drop(box, element);
        this.shown.clear();
        this.drawnFor.what = "";
        const after = anchor ? this.plan.at.get(anchor) : undefined;
        if (was && after) {
            // The place first, as if nothing slid, then once more by what sliding makes of it.
            this.place = { ...this.place, x: this.place.x + after.x - was.x, y: this.place.y + after.y - was.y };
            this.place.y += this.yOf(after) - this.place.y - (was.y - (this.place.y - (after.y - was.y)));
        }
        this.drawNow();
        // The card is another element now, and has the focus all the same.
        const card = this.elements.get(focused ?? "")?.querySelector(".map-card-text");
        if (card instanceof HTMLElement) card.focus({ preventScroll: true });
    }

    get window() {
        const { x, y, zoom } = this.place;
        return { left: x, top: y, right: x + this.size.width / zoom, bottom: y + this.size.height / zoom };
    }

    /** Where a box stands now. @param {Box} box */
    yOf(box) {
        const { top, bottom } = this.slide;
        return sliding(box, top, bottom);
    }

    /** Where what slides may stand: below the headings, above the tools. */
    get slide() {
        const { top, bottom } = this.window;
        return { top: top + margin.top / this.place.zoom, bottom: bottom - 60 / this.place.zoom };
    }

    /** @param {Partial<Place>} place */
    move(place) {
        const { width, height } = this.plan;
        const next = { ...this.place, ...place };
        const [right, bottom] = [this.size.width / next.zoom, this.size.height / next.zoom];
        // Some of the map is always in view.
        next.x = Math.max(Math.min(next.x, width - 80), 80 - right);
        next.y = Math.max(Math.min(next.y, height - 60), 60 - bottom);
        this.place = next;
        this.draw();
    }

    /** Zooms about a point of the screen, counted from the map's corner. @param {number} zoom @param {{x: number, y: number}} [at] */
    zoomTo(zoom, at = { x: this.size.width / 2, y: this.size.height / 2 }) {
        const { place } = this;
        const next = Math.min(Math.max(zoom, zooms.least), zooms.most);
        this.move({
            zoom: next,
            x: place.x + at.x / place.zoom - at.x / next,
            y: place.y + at.y / place.zoom - at.y / next,
        });
    }

    /** All of it, as far as cards can still be read; else from its beginning. */
    fit() {
        const { width, height } = this.plan;
        const free = { x: this.size.width - 2 * margin.left, y: this.size.height - margin.top - 72 };
        const wanted = Math.min(free.x / Math.max(width, 1), free.y / Math.max(height, 1), 1);
        const zoom = Math.max(wanted, zooms.least);
        const start = wanted < zoom ? (this.plan.boxes[0]?.y ?? 0) - free.y / zoom / 2 : -Infinity;
        this.move({ zoom, x: -margin.left / zoom, y: Math.max(-margin.top / zoom, start) });
    }

    /** Brings a card into view, and no further than needed. @param {string} key @param {boolean} [isCentred] */
    reveal(key, isCentred = false) {
        const box = this.plan.at.get(key);
        if (!box) return;
        const { left, right } = this.window;
        const { top, bottom } = this.slide;
        const y = this.yOf(box);
        const [across, down] = [right - left, bottom - top];
        const next = { ...this.place };
        if (isCentred) {
            next.x = box.x + box.width / 2 - across / 2;
            next.y = box.y + box.height / 2 - down / 2 - margin.top / next.zoom;
        } else {
            if (box.x < left + 16) next.x = box.x - 48;
            if (box.x + box.width > right - 16) next.x = box.x + box.width + 48 - across;
            if (y < top) next.y += y - top - 24;
            if (y + box.height > bottom) next.y += y + box.height - bottom + 24;
        }
        this.move(next);
    }

    /** The key of what is nearest to the middle, for keeping it there. */
    get middle() {
        return nearest([...this.shown.keys()], this.window, (box) => this.yOf(box));
    }

    draw() {
        this.frame ||= requestAnimationFrame(() => {
            this.frame = 0;
            this.drawNow();
        });
    }

    drawNow() {
        const { context, place, window } = this;
        const ratio = (devicePixelRatio || 1) * place.zoom;
        context.setTransform(1, 0, 0, 1, 0, 0);
        context.clearRect(0, 0, this.canvas.width, this.canvas.height);
        context.setTransform(ratio, 0, 0, ratio, -place.x * ratio, -place.y * ratio);
        drawLines(context, this.lines, { ...window, ...this.slide }, this.line, this.isFocused);
        this.cards.style.transform = `scale(${place.zoom}) translate(${-place.x}px, ${-place.y}px)`;
        this.drawCards();
        this.use.drawn();
    }

    /** Cards come and go some way beyond the window's edge, many at a time: each coming costs the page a layout. */
    drawCards() {
        const { left, top, right, bottom } = this.window;
        const { drawnFor, plan, place, active } = this;
        const spare = 240 / place.zoom;
        const what = `${place.zoom} ${this.size.width} ${this.size.height} ${active}`;
        const far = Math.hypot(drawnFor.x - place.x, drawnFor.y - place.y);
        if (drawnFor.what === what && far < spare / 2) return this.slideCards();
        this.drawnFor = { x: place.x, y: place.y, what };
        /** @type {Map<Box, HTMLElement>} */
        const shown = new Map();
        for (const box of plan.boxes) {
            if (box.x > right + spare || box.x + box.width < left - spare) continue;
            if (box.top > bottom + spare || box.bottom < top - spare) continue;
            const y = this.yOf(box);
            const isActive = box.node.key === this.active && !box.isMore;
            if ((y > bottom + spare || y + box.height < top - spare) && !isActive) continue;
            shown.set(box, this.shown.get(box) ?? this.make(box));
        }
        for (const [box, element] of this.shown) {
            if (shown.has(box)) continue;
            // What has the focus stays until the focus goes elsewhere.
            if (element.contains(document.activeElement)) shown.set(box, element);
            else this.drop(box, element);
        }
        this.shown = shown;
        this.slideCards();
    }

    slideCards() {
        for (const [box, element] of this.shown) {
            const at = `translate(${box.x}px, ${this.yOf(box)}px)`;
            if (element.style.transform !== at) element.style.transform = at;
        }
    }

    /** @param {Box} box */
    make(box) {
        const node = /** @type {MapNode} */ (box.node);
        const element = box.isMore ? makeMore(node) : makeCard(node, this.use.cycle());
        if (!box.isMore) this.elements.set(node.key, element);
        markCard(element, node, box.isMore, this);
        this.cards.append(element);
        return element;
    }

    /** @param {Box} box @param {HTMLElement} element */
    drop(box, element) {
        if (!box.isMore) this.elements.delete(box.node.key);
        element.remove();
    }

    /** @param {MapNode | null} selected @param {Set<MapNode> | null} line @param {boolean} isFocused */
    choose(selected, line, isFocused) {
        Object.assign(this, { selected, line, isFocused });
        this.markAll();
        this.draw();
    }

    markAll() {
        for (const [box, element] of this.shown) {
            markCard(element, /** @type {MapNode} */ (box.node), box.isMore, this);
        }
    }

    /** The card that Tab comes to. @param {string} key */
    activate(key) {
        this.active = key;
        this.markAll();
    }
}
