import { complain, fieldNamed } from "./field.js";
import { accept, refuse, send } from "./send.js";

/** What is under way is not sent twice. */
/** @type {WeakSet<Element>} */
const busy = new WeakSet();

document.addEventListener("submit", (event) => {
    const form = /** @type {HTMLFormElement} */ (event.target);
    const button = /** @type {HTMLButtonElement | null} */ (event.submitter);
    const isAutosave = form.matches("[data-autosave]") && button?.hasAttribute("formaction");
    if (!form.matches("[data-send], [data-check-in]") && !isAutosave) return;
    event.preventDefault();
    submit(form, button);
});

/** @param {HTMLFormElement} form @param {HTMLButtonElement | null} button */
async function submit(form, button) {
    const data = new FormData(form, button);
    const address = button?.getAttribute("formaction") ?? form.getAttribute("action") ?? "";
    const body = form.enctype === "multipart/form-data" ? data : new URLSearchParams(/** @type {any} */ (data));
    await once(form, form.dataset.send || "POST", address, body);
}

document.addEventListener("click", (event) => {
    const button = /** @type {HTMLElement | null} */ (/** @type {Element} */ (event.target).closest("[data-post]"));
    if (button) once(button, "POST", button.dataset.post ?? "", null);
});

/** @param {HTMLElement} source @param {string} method @param {string} address @param {BodyInit | null} body */
async function once(source, method, address, body) {
    if (busy.has(source)) return;
    busy.add(source);
    source.setAttribute("aria-busy", "true");
    const answer = await send(method, address, body);
    busy.delete(source);
    source.removeAttribute("aria-busy");
    if (answer.ok) source.dispatchEvent(new CustomEvent("okra:sent", { bubbles: true }));
    const field = source instanceof HTMLFormElement ? fieldNamed(source, answer.field) : null;
    if (answer.ok || !field) return answer.ok ? accept(answer) : refuse(answer);
    complain(field, answer.message);
    field.focus();
}

/**
 * Posts what was chosen and shows the answer, as choosing from a list does.
 * @param {string} address @param {Record<string, string>} fields
 */
export async function choose(address, fields) {
    accept(await send("POST", address, new URLSearchParams(fields)));
}
