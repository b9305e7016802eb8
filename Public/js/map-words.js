/** @type {Record<string, string>} */
let words;

/**
 * A phrase of the map in the language of the page; each `{}` takes the next value.
 * @param {string} key @param {...(string | number)} values
 */
export function say(key, ...values) {
    words ??= JSON.parse(document.querySelector("[data-map-words]")?.textContent || "{}");
    return (words[key] ?? "").replace(/\{\}/g, () => String(values.shift() ?? ""));
}

/** @param {number | null} progress */
export function percent(progress) {
    return progress === null ? "—" : `${progress < 0 ? "−" : ""}${Math.abs(progress)}%`;
}

export const healths = ["on-track", "at-risk", "delayed", "no-update"];
