import { piece } from "./send.js";

/** Fetches what is inside a branch of the outline when it is first opened, and opens all that is there for printing. */
export function watchOutline() {
    document.addEventListener("toggle", async (event) => {
        const details = /** @type {HTMLElement} */ (event.target);
        if (!(details instanceof HTMLDetailsElement) || !details.open || !details.dataset.branch) return;
        const { branch, kind } = details.dataset;
        delete details.dataset.branch;
        const fields = new URLSearchParams(location.search);
        for (const name of ["open", "shut", "depth", "at", "root", "branch"]) fields.delete(name);
        fields.set("depth", "1");
        fields.set("view", kind === "team" ? "organisation" : "outline");
        fields.set(kind === "team" ? "branch" : "root", branch ?? "");
        const html = await piece(`/map?${fields}`);
        const template = document.createElement("template");
        template.innerHTML = html;
        // A team's answer is the team itself with its list; an objective's is the list alone.
        const list = template.content.querySelector("ul");
        const place = details.querySelector("p");
        if (list && place) place.replaceWith(list);
        else details.dataset.branch = branch;
    }, true);
    addEventListener("beforeprint", () => {
        for (const details of document.querySelectorAll(".map-outline details[data-node]")) {
            /** @type {HTMLDetailsElement} */ (details).open = true;
        }
    });
}

/** Takes the lists of another state from the page that the server makes of it. @param {HTMLElement} page @param {URLSearchParams} fields */
export async function fetchOutline(page, fields) {
    const html = await fetch(`/map?${fields}`).then((answer) => answer.ok ? answer.text() : "").catch(() => "");
    const outline = new DOMParser().parseFromString(html, "text/html").querySelector(".map-outline");
    if (outline) page.querySelector(".map-outline")?.replaceWith(outline);
}
