const names = [
    "line",
    "line-strong",
    "edge",
    "ink",
    "ink-faint",
    "paper",
    "pod",
    "pod-fill",
    "pod-line",
    "at-risk-fill",
    "delayed-fill",
    "mention",
];
/** @type {Record<string, string> | null} */
let known = null;

/** The colours of the style sheet as a canvas takes them: those of today's theme. @returns {Record<string, string>} */
export function colours() {
    if (known) return known;
    const probe = document.createElement("span");
    document.body.append(probe);
    known = {};
    for (const name of names) {
        probe.style.color = `var(--${name})`;
        known[name] = getComputedStyle(probe).color;
    }
    probe.remove();
    return known;
}

/** Calls back when the theme has changed. @param {() => void} then */
export function onTheme(then) {
    const change = () => {
        known = null;
        then();
    };
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", change);
    matchMedia("(forced-colors: active)").addEventListener("change", change);
    new MutationObserver(change).observe(document.documentElement, { attributeFilter: ["data-theme"] });
}

/** @param {number} health */
export function healthColour(health) {
    return colours()[["pod-line", "at-risk-fill", "delayed-fill", "edge"][health]];
}
