import { add, imagesOf } from "./images.js";
import { fill } from "./prose.js";
import { viewer } from "./words.js";

/** @type {number | undefined} */
let timer;

document.addEventListener("input", (event) => {
    const form = formAt(event.target);
    clearTimeout(timer);
    if (form) timer = setTimeout(() => keep(form), 200);
});
document.addEventListener("okra:sent", (event) => {
    const form = formAt(event.target);
    clearTimeout(timer);
    if (form) localStorage.removeItem(placeOf(form));
});
addEventListener("pagehide", () => {
    const form = document.querySelector("form[data-check-in]");
    if (form && localStorage.getItem(placeOf(form))) keep(/** @type {HTMLFormElement} */ (form));
});

for (const form of document.querySelectorAll("form[data-check-in]")) restore(/** @type {HTMLFormElement} */ (form));
for (const field of document.querySelectorAll("[data-autofocus]")) {
    /** @type {HTMLElement} */ (field).focus();
    // Who typed before this module came must not have it replaced by the next key.
    if (field instanceof HTMLInputElement && field.value === field.defaultValue) field.select();
}

/** @param {EventTarget | null} target */
function formAt(target) {
    return target instanceof Element
        ? /** @type {HTMLFormElement | null} */ (target.closest("form[data-check-in]"))
        : null;
}

/** @param {Element} form */
function placeOf(form) {
    return `okra-draft:${viewer()}:${form.getAttribute("action")}`;
}

/** @param {HTMLFormElement} form */
function keep(form) {
    /** @type {Record<string, string>} */
    const fields = {};
    for (const [name, value] of new FormData(form)) {
        if (typeof value === "string" && !["csrf", "image", "next"].includes(name)) fields[name] = value;
    }
    try {
        localStorage.setItem(placeOf(form), JSON.stringify({ fields, images: imagesOf(form) }));
    } catch { /* Without room the form itself still holds it. */ }
}

/** @param {HTMLFormElement} form */
function restore(form) {
    const { fields = {}, images = [] } = JSON.parse(localStorage.getItem(placeOf(form)) ?? "{}");
    for (const [name, value] of Object.entries(fields)) {
        const field = form.elements.namedItem(name);
        if (
            !(field instanceof RadioNodeList || field instanceof HTMLElement) || /** @type {any} */
            (field).type === "hidden"
        ) continue;
        /** @type {HTMLInputElement} */ (field).value = value;
        if (!(field instanceof HTMLElement)) continue;
        const editor = field.matches("[data-prose-value]") ? field.parentElement?.querySelector("[data-prose]") : null;
        if (editor) fill(/** @type {HTMLElement} */ (editor), value);
        else if (field.dataset.value) field.dispatchEvent(new Event("input", { bubbles: true }));
    }
    const there = new Set(imagesOf(form).map((image) => image.id));
    for (const image of images) if (!there.has(image.id)) add(form, image);
}
