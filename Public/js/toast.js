/**
 * Says something at the foot of the page, perhaps with one thing to press; it stays longer while pointed at or focused.
 * @param {string} text
 * @param {{label: string, address?: string, press?: () => void}} [offer]
 */
export function toast(text, offer) {
    const box = document.createElement("div");
    box.className = "toast";
    box.append(Object.assign(document.createElement("span"), { textContent: text }));
    if (offer?.address) {
        box.append(Object.assign(document.createElement("a"), { href: offer.address, textContent: offer.label }));
    } else if (offer) {
        const button = Object.assign(document.createElement("button"), { type: "button", textContent: offer.label });
        button.onclick = () => {
            box.remove();
            offer.press?.();
        };
        box.append(button);
    }
    const all = document.querySelector("[data-toasts]");
    for (const old of all?.children ?? []) if (old.isEqualNode(box)) old.remove();
    all?.append(box);
    if (all && all.children.length > 3) all.firstElementChild?.remove();
    const life = offer ? 12_000 : 6_000;
    let timer = setTimeout(() => box.remove(), life);
    const stay = () => clearTimeout(timer);
    const go = () => {
        stay();
        timer = setTimeout(() => box.remove(), life / 2);
    };
    box.addEventListener("pointerenter", stay);
    box.addEventListener("focusin", stay);
    box.addEventListener("pointerleave", go);
    box.addEventListener("focusout", go);
}

/** @type {HTMLElement | undefined} */
let voice;

/**
 * Says something to screen readers alone.
 * @param {string} text
 */
export function announce(text) {
    if (!voice) {
        voice = document.createElement("div");
        voice.className = "visually-hidden";
        voice.setAttribute("role", "status");
        voice.setAttribute("data-announcements", "");
        document.body.append(voice);
    }
    voice.textContent = text === voice.textContent ? `${text}\u00a0` : text;
}
