/** A gap that something was done about steps back; what is left of it shows when the page comes anew. */
document.addEventListener("okra:sent", (event) => {
    const gap = /** @type {Element} */ (event.target).closest("[data-gap]");
    if (!gap) return;
    gap.classList.add("settled");
    for (const button of gap.querySelectorAll("button")) button.disabled = true;
});

// Choosing a team shows it at once.
document.addEventListener("change", (event) => {
    const select = /** @type {Element} */ (event.target);
    if (select.matches("[data-submit]")) /** @type {HTMLSelectElement} */ (select).form?.requestSubmit();
});
