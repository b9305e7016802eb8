import { onFresh } from "./fresh.js";

const place = "okra-faces";
const longest = 10 * 60_000;

/** Whose picture is known, and who is known to have none; kept for a while, so that most pages need not ask. */
/** @type {{at: number, faces: Record<string, string>}} */
const known = remembered();

/**
 * Puts the pictures of people over their discs.
 * @param {ParentNode} root
 */
export async function showFaces(root) {
    const discs = /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll("[data-face]:not(:has(img))"));
    const unknown = new Set([...discs].map(faceOf).filter((id) => !(id in known.faces)));
    if (unknown.size) await ask([...unknown].slice(0, 300));
    for (const disc of discs) {
        const picture = known.faces[faceOf(disc)];
        if (picture && disc.isConnected && !disc.querySelector("img")) disc.append(image(picture));
    }
}

/** @param {HTMLElement} disc */
function faceOf(disc) {
    return disc.dataset.face ?? "";
}

/** @param {string[]} ids */
async function ask(ids) {
    const answer = await fetch(`/people/pictures?ids=${ids.join(",")}`).catch(() => null);
    if (!answer?.ok) return;
    for (const id of ids) known.faces[id] = "";
    for (const { person, image } of (await answer.json()).pictures) known.faces[person] = image;
    try {
        sessionStorage.setItem(place, JSON.stringify(known));
    } catch {
        // Then the next page asks again.
    }
}

/** @param {string} picture */
function image(picture) {
    const element = Object.assign(new Image(), { src: `/images/${picture}`, alt: "", loading: "lazy" });
    element.toggleAttribute("data-local", true);
    element.addEventListener("error", () => element.remove());
    return element;
}

function remembered() {
    try {
        const kept = JSON.parse(sessionStorage.getItem(place) ?? "null");
        if (kept && Date.now() - kept.at < longest) return kept;
    } catch {
        // Nothing that could be read.
    }
    return { at: Date.now(), faces: {} };
}

// One's own picture is seen at once where it was changed.
document.addEventListener("submit", (event) => {
    const form = /** @type {HTMLFormElement} */ (event.target);
    if (form.getAttribute("action")?.startsWith("/settings/avatar")) sessionStorage.removeItem(place);
});
onFresh((root) => void showFaces(root));
