import { onFresh } from "./fresh.js";

/**
 * Shows at which words threads hang.
 *
 * The words are painted, not wrapped: a field that is being written in stays as it is, and the browser moves what is
 * painted along with every key. Where they are counts in the text as it is kept, in which a mention has the name it had
 * when it was written (`data-kept`).
 * @typedef {{thread: string, element: HTMLElement, range: Range}} Mark
 */

/** @type {Map<string, Mark>} by thread and what was said of it */
let marks = new Map();
/** @type {string | null} */
let active = null;

/** Texts whose words can be marked, by their ids. */
const texts = /^(text|notes|note)-(objective|key-result|check-in)-(\d+)$/;

onFresh(look);
// What was typed is kept now, and what is painted was moved by the browser.
document.addEventListener("focusout", () => setTimeout(look));

function look() {
    /** @type {Map<string, Mark>} */
    const found = new Map();
    for (const link of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-marks]"))) {
        for (const said of (link.dataset.marks ?? "").split(";")) {
            const mark = marks.get(said) ?? read(said);
            if (!mark || !mark.element.isConnected) continue;
            // While somebody writes, where words are is known better here than there.
            const fresh = isWritten(mark.element) && marks.has(said) ? mark : read(said);
            if (fresh) found.set(said, fresh);
        }
    }
    marks = found;
    paint();
}

/** @param {HTMLElement} element */
function isWritten(element) {
    return element === document.activeElement || element.hasAttribute("data-dirty");
}

/** @param {string} said @returns {Mark | null} */
function read(said) {
    const [thread, id, start, end] = said.split(" ");
    const element = document.getElementById(id);
    const range = element && rangeOf(element, Number(start), Number(end));
    return element && range ? { thread, element, range } : null;
}

function paint() {
    if (!("highlights" in CSS)) return;
    const [on, off] = [new Highlight(), new Highlight()];
    for (const mark of marks.values()) (mark.thread === active ? on : off).add(mark.range);
    on.priority = 1;
    CSS.highlights.set("commented", off);
    CSS.highlights.set("commented-on", on);
}

/**
 * Paints the words of one thread darker, and brings them into view.
 * @param {string | null} thread
 */
export function point(thread) {
    active = thread;
    paint();
    const mark = [...marks.values()].find((each) => each.thread === thread);
    const box = mark?.range.getBoundingClientRect();
    if (box && (box.top < 60 || box.bottom > innerHeight)) mark?.element.scrollIntoView({ block: "center" });
}

/**
 * The thread whose words lie at a point on screen.
 * @param {number} x @param {number} y
 */
export function threadAt(x, y) {
    const hit = [...marks.values()].filter(({ range }) =>
        [...range.getClientRects()].some((box) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom)
    );
    // Of words within words the fewest.
    hit.sort((a, b) => a.range.toString().length - b.range.toString().length);
    return hit[0]?.thread ?? null;
}

/**
 * What of a text is selected, counted as it is kept.
 * @returns {{element: HTMLElement, address: string, field: string, start: number, words: string, range: Range} | null}
 */
export function selectedWords() {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || !selection.rangeCount) return null;
    const range = selection.getRangeAt(0);
    const element = textAround(range.commonAncestorContainer);
    const [, field, kind, id] = texts.exec(element?.id ?? "") ?? [];
    if (!element || !field) return null;
    const start = count(element, range.startContainer, range.startOffset, false);
    const end = count(element, range.endContainer, range.endOffset, true);
    // Odd spaces are kept as plain ones.
    const words = keptText(element).slice(start, end).replace(/[\t\u00a0\u202f\u2007]/g, " ");
    if (!words.trim()) return null;
    return { element, address: `/${kind}s/${id}/threads`, field, start: start - room(element), words, range };
}

/** @param {Node} node @returns {HTMLElement | null} */
function textAround(node) {
    const from = node instanceof Element ? node : node.parentElement;
    for (let each = from; each; each = each.parentElement) if (texts.test(each.id)) return /** @type {HTMLElement} */ (each);
    return null;
}

/** @param {Element} element */
function keptText(element) {
    return pieces(element).map((piece) => piece.text).join("");
}

/**
 * How much was left for the caret before a mention at the beginning; what is kept never begins with white space.
 * @param {Element} element
 */
function room(element) {
    const text = keptText(element);
    return text.length - text.trimStart().length;
}

/**
 * The text of an element in pieces that count as one: plain text, and mentions as they are kept.
 * @param {Node} element
 * @returns {{node: Node, text: string}[]}
 */
function pieces(element) {
    return [...element.childNodes].flatMap((node) => {
        if (node instanceof Text) return [{ node, text: node.data }];
        if (!(node instanceof HTMLElement) || node.hasAttribute("data-local")) return [];
        if (node.dataset.person) return [{ node, text: node.dataset.kept ?? node.textContent ?? "" }];
        return node.nodeName === "BR" ? [{ node, text: "\n" }] : pieces(node);
    });
}

/**
 * How many units stand before a place; within a mention it is all of it or nothing.
 * @param {HTMLElement} element @param {Node} node @param {number} offset @param {boolean} isEnd
 */
function count(element, node, offset, isEnd) {
    const place = document.createRange();
    place.setStart(node, offset);
    let passed = 0;
    for (const piece of pieces(element)) {
        if (piece.node === node) return passed + (node instanceof Text ? offset : isEnd ? piece.text.length : 0);
        if (piece.node.contains(node)) return passed + (isEnd ? piece.text.length : 0);
        const after = document.createRange();
        after.selectNode(piece.node);
        if (place.compareBoundaryPoints(Range.START_TO_START, after) <= 0) return passed;
        passed += piece.text.length;
    }
    return passed;
}

/** @param {HTMLElement} element @param {number} start @param {number} end @returns {Range | null} */
function rangeOf(element, start, end) {
    const range = document.createRange();
    let passed = -room(element);
    let isOpen = false;
    for (const { node, text } of pieces(element)) {
        const next = passed + text.length;
        if (!isOpen && start < next) {
            if (node instanceof Text) range.setStart(node, start - passed);
            else range.setStartBefore(node);
            isOpen = true;
        }
        if (isOpen && end <= next) {
            if (node instanceof Text) range.setEnd(node, end - passed);
            else range.setEndAfter(node);
            return range;
        }
        passed = next;
    }
    return null;
}
