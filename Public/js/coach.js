import { hintsFor } from "./hints.js";
import { icon } from "./icon.js";
import { markupOf } from "./markup.js";
import { accept, send } from "./send.js";
import { say } from "./words.js";

/** @typedef {import("./hints.js").Hint} Hint */

/** Long enough for a syllable, short enough to feel at once. */
const pause = 80;
const lessons = {
    too_many_objectives: "too-many-objectives",
    not_challenging: "no-challenge",
    business_as_usual: "no-challenge",
    too_short_phrase: "bare-phrase",
    not_measurable: "not-measurable",
    baseline_without_target: "not-measurable",
    placeholder_left: "not-measurable",
    todo_task: "to-do-list",
};

/** What these rules say is advice, no line to take over. */
const advice = ["overlapping_key_results", "metric_in_objective"];

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
    card.replaceChildren(...(hint ? contents(field, hint) : []));
    if (hint) card.scrollIntoView({ block: "nearest" });
}

/** @param {HTMLElement} field @param {Hint | null} hint */
function mark(field, hint) {
    if (!("highlights" in CSS)) return;
    const range = hint && !(field instanceof HTMLTextAreaElement) ? rangeIn(field, hint.start, hint.end) : null;
    if (range) CSS.highlights.set("unclear", new Highlight(range));
    else CSS.highlights.delete("unclear");
}

/** @param {HTMLElement} field @param {number} start @param {number} end */
function rangeIn(field, start, end) {
    const range = document.createRange();
    const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
    let passed = 0;
    let isOpen = false;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.nodeValue?.length ?? 0;
        if (!isOpen && start <= passed + length) {
            range.setStart(node, start - passed);
            isOpen = true;
        }
        if (isOpen && end <= passed + length) {
            range.setEnd(node, end - passed);
            return range;
        }
        passed += length;
    }
    return null;
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

/** @param {HTMLElement} field @param {Hint} hint */
function contents(field, hint) {
    const words = document.createElement("div");
    const title = element("h3", say(`rule.${hint.rule}`));
    words.append(title, element("p", hint.message));
    if (hint.example) {
        const example = element("p", say("example", hint.example));
        example.className = "example";
        words.append(example);
    }
    const actions = element("div", "");
    actions.className = "row";
    if (hint.example.includes("…") && !advice.includes(hint.rule)) actions.append(button("applyHint", "", () => apply(field, hint)));
    const isOnSheet = !(field instanceof HTMLTextAreaElement);
    if (isOnSheet) actions.append(button("setAside", "quiet", () => askWhy(field, hint, actions)));
    const lesson = lessons[/** @type {keyof typeof lessons} */ (hint.rule)];
    if (lesson && isOnSheet) actions.append(link("why", `/learn/${lesson}`));
    words.append(actions);
    return [icon("leaf"), words];
}

/**
 * Puts the example in place of the words, ready for the figures to be filled in; undo takes it back.
 * @param {HTMLElement} field @param {Hint} hint
 */
function apply(field, hint) {
    field.focus();
    if (field instanceof HTMLTextAreaElement) field.select();
    else getSelection()?.selectAllChildren(field);
    document.execCommand("insertText", false, hint.example);
    const gap = hint.example.indexOf("…");
    if (gap < 0) return;
    if (field instanceof HTMLTextAreaElement) return field.setSelectionRange(gap, gap + 1);
    const range = rangeIn(field, gap, gap + 1);
    if (!range) return;
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
}

/** @param {HTMLElement} field @param {Hint} hint @param {HTMLElement} actions */
function askWhy(field, hint, actions) {
    const form = document.createElement("form");
    form.className = "row grow";
    const input = Object.assign(document.createElement("input"), {
        className: "input grow",
        name: "reason",
        maxLength: 200,
        placeholder: say("whyAside"),
    });
    input.setAttribute("aria-label", say("whyAside"));
    const submit = element("button", say("setAside"));
    submit.className = "button small";
    form.append(input, submit);
    form.addEventListener("submit", async (event) => {
        event.preventDefault();
        event.stopPropagation();
        const address = `${field.dataset.address}/hints/${hint.rule}/set-aside`;
        const answer = await send("POST", address, new URLSearchParams({ reason: input.value }));
        accept(answer);
        if (answer.ok) field.focus();
        if (answer.ok) look(field);
    });
    actions.replaceChildren(form);
    input.focus();
}

/** @param {Element} target */
function clear(target) {
    if (!target.closest?.(".editing, .exercise")) {
        CSS.highlights?.delete("unclear");
        for (const card of document.querySelectorAll(".coach[data-key]")) card.remove();
    }
}

/** @param {string} name @param {string} text */
function element(name, text) {
    return Object.assign(document.createElement(name), { textContent: text });
}

/** @param {string} key @param {string} style @param {() => void} press */
function button(key, style, press) {
    const made = /** @type {HTMLButtonElement} */ (element("button", say(key)));
    made.type = "button";
    made.className = `button small ${style}`.trim();
    made.addEventListener("click", press);
    return made;
}

/** @param {string} key @param {string} address */
function link(key, address) {
    const made = /** @type {HTMLAnchorElement} */ (element("a", say(key)));
    made.href = address;
    made.target = "_blank";
    made.className = "button small quiet";
    return made;
}
