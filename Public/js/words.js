/** @type {Record<string, string>} */
let words;

/**
 * A phrase in the language of the page; each `{}` takes the next value.
 * @param {string} key
 * @param {...(string | number)} values
 */
export function say(key, ...values) {
    words ??= JSON.parse(document.getElementById("words")?.textContent || "{}");
    return (words[key] ?? "").replace(/\{\}/g, () => String(values.shift() ?? ""));
}

/** Who is signed in: what this device keeps for one person is never sent as another. */
export function viewer() {
    return document.getElementById("words")?.dataset.person ?? "";
}
