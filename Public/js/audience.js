import { take } from "./fresh.js";

// Who will be told is looked up when somebody asks, and again when the choice of teams changes.
document.addEventListener("click", (event) => {
    const button = /** @type {HTMLElement | null} */ (
        /** @type {Element} */ (event.target).closest("[data-audience]")
    );
    if (button) look(button);
});

// Whoever chooses teams means them: nothing goes to everybody because a circle was not clicked.
document.addEventListener("change", (event) => {
    const select = /** @type {HTMLSelectElement} */ (event.target);
    if (!select.matches("select[name=teams]") || select.selectedOptions.length === 0) return;
    const teams = /** @type {HTMLInputElement | null} */ (select.form?.querySelector("[name=to][value=teams]"));
    if (teams) teams.checked = true;
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
