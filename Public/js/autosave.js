import { complain, fieldNamed, praise } from "./field.js";
import { tell } from "./saved.js";
import { accept, send } from "./send.js";
import { drop, keep } from "./store.js";
import { wait } from "./waiting.js";

/** @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Field */

/** @param {EventTarget | null} target @returns {Field | null} */
function fieldAt(target) {
    if (!(target instanceof HTMLElement) || !target.closest("form[data-autosave]")) return null;
    if (!target.matches("input[name]:not([data-person-field]), select[name], textarea[name]")) return null;
    return /** @type {Field} */ (target);
}

document.addEventListener("change", (event) => {
    const field = fieldAt(event.target);
    if (field) save(field);
});

/** @param {Field} field */
async function save(field) {
    const form = /** @type {HTMLFormElement} */ (field.form);
    const entry = { address: form.action.replace(location.origin, ""), field: field.name, value: valueOf(field) };
    keep(entry);
    field.toggleAttribute("data-dirty", true);
    tell("saving");
    const answer = await send("POST", entry.address, new URLSearchParams({ [entry.field]: entry.value }));
    if (answer.isWaiting) {
        keep({ ...entry, hasLeft: true });
        return wait(answer.status !== 401);
    }
    drop(entry);
    if (!answer.ok) {
        tell("failed");
        return complain(fieldNamed(form, answer.field) ?? field, answer.message);
    }
    praise(field);
    if (valueOf(field) === entry.value) settle(field);
    accept(answer);
    tell("saved");
}

/** @param {Field} field */
function valueOf(field) {
    return field instanceof HTMLInputElement && field.type === "checkbox" && !field.checked ? "" : field.value;
}

/**
 * From here on what is in the field is what is kept, so that an answer may bring it anew.
 * @param {Field} field
 */
function settle(field) {
    field.removeAttribute("data-dirty");
    if (field instanceof HTMLSelectElement) return;
    if (field instanceof HTMLInputElement && ["radio", "checkbox"].includes(field.type)) {
        const group = /** @type {NodeListOf<HTMLInputElement>} */ (field.form?.querySelectorAll(
            `[name="${CSS.escape(field.name)}"]`,
        ));
        for (const each of group ?? []) each.defaultChecked = each.checked;
    } else {
        field.defaultValue = field.value;
    }
}

document.addEventListener("submit", (event) => {
    const form = /** @type {HTMLFormElement} */ (event.target);
    const button = event.submitter;
    if (!form.matches("[data-autosave]") || button?.hasAttribute("formaction")) return;
    event.preventDefault();
    const field = fieldAt(document.activeElement);
    if (field?.form === form && isTouched(field)) save(field);
});

/** @param {Field} field */
function isTouched(field) {
    return !(field instanceof HTMLSelectElement) && field.value !== field.defaultValue;
}

addEventListener("pagehide", () => {
    const field = fieldAt(document.activeElement);
    if (!field || !isTouched(field) || /** @type {HTMLInputElement} */ (field).type === "radio") return;
    const entry = {
        address: field.form?.action.replace(location.origin, "") ?? "",
        field: field.name,
        value: field.value,
    };
    keep({ ...entry, hasLeft: true });
    send("POST", entry.address, new URLSearchParams({ [entry.field]: entry.value }), { isLeaving: true });
});
