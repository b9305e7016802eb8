// What a slider of ten steps says is a score between 0 and 1, at once; the sums come with the answer.
document.addEventListener("input", (event) => {
    const input = event.target;
    if (!(input instanceof HTMLInputElement) || !input.matches("[data-tenths]")) return;
    const score = (Number(input.value) / 10).toFixed(1);
    input.setAttribute("aria-valuetext", score);
    for (const output of input.form?.querySelectorAll("output") ?? []) output.textContent = score;
});
