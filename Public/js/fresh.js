import { morph } from "./morph.js";

/** @type {((root: ParentNode) => void)[]} */
const makers = [];

/**
 * Runs `make` now and whenever a part of the page has come anew, for the few things that delegation cannot do.
 * @param {(root: ParentNode) => void} make
 */
export function onFresh(make) {
    makers.push(make);
    make(document);
}

/**
 * Takes the elements of an answer into the page, each in place of the one with its id. Of what nobody here asked for
 * (`isBeside`) it is said what it does to what is being written, which stays, also where it is no more.
 * @param {string} html @param {boolean} [isBeside]
 */
export function take(html, isBeside) {
    const template = document.createElement("template");
    template.innerHTML = html;
    const focused = document.activeElement;
    const neighbours = focused && focused !== document.body ? around(focused) : [];
    for (const element of [...template.content.children]) {
        const old = element.id ? document.getElementById(element.id) : null;
        if (old) morph(old, element, isBeside);
    }
    for (const make of makers) make(document);
    if (focused && !focused.isConnected) refocus(neighbours);
}

/**
 * Where the focus may go when what had it is no more: the same thing made anew, then what is next to it, outwards.
 * @param {Element} element
 */
function around(element) {
    /** @type {string[]} */
    const ids = [];
    for (let each = element; each && each !== document.body; each = /** @type {Element} */ (each.parentElement)) {
        for (const near of [each, each.nextElementSibling, each.previousElementSibling]) {
            if (near?.id) ids.push(near.id);
        }
    }
    return ids;
}

/** @param {string[]} ids */
function refocus(ids) {
    for (const id of ids) {
        const near = document.getElementById(id);
        if (!near) continue;
        const target = near.matches("button, a, input, [tabindex]")
            ? near
            : near.querySelector("[data-grip], button, a[href]");
        if (target instanceof HTMLElement) return target.focus();
    }
}
