// The alignment map: keeps the address, what was fetched and the drawing in step.
import { asked, filterOf, isFiltered, read, turned, written } from "./map-address.js";
import { nameOf } from "./map-card.js";
import { onTheme } from "./map-colours.js";
import { watchControls } from "./map-controls.js";
import { drawFar, forgetFar, showFar } from "./map-far.js";
import { fillFilter } from "./map-filter.js";
import { Graph } from "./map-graph.js";
import { watchHeadings } from "./map-headings.js";
import { ask, isOfMap, sayMatched, showEmpty, showSelected, tell } from "./map-news.js";
import { fetchOutline, onPrint } from "./map-outline.js";
import { Overview } from "./map-overview.js";
import { Scene, start } from "./map-scene.js";
import { showTray } from "./map-tray.js";
import { say } from "./map-words.js";
import { zooming } from "./map-zoom.js";
import { announce } from "./toast.js";

/** @typedef {import("./map-address.js").State} State */
/** @typedef {import("./map-graph.js").MapNode} MapNode */

const page = /** @type {HTMLElement} */ (document.querySelector("[data-map]"));
const find = (/** @type {string} */ path) => /** @type {HTMLElement} */ (page.querySelector(path));
const map = find("[data-map-drawing]");
const form = /** @type {HTMLFormElement} */ (find("[data-map-filter]"));
const far = find(".map-far");

let state = withCycle(read(location.search));
let graph = new Graph();
/** What the nodes on the map were asked by, and what the tray was. */
let fetched = "";
let trayed = "";
let asking = 0;
let timer = 0;
const scene = new Scene(map, { cycle: () => state.cycle, drawn });
const overview = new Overview(/** @type {HTMLCanvasElement} */ (find("[data-map-overview]")), scene, moved);
const headings = watchHeadings(find(".map-columns"), scene);
const { leaves, back, zoom, fit } = zooming(scene, { isFar: () => state.far, go, moved });

/** A map without a cycle in its address is about the one that runs. @param {State} state */
function withCycle(state) {
    return { ...state, cycle: state.cycle || (page.dataset.cycle ?? "") };
}

/** Phones get the lists, which are the same map. */
function isOutline() {
    return state.view === "outline" || innerWidth <= 720;
}

/** Goes to another state and keeps the one before in the history. @param {Partial<State>} change */
async function go(change) {
    remember();
    const next = { ...state, ...change };
    if (written(next) === written(state)) return;
    state = next;
    history.pushState(null, "", `/map${written(state)}`);
    await follow({ isPlaced: !("x" in change) });
}

/** Shows what the address says, asking the server only for what is not there. */
async function follow({ isPlaced = false, anchor = "" } = {}) {
    page.dataset.view = state.view;
    fillFilter(form, state);
    for (
        const [name, isOn] of /** @type {[string, boolean][]} */ ([["far", state.far], ["key-results", state.kr], [
            "focus",
            state.focus,
        ]])
    ) {
        for (const button of page.querySelectorAll(`[data-map-${name}]`)) {
            button.setAttribute("aria-pressed", String(isOn));
        }
    }
    const isMissing = state.at !== "" && !graph.nodes.has(state.at) && !isOutline();
    if (isMissing || question() !== fetched) await load(anchor);
    choose();
    if (!isPlaced) place();
    far.hidden = !state.far;
    if (state.far) {
        await showFar(far, state, {
            choose: (id) => go({ at: id, far: false, view: "alignment", x: null, y: null }),
            back,
        });
    }
}

/** What the map was asked by, or would be: what is selected asks for nothing where it is there already. */
function question() {
    return asked({ ...state, at: "" }).toString();
}

/** @param {string} anchor what shall stay where it is */
async function load(anchor) {
    const fields = asked(state);
    const number = ++asking;
    const isFirst = fetched === "" && page.dataset.drawn !== "yes";
    if (isOutline()) {
        // A page of lists came with them as its address wants them.
        if (!isFirst || state.view !== "outline") await fetchOutline(page, fields);
        fetched = question();
        return;
    }
    map.setAttribute("aria-busy", "true");
    const json = await ask(fields);
    if (number !== asking) return;
    map.removeAttribute("aria-busy");
    if (!json) return tell(say("failed"), say("retry"), () => follow({ isPlaced: true }));
    const stays = anchor || scene.selected?.key || scene.middle;
    graph = new Graph().take(json);
    fetched = question();
    scene.show(graph, stays);
    overview.paint();
    showEmpty(page, graph, isFiltered(state), state.view === "alignment");
    sayMatched(json.matched);
    if (filterOf(state).toString() !== trayed) showTray(state);
    trayed = filterOf(state).toString();
}

