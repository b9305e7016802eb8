/** Draws what ties two sheets together through the room between them. */
const space = "http://www.w3.org/2000/svg";
const comparison = /** @type {HTMLElement | null} */ (document.querySelector("[data-ties]"));
if (comparison) {
    const drawing = document.createElementNS(space, "svg");
    drawing.classList.add("links");
    drawing.setAttribute("aria-hidden", "true");
    comparison.append(drawing);
    new ResizeObserver(() => draw(comparison, drawing)).observe(comparison);
}

/** @param {HTMLElement} comparison @param {SVGElement} drawing */
function draw(comparison, drawing) {
    const origin = comparison.getBoundingClientRect();
    drawing.replaceChildren();
    for (const tie of document.querySelectorAll(".ties [data-from]")) {
        const { from = "", to = "" } = /** @type {HTMLElement} */ (tie).dataset;
        const ends = [from, to].map((id) => document.getElementById(`objective-${id}`));
        const [one, two] = ends.filter((end) => end !== null);
        if (!one || !two) continue;
        one.classList.add("tied");
        two.classList.add("tied");
        const boxes = [one, two].map((end) => end.getBoundingClientRect()).sort((a, b) => a.left - b.left);
        const [left, right] = boxes;
        if (!left || !right || left.right > right.left) continue;
        const [x, y] = [left.right - origin.left, left.top - origin.top + 36];
        const [u, v] = [right.left - origin.left, right.top - origin.top + 36];
        const middle = (x + u) / 2;
        const path = document.createElementNS(space, "path");
        path.setAttribute("d", `M${x} ${y}C${middle} ${y} ${middle} ${v} ${u} ${v}`);
        drawing.append(path);
    }
}
