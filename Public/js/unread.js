// How much is unread, and the list where it is open, follow what comes in.
import { take } from "./fresh.js";

document.addEventListener("okra:stale", (event) => {
    const { type } = /** @type {CustomEvent<{type: string}>} */ (event).detail ?? {};
    if (type === "inbox" || type === "again") follow();
});

async function follow() {
    const html = await piece(document.querySelector("[data-inbox]") ? `/inbox${location.search}` : "/inbox/unread");
    if (html) take(html, true);
    const count = document.getElementById("unread-count");
    const title = document.title.replace(/^\(\d+\+?\) /, "");
    document.title = !count || count.hidden ? title : `(${count.textContent?.trim()}) ${title}`;
}

/** @param {string} address */
async function piece(address) {
    const answer = await fetch(address, { headers: { "Okra-Fragment": "1" } }).catch(() => null);
    return answer?.ok ? await answer.text() : "";
}
