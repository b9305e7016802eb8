import { take } from "./fresh.js";
import { point, threadAt } from "./marks.js";
import { piece } from "./send.js";
import { toast } from "./toast.js";
import { say } from "./words.js";
import "./prose.js";
import "./selection.js";

/** What stood beside the sheet before the threads were opened, to be put back. */
/** @type {string | null} */
let stub = null;
/** What had the focus before. */
/** @type {Element | null} */
let before = null;

/** @returns {HTMLElement | null} */
function panel() {
    return document.getElementById("threads");
}

/** Whether threads open beside what they are about. On a page of their own links lead to pages. */
function hasPlace() {
    return !document.querySelector(".threads-page");
}

/**
 * Opens the threads of a sheet or of a line beside it.
 * @param {string} address
 * @param {string} [focus] what gets the focus
 */
export async function openThreads(address, focus = "threads-title") {
    const html = await piece(address);
    const place = panel();
    if (!html || !place) return toast(say("unsent"));
    if (!place.classList.contains("opened")) {
        stub = place.outerHTML;
        before = document.activeElement;
        // The panel is a new one: what the stub was is not morphed into it word by word.
        place.replaceChildren();
    }
    take(html);
    // So that another line's threads are asked for again as they were.
    panel()?.setAttribute("data-asked", address);
    const target = document.getElementById(focus) ?? document.getElementById("threads-title");
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: "nearest" });
}

/** @param {string} id */
async function openThread(id) {
    const row = document.getElementById(`thread-${id}`);
    if (row && panel()?.classList.contains("opened")) {
        if (!row.classList.contains("whole")) take(await piece(`/threads/${id}`));
    } else {
        await openThreads(`${panel()?.dataset.threads}?thread=${id}`, `thread-${id}`);
    }
    const shown = document.getElementById(`thread-${id}`);
    if (!shown) return toast(say("threadIsGone"));
    activate(id);
    shown.focus({ preventScroll: true });
    shown.scrollIntoView({ block: "nearest" });
}

/** @param {string | null} id */
function activate(id) {
    for (const row of document.querySelectorAll(".thread.active")) row.classList.remove("active");
    if (id) document.getElementById(`thread-${id}`)?.classList.add("active");
    point(id);
}

function closeThreads() {
    const place = panel();
    if (!place?.classList.contains("opened") || !stub) return;
    if (place.querySelector("[data-dirty]") && !confirm(say("leaveComment"))) return;
    place.outerHTML = stub;
    stub = null;
    activate(null);
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
}

document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.button !== 0) return;
    const target = /** @type {Element} */ (event.target);
    const link = /** @type {HTMLElement | null} */ (target.closest("[data-comments], [data-panel], [data-open-thread]"));
    if (link && hasPlace() && panel()) {
        event.preventDefault();
        const thread = link.closest("[data-thread]")?.getAttribute("data-thread");
        if (link.hasAttribute("data-open-thread") && thread) return void openThread(thread);
        return void openLine(link.getAttribute("href") ?? "", link.classList.contains("none"));
    }
    if (target.closest("[data-close-threads]") && stub) {
        event.preventDefault();
        return closeThreads();
    }
    const row = target.closest(".thread");
    if (row && hasPlace()) return activate(row.getAttribute("data-thread"));
    if (target.closest("a, button, input, .threads")) return;
    const isField = target.closest("[data-edit]") !== null;
    // A drawer would cover the field somebody begins to write in.
    if (isField && innerWidth <= 1180) return;
    const thread = getSelection()?.isCollapsed !== false ? threadAt(event.clientX, event.clientY) : null;
    if (!thread) return;
    if (isField) return void showBeside(thread);
    openThread(thread);
});

/**
 * Shows a thread without taking the focus out of what is being written.
 * @param {string} id
 */
async function showBeside(id) {
    const field = document.activeElement;
    await openThread(id);
    if (field instanceof HTMLElement && field.matches("[data-edit]")) field.focus({ preventScroll: true });
}

/** @param {string} address @param {boolean} isNew whether nothing is said there yet */
function openLine(address, isNew) {
    return openThreads(address, isNew ? "new-comment" : "threads-title");
}

document.addEventListener("focusin", (event) => {
    const row = /** @type {Element} */ (event.target).closest(".thread:not(.active)");
    if (row && hasPlace()) activate(row.getAttribute("data-thread"));
});

document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.defaultPrevented && !event.isComposing) {
        if (/** @type {Element} */ (event.target).closest("#threads") || document.activeElement === document.body) closeThreads();
    }
});

// What was sent is not typed twice; the answer brings it back in its place.
document.addEventListener("okra:sent", (event) => {
    const form = /** @type {Element} */ (event.target);
    if (!form.matches("[data-comment]")) return;
    const editor = /** @type {HTMLElement | null} */ (form.querySelector("[data-prose]"));
    const field = form.querySelector("textarea");
    editor?.blur();
    editor?.replaceChildren();
    if (field) field.value = field.defaultValue = "";
    for (const details of /** @type {NodeListOf<HTMLDetailsElement>} */ (form.parentElement?.closest("details") ? [form.closest("details")] : [])) {
        details.open = false;
    }
});
// Choosing how one feels closes the choice.
document.addEventListener("okra:sent", (event) => {
    const choice = /** @type {Element} */ (event.target).querySelector("details.react");
    if (choice instanceof HTMLDetailsElement) choice.open = false;
});

/** @type {number | undefined} */
let timer;
// Somebody else said something: what is open is fetched again, and what is half typed stays.
document.addEventListener("okra:stale", (event) => {
    const place = panel();
    if (!place?.classList.contains("opened")) return;
    const { id, rev } = /** @type {CustomEvent<{type: string, id: string, rev: string}>} */ (event).detail ?? {};
    const shown = document.querySelector(`[data-thread="${CSS.escape(String(id))}"]`);
    if (shown && rev && BigInt(shown.getAttribute("data-rev") ?? 0) >= BigInt(rev)) return;
    clearTimeout(timer);
    timer = setTimeout(refetch, 200);
});

async function refetch() {
    const { asked, address: line } = panel()?.dataset ?? {};
    const address = asked ?? line;
    if (!address) return;
    const open = [...document.querySelectorAll(".thread.whole")].map((row) => row.getAttribute("data-thread"));
    const active = document.querySelector(".thread.active")?.getAttribute("data-thread") ?? null;
    const html = await piece(address);
    if (!html) return;
    // Threads that are open stay open: each comes whole.
    const rows = await Promise.all(open.map((id) => piece(`/threads/${id}`)));
    const template = document.createElement("template");
    template.innerHTML = html;
    rows.forEach((row, index) => {
        const old = template.content.getElementById(`thread-${open[index]}`);
        const fresh = document.createElement("template");
        fresh.innerHTML = row;
        const whole = fresh.content.querySelector(".thread");
        if (old && whole) old.replaceWith(whole);
    });
    take(template.innerHTML);
    panel()?.setAttribute("data-asked", address);
    activate(active);
}

// An address names a thread: in a letter, among what was found.
const wanted = new URLSearchParams(location.search).get("thread") ?? /^#thread-(\d+)$/.exec(location.hash)?.[1];
if (wanted && hasPlace() && panel()) openThread(wanted);
