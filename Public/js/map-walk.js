import { isWanted } from "./letters.js";
import { isComposing, isTyping } from "./typing.js";

/**
 * The map by keyboard: arrows walk along its lines, single letters do what the buttons do.
 * @typedef {import("./map-graph.js").MapNode} MapNode
 * @typedef {import("./map-scene.js").Scene} Scene
 * @typedef {{scene: Scene, node: (key: string) => MapNode | undefined, go: (node: MapNode) => void,
 *     turn: (node: MapNode, isOpen: boolean) => Promise<void>, letters: Record<string, () => void>}} Use
 */

/** @param {HTMLElement} map @param {Use} use */
export function walkByKeys(map, use) {
    map.addEventListener("focusin", (event) => {
        const key = /** @type {Element} */ (event.target).closest("[data-key]")?.getAttribute("data-key");
        if (key && key !== use.scene.active) use.scene.activate(key);
    });
    map.addEventListener("keydown", (event) => {
        if (isComposing(event) || event.altKey || event.ctrlKey || event.metaKey) return;
        if (/** @type {Element} */ (event.target).closest(".map-tools, .map-far, .map-empty, .map-note")) return;
        const { scene } = use;
        const node = use.node(scene.active) ?? /** @type {MapNode | undefined} */ (scene.plan.boxes[0]?.node);
        if (!node) return;
        const isFirst = !use.node(scene.active) || document.activeElement === map;
        if (event.key === "ArrowRight" && !isFirst && node.count > 0 && !node.isOpen) {
            event.preventDefault();
            return use.turn(node, true);
        }
        if (event.key === "ArrowLeft" && event.shiftKey && node.isOpen && node.count > 0) {
            event.preventDefault();
            return use.turn(node, false);
        }
        const next = isFirst && event.key.startsWith("Arrow") ? node : step(scene, node, event.key);
        if (!next) return;
        event.preventDefault();
        use.go(next);
    });
    // Before the page's own keys: on the map "/" locates on the map.
    document.addEventListener("keydown", (event) => {
        if (isComposing(event) || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
        if (isTyping(event.target) || document.querySelector("dialog[open], [popover]:popover-open")) return;
        const press = use.letters[event.key.length === 1 ? event.key.toLowerCase() : event.key];
        if (!press || (event.key.length === 1 && !isWanted())) return;
        event.preventDefault();
        press();
    }, true);
}

/**
 * Where an arrow leads: left to what is supported, right to what supports, up and down in the same column.
 * @param {Scene} scene @param {MapNode} node @param {string} key @returns {MapNode | undefined}
 */
function step(scene, node, key) {
    const { plan } = scene;
    const box = plan.at.get(node.key);
    if (!box) return;
    const there = (/** @type {MapNode} */ each) => plan.at.has(each.key);
    if (key === "ArrowLeft") return /** @type {MapNode | undefined} */ (box.parent?.node) ?? node.parents.find(there);
    if (key === "ArrowRight") {
        const first = plan.boxes.find((each) => each.parent === box && !each.isMore)?.node;
        return /** @type {MapNode | undefined} */ (first) ?? node.children.find(there);
    }
    if (key === "Home") return /** @type {MapNode} */ (plan.boxes[0].node);
    if (key !== "ArrowUp" && key !== "ArrowDown") return;
    const way = key === "ArrowUp" ? -1 : 1;
    const column = plan.boxes.filter((each) => each.column === box.column && !each.isMore);
    const ahead = column.filter((each) =>
        (each.y - box.y) * way > 0 || (each.y === box.y && (each.x - box.x) * way > 0)
    );
    const near = (/** @type {import("./map-layout.js").Box} */ each) =>
        Math.abs(each.y - box.y) * 1000 + Math.abs(each.x - box.x) + (each.y === box.y ? 0 : 500);
    return /** @type {MapNode | undefined} */ (ahead.sort((a, b) => near(a) - near(b))[0]?.node);
}
