import { icon } from "./icon.js";
import { accept, send } from "./send.js";
import { say } from "./words.js";

/** @typedef {import("./hints.js").Hint} Hint */

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

/**
 * What the coach says of the worst that it found, and what can be done about it.
 * @param {HTMLElement} field @param {Hint} hint
 * @param {() => void} again looks at the field anew
 */
export function contents(field, hint, again) {
    const words = document.createElement("div");
    const title = element("h3", say(`rule.${hint.rule}`));
    words.append(title, spoken(element("p", hint.message)));
    if (hint.example) {
        const example = element("p", "");
        example.className = "example";
        example.append(element("span", say("example")), spoken(element("q", hint.example)));
        words.append(example);
    }
    const actions = element("div", "");
    actions.className = "row";
    if (hint.example.includes("…") && !advice.includes(hint.rule)) actions.append(button("applyHint", "", () => apply(field, hint)));
    const isOnSheet = !(field instanceof HTMLTextAreaElement);
    if (isOnSheet) actions.append(button("setAside", "quiet", () => askWhy(field, hint, actions, again)));
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

/** @param {HTMLElement} field @param {Hint} hint @param {HTMLElement} actions @param {() => void} again */
function askWhy(field, hint, actions, again) {
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
        if (answer.ok) again();
    });
    actions.replaceChildren(form);
    input.focus();
}

/**
 * The words of a field between two places, counted over all its text.
 * @param {HTMLElement} field @param {number} start @param {number} end
 */
export function rangeIn(field, start, end) {
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

/** @param {string} name @param {string} text */
function element(name, text) {
    return Object.assign(document.createElement(name), { textContent: text });
}

/** The coach speaks the language of the line, whatever the page's is. @param {HTMLElement} made */
function spoken(made) {
    made.lang = /\p{Script=Han}/u.test(made.textContent ?? "") ? "zh-CN" : "en";
    return made;
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
