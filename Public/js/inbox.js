import { onFresh } from "./fresh.js";

/** The line that is chosen stays so when the list comes anew; after it was read, the one below it is. */
/** @type {string} */
let wanted = "";

document.addEventListener("click", (event) => {
    const row = /** @type {HTMLAnchorElement | null} */ (
        /** @type {Element} */ (event.target).closest("a[data-told]")
    );
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    // Where there is no room beside the list, and the second time, a line opens what it is about.
    if (!row || !isPlain || !hasRoom() || row.ariaCurrent === "true") return;
    event.preventDefault();
    choose(row);
    row.focus();
});

document.addEventListener("okra:sent", (event) => {
    if (!/** @type {Element} */ (event.target).matches("[data-reading]")) return;
    wanted = rows()[chosen() + 1]?.id ?? "";
});

onFresh(() => {
    const row = rows().find((each) => each.id === wanted) ?? rows()[Math.max(0, chosen())];
    if (!row) return;
    if (row.ariaCurrent === "true") mark();
    else choose(row);
});

/** @param {HTMLAnchorElement} row */
async function choose(row) {
    for (const each of rows()) each.removeAttribute("aria-current");
    row.setAttribute("aria-current", "true");
    wanted = row.id;
    mark();
    row.scrollIntoView({ block: "nearest" });
    const response = await fetch(row.dataset.told ?? "", { headers: { "Okra-Fragment": "1" } }).catch(() => null);
    const html = response?.ok ? await response.text() : "";
    // Somebody may have gone on before the answer came.
    if (!html || wanted !== row.id) return;
    const template = document.createElement("template");
    template.innerHTML = html;
    const preview = document.getElementById("inbox-preview");
    if (preview) preview.replaceWith(template.content);
}

/** Tells the keys J and K which lines are next to the chosen one. */
function mark() {
    const all = rows();
    const place = chosen();
    all.forEach((row, index) => {
        row.toggleAttribute("data-next", index === place + 1);
        row.toggleAttribute("data-previous", index === place - 1);
    });
}

function rows() {
    return /** @type {HTMLAnchorElement[]} */ ([...document.querySelectorAll("a[data-told]")]);
}

function chosen() {
    return rows().findIndex((row) => row.ariaCurrent === "true");
}

function hasRoom() {
    const preview = document.getElementById("inbox-preview");
    return preview !== null && preview.checkVisibility();
}
