import { percent, say } from "./map-words.js";
import { piece } from "./send.js";

/** @typedef {import("./map-graph.js").MapNode} MapNode */

/** Fetches what is inside a branch of the outline when it is first opened. */
export function watchOutline() {
    document.addEventListener("toggle", (event) => openBranch(event.target), true);
    // Some may have been opened before this module came.
    for (const details of document.querySelectorAll("details[data-branch][open]")) openBranch(details);
}

/** @param {EventTarget | null} details */
async function openBranch(details) {
    if (!(details instanceof HTMLDetailsElement) || !details.open || !details.dataset.branch) return;
    const { branch, kind } = details.dataset;
    delete details.dataset.branch;
    const fields = new URLSearchParams(location.search);
    for (const name of ["open", "shut", "depth", "at", "root", "branch"]) fields.delete(name);
    fields.set("depth", "1");
    fields.set("view", kind === "team" ? "organisation" : "outline");
    fields.set(kind === "team" ? "branch" : "root", branch);
    const template = document.createElement("template");
    template.innerHTML = await piece(`/map?${fields}`);
    // A team's answer is the team itself with its list; an objective's is the list alone.
    const list = template.content.querySelector("ul");
    const place = details.querySelector("p");
    if (list && place) place.replaceWith(list);
    else details.dataset.branch = branch;
}

/**
 * Takes the lists of another state, as the server makes them.
 * @param {HTMLElement} page @param {URLSearchParams} fields
 */
export async function fetchOutline(page, fields) {
    const html = await piece(`/map?${fields}`);
    const place = page.querySelector(".map-outline");
    if (html && place) place.outerHTML = html;
}

/**
 * On paper the map is lists: those that are there with everything open, or what is drawn, made into some.
 * @param {HTMLElement} page @param {() => import("./map-graph.js").Graph | null} drawn
 */
export function onPrint(page, drawn) {
    const prepare = () => {
        const graph = drawn();
        const place = page.querySelector(".map-outline");
        if (graph) place?.replaceChildren(lists(graph.roots, new Set()));
        else for (const each of page.querySelectorAll("details[data-node]")) each.setAttribute("open", "");
    };
    addEventListener("beforeprint", prepare);
    matchMedia("print").addEventListener("change", ({ matches }) => matches && prepare());
}

/** @param {MapNode[]} nodes @param {Set<MapNode>} above so that a loop ends @returns {HTMLElement} */
function lists(nodes, above) {
    const list = Object.assign(document.createElement("ul"), { className: above.size ? "" : "map-tree" });
    for (const node of nodes) {
        const item = document.createElement("li");
        item.append(row(node));
        const below = node.isOpen && !above.has(node) ? node.children : [];
        if (below.length) item.append(lists(below, new Set([...above, node])));
        list.append(item);
    }
    return list;
}

/** @param {MapNode} node */
function row(node) {
    const line = Object.assign(document.createElement("div"), { className: "map-row" });
    const { owner } = node;
    if (!owner) {
        line.append(Object.assign(document.createElement("strong"), { textContent: node.name }));
        return line;
    }
    const text = Object.assign(document.createElement("a"), { className: "map-text", textContent: node.text });
    text.href = `${owner.address}#objective-${node.id}`;
    const figures = Object.assign(document.createElement("span"), { className: "map-figures" });
    figures.append(percent(node.progress), say(`health${node.health}`));
    line.append(`${owner.name} O${node.position}`, text, figures);
    return line;
}
