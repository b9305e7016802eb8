import { contents, rangeIn } from "./coach-card.js";
import { hintsFor } from "./hints.js";
import { markupOf } from "./markup.js";
import { say } from "./words.js";

/** @typedef {import("./hints.js").Hint} Hint */

/** Long enough for a syllable, short enough to feel at once. */
const pause = 80;
/** @type {number | undefined} */
let timer;
let asked = 0;

document.addEventListener("focusin", (event) => {
    const field = fieldAt(event.target);
    // What the server said of an exercise stays until somebody writes on.
    if (field instanceof HTMLTextAreaElement) return;
    if (field) return look(field);
    clear(/** @type {Element} */ (event.target));
});
document.addEventListener("input", (event) => {
    const field = fieldAt(event.target);
    if (!field || /** @type {InputEvent} */ (event).isComposing) return;
    clearTimeout(timer);
    timer = setTimeout(look, pause, field);
});
document.addEventListener("compositionend", (event) => {
    const field = fieldAt(event.target);
    if (field) look(field);
});

// Who has an exercise checked hears the answer to that, not what was about to be said.
document.addEventListener("submit", () => {
    clearTimeout(timer);
    asked += 1;
}, true);

/** @param {EventTarget | null} target @returns {HTMLElement | null} */
function fieldAt(target) {
    return target instanceof HTMLElement && target.matches(".objective [data-edit], textarea[data-coach]") ? target : null;
}

/** @param {HTMLElement} field */
async function look(field) {
    const mine = ++asked;
    const text = textOf(field);
    const hints = text.trim() ? await hintsFor({ ...questionOf(field), text }) : [];
    if (mine !== asked || !field.isConnected) return;
    const [hint] = hints.filter((each) => !isSetAside(field, each));
    show(field, hint ?? null);
}

/** @param {HTMLElement} field */
function textOf(field) {
    return field instanceof HTMLTextAreaElement ? field.value : field.textContent ?? "";
}

/** @param {HTMLElement} field @returns {Omit<import("./hints.js").Question, "text">} */
function questionOf(field) {
    if (field instanceof HTMLTextAreaElement) {
        const { kind, objective } = field.dataset;
        if (field.value.trim().includes("\n")) return { kind: "sheet" };
        return { kind: kind === "keyResult" ? "key_result" : "objective", context: { objective } };
    }
    const section = field.closest(".objective");
    const statements = (/** @type {string} */ path) => [...section?.querySelectorAll(path) ?? []];
    if (!field.closest(".key-result")) return { kind: "objective" };
    const siblings = statements(".key-result .statement").filter((each) => each !== field)
        .map((each) => each.textContent ?? "").filter(Boolean);
    const context = {
        objective: statements("h2 .statement")[0]?.textContent ?? "",
        siblings,
        metrics: field.hasAttribute("data-measured"),
        due: field.hasAttribute("data-dated"),
    };
    return { kind: "key_result", context };
}

/**
 * What was set aside stays so while the text is the one for which it was.
 * @param {HTMLElement} field @param {Hint} hint
 */
function isSetAside(field, hint) {
    const rules = (field.dataset.setAside ?? "").split(" ");
    return rules.includes(hint.rule) && field.dataset.was === markupOf(field);
}

/**
 * Marks the words and says why, below them; nothing typed and no caret is touched.
 * @param {HTMLElement} field @param {Hint | null} hint
 */
function show(field, hint) {
    mark(field, hint);
    const card = cardOf(field);
    const key = hint ? `${hint.rule} ${hint.message} ${hint.example}` : "";
    if (card.dataset.key === key) return;
    card.dataset.key = key;
    card.hidden = !hint;
    card.replaceChildren(...(hint ? contents(field, hint, () => look(field)) : []));
    if (hint) card.scrollIntoView({ block: "nearest" });
}

/** @param {HTMLElement} field @param {Hint | null} hint */
function mark(field, hint) {
    if (!("highlights" in CSS)) return;
    const range = hint && !(field instanceof HTMLTextAreaElement) ? rangeIn(field, hint.start, hint.end) : null;
    if (range) CSS.highlights.set("unclear", new Highlight(range));
    else CSS.highlights.delete("unclear");
}

/**
 * The place below the words where the coach speaks, made where there is none yet.
 * @param {HTMLElement} field
 */
function cardOf(field) {
    const row = field.closest(".words, .objective-head, form");
    const found = /** @type {HTMLElement | null} */ (row?.querySelector(".coach[data-key]"));
    if (found) return found;
    for (const other of document.querySelectorAll(".coach[data-key]")) other.remove();
    const card = document.createElement("section");
    card.className = "coach";
    card.hidden = true;
    card.dataset.key = "";
    card.setAttribute("aria-live", "polite");
    card.setAttribute("aria-label", say("coach"));
    const marking = row?.querySelector(".coach-place");
    if (marking) marking.replaceChildren(card);
    else {
        card.toggleAttribute("data-local", true);
        row?.querySelector("[data-editing]")?.before(card);
    }
    return card;
}

/** @param {Element} target */
function clear(target) {
    if (!target.closest?.(".editing, .exercise")) {
        CSS.highlights?.delete("unclear");
        for (const card of document.querySelectorAll(".coach[data-key]")) card.remove();
    }
}

// Who wrote before this module came is looked at now.
const early = fieldAt(document.activeElement);
if (early && (!(early instanceof HTMLTextAreaElement) || early.value !== early.defaultValue)) look(early);
