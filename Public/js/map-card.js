import { icon } from "./icon.js";
import { healths, percent, say } from "./map-words.js";

/**
 * One card, as long as it is in view.
 * @typedef {import("./map-graph.js").MapNode} MapNode
 */

/** @param {MapNode} node @param {string} cycle */
export function makeCard(node, cycle) {
    const card = document.createElement("li");
    card.className = `map-card of-${node.kind} department-${node.department % 12}`;
    card.dataset.key = node.key;
    card.append(node.kind === "team" ? teamHead(node) : head(node, cycle), title(node));
    if (node.keyResults.length) card.append(keyResults(node));
    if (node.count > 0) card.append(fold(node));
    return card;
}

/** What a closed branch keeps back. @param {MapNode} node */
export function makeMore(node) {
    const card = document.createElement("li");
    card.className = "map-more-card";
    const button = part("button", "", say(node.kind === "team" ? "collapsedTeam" : "collapsed", node.hidden));
    button.dataset.fold = node.key;
    button.tabIndex = -1;
    button.prepend(icon("plus", "small"));
    card.append(button);
    return card;
}

/**
 * What the selection makes of a card.
 * @param {HTMLElement} element @param {MapNode} node @param {boolean} isMore
 * @param {{selected: MapNode | null, line: Set<MapNode> | null, isFocused: boolean, active: string}} scene
 */
export function markCard(element, node, isMore, { selected, line, isFocused, active }) {
    const isOnLine = line?.has(node) ?? false;
    element.classList.toggle("selected", !isMore && node === selected);
    element.classList.toggle("chosen", !isMore && isOnLine);
    element.classList.toggle("dimmed", isFocused ? !isOnLine || isMore : node.isDimmed);
    const button = isMore ? null : element.querySelector(".map-card-text");
    button?.setAttribute("aria-pressed", String(node === selected));
    if (button instanceof HTMLElement) button.tabIndex = node.key === active ? 0 : -1;
}

/** @param {MapNode} node @param {string} cycle */
function head(node, cycle) {
    const { owner } = node;
    const line = part("span", "map-card-head");
    const link = /** @type {HTMLAnchorElement} */ (part("a", "map-owner"));
    link.href = `${owner?.address}${cycle ? `?cycle=${cycle}` : ""}`;
    link.tabIndex = -1;
    const disc = part("span", `avatar tiny hue-${owner?.hue}`, owner?.letters);
    disc.setAttribute("aria-hidden", "true");
    link.append(disc, part("span", "cut", owner?.name));
    line.append(link, part("b", "", `O${node.position}`));
    if (node.cycle) line.append(part("span", "badge cut", node.cycle));
    if (node.isLimited) line.append(icon("lock", "small"));
    line.append(part("span", "end", percent(node.progress)), healthMark(node.health));
    return line;
}

/** @param {MapNode} node */
function teamHead(node) {
    const line = part("span", "map-card-head");
    line.append(
        icon("organisation", "small"),
        part("span", "cut faint", node.leader ? say("leader", node.leader) : ""),
    );
    line.append(part("span", "end", say("objectives", node.count)));
    return line;
}

/** @param {number} health */
function healthMark(health) {
    const mark = part("span", `health ${healths[health]}`);
    mark.append(icon(`health-${healths[health]}`));
    return mark;
}

/** @param {MapNode} node */
function title(node) {
    const button = part("button", "map-card-text", node.kind === "team" ? node.name : node.text || say("unwritten"));
    button.setAttribute("type", "button");
    button.setAttribute("aria-label", nameOf(node));
    button.tabIndex = -1;
    return button;
}

/** What a screen reader hears of it. @param {MapNode} node */
export function nameOf(node) {
    if (node.kind === "team") return say("teamCard", node.name, node.leader ?? say("nothing"), node.count);
    const above = node.serves.map((each) => `${each.owner?.name} O${each.position}`);
    const [name, health] = [node.owner?.name ?? "", say(`health${node.health}`)];
    const supports = above.join(say("between")) || say("nothing");
    return say("card", name, node.position, node.text, percent(node.progress), health, supports);
}

/** @param {MapNode} node */
function keyResults(node) {
    const list = part("ol", "map-card-key-results");
    node.keyResults.forEach(({ text, progress, health }, index) => {
        const line = part("li", "");
        line.append(part("b", "", `KR${index + 1}`), part("span", "cut", text), part("span", "end", percent(progress)));
        line.append(healthMark(health));
        list.append(line);
    });
    return list;
}

/** @param {MapNode} node */
function fold(node) {
    const count = Math.max(node.count, node.children.length);
    const button = part("button", "map-fold", node.isOpen ? String(count) : `+${count}`);
    button.dataset.fold = node.key;
    button.tabIndex = -1;
    button.setAttribute("type", "button");
    button.setAttribute("aria-expanded", String(node.isOpen));
    button.setAttribute("aria-label", say(node.isOpen ? "fold" : "unfold", count));
    return button;
}

/** @param {string} tag @param {string} style @param {string} [text] */
function part(tag, style, text) {
    const element = document.createElement(tag);
    if (style) element.className = style;
    if (text) element.textContent = text;
    return element;
}
