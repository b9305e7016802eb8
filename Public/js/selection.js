import { icon } from "./icon.js";
import { isWanted } from "./letters.js";
import { selectedWords } from "./marks.js";
import { flush } from "./statement.js";
import { openThreads } from "./threads.js";
import { isComposing, isTyping } from "./typing.js";
import { say } from "./words.js";

/** The longest stretch whose words go into an address; a longer one is named by where it is. */
const longest = 300;

/** @type {HTMLElement | null} */
let bar = null;
/** @type {number | undefined} */
let timer;

function mayComment() {
    return document.querySelector("#threads[data-may-comment]") !== null && !document.querySelector(".threads-page");
}

document.addEventListener("selectionchange", () => {
    clearTimeout(timer);
    timer = setTimeout(offer, 120);
});
document.addEventListener("scroll", offer, { passive: true });

/** Puts the button to comment beside the selected words. */
function offer() {
    // While it has the focus the selection may be gone for a moment.
    if (bar?.contains(document.activeElement)) return;
    const selected = mayComment() ? selectedWords() : null;
    if (!selected) {
        bar?.remove();
        bar = null;
        return;
    }
    bar ??= made();
    if (!bar.isConnected) document.body.append(bar);
    const box = selected.range.getBoundingClientRect();
    // On a phone the browser's own menu lies above.
    const isBelow = matchMedia("(pointer: coarse)").matches || box.top < 60;
    bar.classList.toggle("below", isBelow);
    const left = Math.max(8, Math.min(box.left, innerWidth - bar.offsetWidth - 8));
    bar.style.left = `${left}px`;
    bar.style.top = `${isBelow ? box.bottom + 10 : box.top - bar.offsetHeight - 8}px`;
}

function made() {
    const toolbar = document.createElement("div");
    toolbar.className = "selection-bar";
    toolbar.setAttribute("role", "toolbar");
    toolbar.setAttribute("aria-label", say("selectedWords"));
    const button = document.createElement("button");
    button.type = "button";
    button.append(icon("chat", "small"), say("comment"));
    // The words stay selected while the button is pressed.
    button.addEventListener("pointerdown", (event) => event.preventDefault());
    button.addEventListener("click", () => commentOnWords());
    toolbar.append(button);
    return toolbar;
}

/** Begins a comment on the selected words, once what was typed in them is kept. */
async function commentOnWords() {
    const selected = selectedWords();
    if (!selected) return;
    bar?.remove();
    bar = null;
    if (selected.element.hasAttribute("data-dirty") && await flush(selected.element)) return;
    const query = new URLSearchParams({ field: selected.field, start: String(selected.start) });
    if (selected.words.length <= longest) query.set("words", selected.words);
    else query.set("length", String(selected.words.length));
    await openThreads(`${selected.address}?${query}`, "new-comment");
}

document.addEventListener("keydown", (event) => {
    if (isComposing(event) || event.defaultPrevented) return;
    // The button is the next stop of whoever selected words with the keyboard.
    if (event.key === "Tab" && !event.shiftKey && bar?.isConnected && !bar.contains(document.activeElement)) {
        event.preventDefault();
        return bar.querySelector("button")?.focus();
    }
    const isCommand = event.metaKey || event.ctrlKey;
    if (isCommand && event.altKey && event.code === "KeyM") return begin(event);
    if (isCommand || event.altKey || event.key.toLowerCase() !== "c" || isTyping(event.target) || !isWanted()) return;
    if (document.querySelector("dialog[open], [popover]:popover-open")) return;
    begin(event);
});

/**
 * Comments on the selected words, or on the line that has the focus or lies under the pointer, or on the sheet.
 * @param {KeyboardEvent} event
 */
function begin(event) {
    if (!mayComment()) return;
    event.preventDefault();
    if (selectedWords()) return void commentOnWords();
    const rows = ".key-result, .history > li, .objective";
    const row = document.activeElement?.closest(rows) ?? [...document.querySelectorAll(`:is(${rows}):hover`)].at(-1);
    const link = row?.querySelector("[data-comments]") ?? document.querySelector("#threads [data-panel]");
    const address = link?.getAttribute("href") ??
        document.querySelector("#threads")?.getAttribute("data-threads");
    if (address) openThreads(address, "new-comment");
}