/** What is selected, and the line it lies on. */
function choose() {
    const node = graph.nodes.get(state.at) ?? null;
    scene.choose(node, node && graph.line(node), state.focus && node !== null);
    if (node) scene.activate(node.key);
    showSelected(page, state, () => state.at);
}

/** Puts the window where the address says; without a word in it, where one begins to read. */
function place() {
    if (isOutline()) return;
    const { x, y, z, at } = state;
    if (x !== null && y !== null) return scene.move({ x, y, zoom: z ?? 1 });
    const { width, height } = scene.plan;
    // What almost fits is shown whole, as long as it is easy to read.
    const fits = width < scene.size.width * 1.15 && height < scene.size.height * 1.1;
    if (fits) scene.fit();
    else scene.move(start);
    scene.reveal(graph.nodes.has(at) ? at : graph.centre, !fits);
    moved();
}

/** The place goes into the address without a step in the history. */
function moved() {
    clearTimeout(timer);
    timer = setTimeout(remember, 250);
}

function remember() {
    clearTimeout(timer);
    if (isOutline()) return;
    const { x, y, zoom } = scene.place;
    state = { ...state, x: Math.round(x), y: Math.round(y), z: Math.round(zoom * 100) / 100 };
    history.replaceState(null, "", `/map${written(state)}`);
}

function drawn() {
    find(".map-scale").textContent = `${Math.round(scene.place.zoom * 100)}%`;
    headings.draw(state, graph);
    overview.frame();
}

/** Opens or closes a branch; what is not there yet comes from the server. @param {MapNode} node @param {boolean} isOpen */
async function turn(node, isOpen) {
    if (isOpen && (node.kind === "team" || node.children.length < node.count)) {
        const fields = asked({ ...state, open: [], shut: [], at: "", roots: "", depth: "1" });
        fields.set(node.kind === "team" ? "branch" : "root", node.id);
        if (state.view === "network") fields.delete("view");
        const json = await ask(fields);
        if (!json) return tell(say("failed"));
        graph.take(json, node.key);
    }
    remember();
    node.isOpen = isOpen;
    for (const each of graph.nodes.values()) graph.measure(each);
    state = turned(state, node.id, isOpen);
    fetched = question();
    history.pushState(null, "", `/map${written(state)}`);
    scene.show(graph, node.key);
    overview.paint();
    choose();
    focusOn(node);
    moved();
    announce(nameOf(node));
}

/** @param {MapNode} node */
function focusOn(node) {
    scene.activate(node.key);
    scene.reveal(node.key);
    scene.drawNow();
    /** @type {HTMLElement | null | undefined} */ (scene.elements.get(node.key)?.querySelector(".map-card-text"))
        ?.focus({ preventScroll: true });
    moved();
}

/** Selects a card, or lets it go. @param {string} id */
function select(id) {
    go(state.at === id ? { at: "", focus: false } : { at: id });
}

function toggleFocus() {
    if (!state.at) return tell(say("selectFirst"));
    go({ focus: !state.focus });
    announce(say(state.focus ? "focusOn" : "focusOff"));
}

/** Fetches everything anew and leaves in place what one looks at: the hook for whoever hears of changes. */
export async function refresh() {
    remember();
    fetched = trayed = "";
    forgetFar();
    delete find("[data-map-selected]").dataset.id;
    await follow({ isPlaced: true, anchor: scene.selected?.key ?? scene.middle });
}

// One's own change is shown at once; that others changed something is offered (the live stream says `okra:stale`).
document.addEventListener("okra:changed", refresh);
document.addEventListener("okra:stale", (event) => isOfMap(event) && tell(say("changed"), say("refresh"), refresh));
addEventListener("popstate", () => {
    state = withCycle(read(location.search));
    follow();
});
onPrint(page, () => isOutline() ? null : graph);
let wasOutline = isOutline();
addEventListener("resize", () => {
    if (state.far) drawFar(far);
    if (wasOutline === isOutline()) return;
    wasOutline = isOutline();
    fetched = "";
    follow();
});
onTheme(() => {
    scene.draw();
    overview.paint();
    if (state.far) drawFar(far);
});
watchControls(page, scene, {
    state: () => state,
    node: (key) => graph.nodes.get(key),
    go,
    turn,
    select,
    focusOn,
    toggleFocus,
    fit,
    zoom,
    moved,
    leaves,
    refresh: () => refresh().then(() => tell(say("refreshed"))),
});
follow().then(() => page.dataset.drawn = "yes");
