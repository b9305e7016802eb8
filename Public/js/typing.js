/**
 * Whether keys belong to what somebody writes.
 * @param {EventTarget | null} target
 */
export function isTyping(target) {
    if (!(target instanceof HTMLElement)) return false;
    if (target.isContentEditable || target.matches("textarea, select, [role=combobox]")) return true;
    return target instanceof HTMLInputElement &&
        !["checkbox", "radio", "range", "button", "file"].includes(target.type);
}

/**
 * Whether an input method takes this key.
 * @param {KeyboardEvent} event
 */
export function isComposing(event) {
    return event.isComposing || event.keyCode === 229;
}
