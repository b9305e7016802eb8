import { viewer } from "./words.js";

const place = `okra-recent:${viewer()}`;
const most = 6;

document.addEventListener("click", (event) => {
    if (/** @type {Element} */ (event.target).closest("[data-find]")) find();
});

// Fetched when the finger is on its way, so that the first letters do not come too early.
document.addEventListener("keydown", (event) => {
    if (event.key === "Control" || event.key === "Meta") palette();
});
document.addEventListener("pointerover", (event) => {
    if (/** @type {Element} */ (event.target).closest("[data-find]")) palette();
});

const palette = () => import("./palette.js");

/** Opens the palette, which is only fetched by those who are about to use it. */
export async function find() {
    (await palette()).open();
}

/**
 * The pages of people, teams and the like that were open lately on this device, the last first.
 * @returns {{href: string, name: string}[]}
 */
export function recent() {
    try {
        return JSON.parse(localStorage.getItem(place) ?? "[]");
    } catch {
        return [];
    }
}

function remember() {
    if (!viewer() || !/^\/(people|teams)\/\d+$/.test(location.pathname)) return;
    const here = { href: location.pathname, name: document.title.split(" · ")[0] };
    const others = recent().filter((each) => each.href !== here.href);
    try {
        localStorage.setItem(place, JSON.stringify([here, ...others].slice(0, most)));
    } catch { /* A browser that keeps nothing has no recent pages. */ }
}

remember();
if (location.hash === "#add-objective") document.getElementById("add-objective")?.focus();
