import { put } from "./place.js";

/**
 * Makes `old` like `fresh` while changing as little as possible.
 *
 * Elements with an id keep their identity wherever they move to. What somebody is writing in, and what was written but
 * not kept yet, is left alone; so is whatever a module added by itself (`data-local`) or opened (`open`, `editing`).
 * Fields of a row that came when it was opened stay until others come. Where others did it, what is being written hears of
 * what it would be now (`okra:differs`), or stays although it is no more (`okra:gone`).
 * @param {Element} old
 * @param {Element} fresh
 * @param {boolean} [isBeside]
 */
export function morph(old, fresh, isBeside) {
    /** @type {Set<ChildNode>} */
    const doomed = new Set();
    written = [];
    morphElement(old, fresh, doomed);
    for (const node of doomed) {
        if (isBeside && node instanceof Element && node.querySelector("[data-dirty]")) tell(node, "okra:gone");
        else node.remove();
    }
    for (const [element, fresh] of isBeside ? written : []) tell(element, "okra:differs", fresh);
}

/** @param {Element} element @param {string} type @param {Element} [detail] */
function tell(element, type, detail) {
    element.dispatchEvent(new CustomEvent(type, { bubbles: true, detail }));
}

/** What was left alone, with what it would have become. @type {[Element, Element][]} */
let written = [];

/** @param {Element} old @param {Element} fresh @param {Set<ChildNode>} doomed */
function morphElement(old, fresh, doomed) {
    if (isBeingWritten(old)) {
        const label = fresh.getAttribute("aria-label");
        if (label) old.setAttribute("aria-label", label);
        return void written.push([old, fresh]);
    }
    if (old.hasAttribute("data-editing") && !fresh.querySelector("form")) return;
    const own = old instanceof HTMLInputElement && old.type !== "hidden" && old.value !== old.defaultValue;
    morphAttributes(old, fresh);
    if (old instanceof HTMLTextAreaElement) {
        old.value = old.defaultValue = fresh.textContent ?? "";
    } else {
        morphChildren(old, fresh, doomed);
    }
    if (old instanceof HTMLInputElement) {
        old.checked = old.defaultChecked;
        if (own || old.value !== old.defaultValue) setValue(old);
    }
    if (old instanceof HTMLSelectElement) {
        for (const option of old.options) {
            option.selected = option.defaultSelected;
        }
    }
}

/** @param {HTMLInputElement} input */
function setValue(input) {
    if (!["checkbox", "radio", "file"].includes(input.type)) input.value = input.defaultValue;
}

/** @param {Element} old @param {Element} fresh */
function morphAttributes(old, fresh) {
    const mine = ["open", "data-dirty"];
    for (const { name } of [...old.attributes]) {
        if (!fresh.hasAttribute(name) && !mine.includes(name)) old.removeAttribute(name);
    }
    const isEditing = old.classList.contains("editing");
    for (const { name, value } of fresh.attributes) {
        if (old.getAttribute(name) !== value && !mine.includes(name)) old.setAttribute(name, value);
    }
    if (isEditing) old.classList.add("editing");
}

/** @param {Element} old @param {Element} fresh @param {Set<ChildNode>} doomed */
function morphChildren(old, fresh, doomed) {
    let at = skipLocal(old.firstChild);
    for (const child of [...fresh.childNodes]) {
        const match = find(child, at, old, doomed);
        if (!match) {
            old.insertBefore(child, at);
            continue;
        }
        doomed.delete(match);
        if (match === at) at = skipLocal(at.nextSibling);
        else put(match, old, at);
        if (match instanceof Element) morphElement(match, /** @type {Element} */ (child), doomed);
        else if (match.nodeValue !== child.nodeValue) match.nodeValue = child.nodeValue;
    }
    for (; at; at = skipLocal(at.nextSibling)) doomed.add(at);
}

/**
 * @param {ChildNode} child @param {ChildNode | null} at @param {Element} parent @param {Set<ChildNode>} doomed
 * @returns {ChildNode | null}
 */
function find(child, at, parent, doomed) {
    if (child instanceof Element && child.id) {
        const same = document.getElementById(child.id);
        if (!same || same.nodeName !== child.nodeName || same.contains(parent)) return null;
        return same.closest("[data-local]") ? null : same;
    }
    const wanted = signature(child);
    for (let node = at; node; node = skipLocal(node.nextSibling)) {
        if (signature(node) === wanted && !doomed.has(node)) return node;
    }
    return null;
}

/** @param {Node} node */
function signature(node) {
    if (!(node instanceof Element)) return node.nodeName;
    const named = node.matches("label") ? node.querySelector("[name]") : node;
    const names = ["id", "name", "type", "action", "data-person"].map((name) => named?.getAttribute(name) ?? "");
    return [node.nodeName, ...names].join(" ");
}

/** @param {ChildNode | null} node */
function skipLocal(node) {
    while (node instanceof HTMLElement && node.hasAttribute("data-local")) node = node.nextSibling;
    return node;
}

/**
 * Whether a field is being written in, or holds what is not kept yet.
 * @param {Element} element
 */
export function isBeingWritten(element) {
    if (element.hasAttribute("data-dirty")) return true;
    if (element instanceof HTMLInputElement) {
        if (element.type === "hidden" || element.type === "range") return false;
        if (["checkbox", "radio"].includes(element.type)) return element.checked !== element.defaultChecked;
    } else if (element instanceof HTMLSelectElement) {
        return false;
    } else if (!(element instanceof HTMLTextAreaElement)) {
        return element === document.activeElement && element.hasAttribute("contenteditable");
    }
    return element === document.activeElement || element.value !== element.defaultValue;
}
