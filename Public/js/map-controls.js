import { withoutFilters } from "./map-address.js";
import { watchFilter, watchLocate } from "./map-filter.js";
import { watchOutline } from "./map-outline.js";
import { steer } from "./map-pointer.js";
import { showTray, watchDragging } from "./map-tray.js";
import { walkByKeys } from "./map-walk.js";

/**
 * Everything one can press on the map, by pointer or by key.
 * @typedef {import("./map-address.js").State} State
 * @typedef {import("./map-graph.js").MapNode} MapNode
 * @typedef {{state: () => State, node: (key: string) => MapNode | undefined, go: (change: Partial<State>) => Promise<void>,
 *     turn: (node: MapNode, isOpen: boolean) => Promise<void>, select: (id: string) => void,
 *     focusOn: (node: MapNode) => void, toggleFocus: () => void, fit: () => void, zoom: (factor: number) => void,
 *     moved: () => void, leaves: (wanted: number) => boolean, refresh: () => void}} Use
 */

const anew = { root: "", open: [], shut: [], depth: "", far: false, x: null, y: null };

/** @param {HTMLElement} page @param {import("./map-scene.js").Scene} scene @param {Use} use */
export function watchControls(page, scene, use) {
    const { go } = use;
    page.addEventListener("click", (event) => press(/** @type {HTMLElement} */ (event.target), scene, use));
    steer(scene.map, scene, use.moved, use.leaves);
    watchDragging(scene);
    document.addEventListener("keydown", (event) => {
        if (event.key !== "Escape" || !document.querySelector("#map-aside.open")) return;
        // What opened last closes first.
        if (document.querySelector(":popover-open, .map-card.lifted")) return;
        event.preventDefault();
        event.stopPropagation();
        openAside(false);
    }, true);
    watchOutline();
    const form = /** @type {HTMLFormElement} */ (page.querySelector("[data-map-filter]"));
    watchFilter(form, (change) => go(change.view === use.state().view ? change : { ...change, ...anew }));
    const locate = /** @type {HTMLInputElement} */ (page.querySelector("[data-map-locate]"));
    watchLocate(locate, () => use.state().cycle, async (id) => {
        await go({ at: id, far: false, x: null, y: null });
        const node = use.node(id);
        if (node) use.focusOn(node);
    });
    walkByKeys(scene.map, {
        scene,
        node: use.node,
        go: use.focusOn,
        turn: use.turn,
        letters: {
            f: use.toggleFocus,
            0: use.fit,
            "+": () => use.zoom(1.25),
            "=": () => use.zoom(1.25),
            "-": () => use.zoom(0.8),
            "/": () => locate.focus(),
            k: () => go({ kr: !use.state().kr }),
            a: () => align(page),
            Escape: () => use.state().at && go({ at: "", focus: false }),
        },
    });
}

/** @param {HTMLElement} target @param {import("./map-scene.js").Scene} scene @param {Use} use */
function press(target, scene, use) {
    const { go } = use;
    const at = (/** @type {string} */ path) => /** @type {HTMLElement | null} */ (target.closest(path));
    const node = use.node(at("[data-fold]")?.dataset.fold ?? "");
    if (node) return use.turn(node, !node.isOpen);
    const chosen = use.node(at(".map-cards .map-card-text")?.closest("[data-key]")?.getAttribute("data-key") ?? "");
    if (chosen) {
        scene.activate(chosen.key);
        return chosen.kind === "team" ? use.turn(chosen, !chosen.isOpen) : use.select(chosen.key);
    }
    const waiting = at("[data-map-goto]")?.dataset.mapGoto;
    if (waiting) return go({ at: waiting, x: null, y: null });
    const around = at("[data-map-around]")?.dataset.mapAround;
    if (around) return go({ ...anew, view: "network", root: around });
    const most = at("[data-map-tray-more]")?.dataset.mapTrayMore;
    if (most) return showTray(use.state(), most);
    const wanted = at("[data-map-zoom]")?.dataset.mapZoom;
    if (wanted) return wanted === "fit" ? use.fit() : use.zoom(wanted === "in" ? 1.25 : 0.8);
    if (at("[data-map-far]")) return go({ far: !use.state().far });
    if (at("[data-map-key-results]")) return go({ kr: !use.state().kr });
    if (at("[data-map-aside]")) return openAside();
    if (at("[data-map-refresh]")) return use.refresh();
    if (at("[data-map-focus]")) return use.toggleFocus();
    if (at("[data-map-clear]")) return go(withoutFilters(use.state()));
    if (at("[data-map-roots]")) return go({ roots: String(Number(use.state().roots || 24) + 200) });
}

/** Where the window is too narrow for what stands beside the map, it comes over it. @param {boolean} [isOpen] */
function openAside(isOpen) {
    const [button, aside] = ["[data-map-aside]", "#map-aside"].map((path) =>
        /** @type {HTMLElement | null} */ (document.querySelector(path))
    );
    const isNow = aside?.classList.toggle("open", isOpen) ?? false;
    button?.setAttribute("aria-expanded", String(isNow));
    if (isNow) /** @type {HTMLElement | null} */ (aside?.querySelector("a[href], button"))?.focus();
    else if (aside?.contains(document.activeElement) || document.activeElement === document.body) button?.focus();
}

/** The picker of what has the focus in the tray, else of what is selected, else of the first that waits. @param {Element} page */
function align(page) {
    const waiting = document.activeElement?.closest("[data-map-tray] li")?.querySelector("[data-picker]");
    const button = waiting ?? page.querySelector("[data-map-selected] [data-picker]") ??
        page.querySelector("[data-map-tray] [data-picker]");
    /** @type {HTMLElement | null} */ (button)?.click();
}
