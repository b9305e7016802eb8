/**
 * Says beside a field why it was refused; what was typed stays.
 * @param {HTMLElement} field
 * @param {string} message
 */
export function complain(field, message) {
    praise(field);
    const words = document.createElement("small");
    words.className = "error";
    words.id = `error-${field.id || crypto.getRandomValues(new Uint32Array(1))[0]}`;
    words.textContent = message;
    words.setAttribute("role", "alert");
    words.toggleAttribute("data-local", true);
    field.setAttribute("aria-invalid", "true");
    field.setAttribute("aria-describedby", words.id);
    (field.closest("label, h2") ?? field).after(words);
    if (field.closest("label")) field.closest("label")?.append(words);
}

/**
 * Takes the complaint back.
 * @param {HTMLElement} field
 */
export function praise(field) {
    if (!field.hasAttribute("aria-invalid")) return;
    document.getElementById(field.getAttribute("aria-describedby") ?? "")?.remove();
    field.removeAttribute("aria-invalid");
    field.removeAttribute("aria-describedby");
}

/**
 * The field of a form that a refusal names.
 * @param {HTMLFormElement} form @param {string | null} name
 * @returns {HTMLElement | null}
 */
export function fieldNamed(form, name) {
    const found = name ? form.elements.namedItem(name) : null;
    const field = found instanceof RadioNodeList ? found[0] : found;
    return field instanceof HTMLElement && !field.hidden && field.getAttribute("type") !== "hidden" ? field : null;
}
