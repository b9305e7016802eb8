import { take } from "./fresh.js";

// Who will be told is looked up when somebody asks, and again when the choice of teams changes.
document.addEventListener("click", (event) => {
    const button = /** @type {HTMLElement | null} */ (
        /** @type {Element} */ (event.target).closest("[data-audience]")
    );
    if (button) look(button);
});

/** @param {HTMLElement} button */
async function look(button) {
    const form = button.closest("form");
    const data = form ? new FormData(form) : new FormData();
    const teams = data.get("to") === "all" ? "" : data.getAll("teams").join(",");
    const query = teams ? `?teams=${teams}` : "";
    const response = await fetch(`${button.dataset.audience}${query}`, { headers: { "Okra-Fragment": "1" } })
        .catch(() => null);
    if (response?.ok) take(await response.text());
}
