import { say } from "./map-words.js";

/**
 * What stands above the columns: it moves along sideways and stays on top.
 * @param {HTMLElement} place @param {import("./map-scene.js").Scene} scene
 */
export function watchHeadings(place, scene) {
    /** @type {HTMLElement[]} */
    const made = [];
    /** @type {import("./map-layout.js").Plan | null} */
    let plan = null;

    return { draw };

    /** @param {import("./map-address.js").State} state @param {import("./map-graph.js").Graph} graph */
    function draw(state, graph) {
        if (plan !== scene.plan) {
            plan = scene.plan;
            place.replaceChildren();
            made.length = 0;
            const centre = state.view === "network" ? plan.at.get(graph.centre)?.column ?? 0 : 0;
            plan.columns.forEach(({ count }, column) => {
                const heading = document.createElement("li");
                heading.append(
                    name(state.view, column, centre),
                    " ",
                    Object.assign(document.createElement("span"), { textContent: count }),
                );
                made.push(heading);
                place.append(heading);
            });
        }
        const { x, zoom } = scene.place;
        made.forEach((heading, column) => {
            heading.style.transform = `translateX(${((plan?.columns[column].x ?? 0) - x) * zoom}px)`;
            heading.hidden = state.view === "organisation";
        });
    }
}

/** @param {string} view @param {number} column @param {number} centre */
function name(view, column, centre) {
    if (view !== "network") return say(column < 3 ? `column${column}` : "columnN");
    if (column < centre) return say("columnAbove");
    return column === centre ? say("columnCentre") : say("columnBelow", column - centre);
}
