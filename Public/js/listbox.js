import { showFaces } from "./faces.js";
import { isComposing } from "./typing.js";
import { announce } from "./toast.js";
import { say } from "./words.js";

/**
 * Options that come from the server while somebody types, for an input or an editor that keeps the focus.
 * @typedef {{address: () => string, choose: (option: HTMLElement) => void, shown?: (count: number) => void}} Use
 */

let made = 0;

export class Listbox {
    /** @param {HTMLElement} field @param {HTMLElement} list @param {Use} use */
    constructor(field, list, use) {
        this.field = field;
        this.list = list;
        this.use = use;
        this.list.id ||= `options-${++made}`;
        this.list.setAttribute("role", "listbox");
        this.field.setAttribute("aria-controls", list.id);
        this.asked = 0;
        this.timer = 0;
        list.onpointerdown = (event) => event.preventDefault();
        list.onclick = (event) => {
            const option = /** @type {Element} */ (event.target).closest("[role=option]");
            if (option) use.choose(/** @type {HTMLElement} */ (option));
        };
    }

    get options() {
        return /** @type {HTMLElement[]} */ ([...this.list.querySelectorAll("[role=option]")]);
    }

    get current() {
        return this.options.find((option) => option.getAttribute("aria-selected") === "true");
    }

    /**
     * Asks for what fits; an answer that came too late is not shown.
     * @param {string} text
     * @param {number} [delay] in milliseconds
     */
    ask(text, delay = 120) {
        clearTimeout(this.timer);
        const number = ++this.asked;
        this.timer = setTimeout(async () => {
            const address = this.use.address();
            const joint = address.includes("?") ? "&" : "?";
            const headers = { "Okra-Fragment": "1" };
            const answer = await fetch(`${address}${joint}q=${encodeURIComponent(text)}`, { headers }).catch(() =>
                null
            );
            const html = answer?.ok ? await answer.text() : "";
            if (number === this.asked) this.show(html);
        }, delay);
    }

    /** @param {string} html */
    show(html) {
        this.list.innerHTML = html;
        const options = this.options;
        options.forEach((option, index) => option.id ||= `${this.list.id}-${index}`);
        if (!options.length && !html.trim()) this.list.append(nothing());
        this.select(options[0]);
        showFaces(this.list);
        announce(options.length ? say("results", options.length) : say("nobody"));
        this.use.shown?.(options.length);
    }

    /** @param {HTMLElement | undefined} option */
    select(option) {
        for (const each of this.options) each.setAttribute("aria-selected", String(each === option));
        if (option) this.field.setAttribute("aria-activedescendant", option.id);
        else this.field.removeAttribute("aria-activedescendant");
        option?.scrollIntoView({ block: "nearest" });
    }

    /** Forgets what was asked. */
    close() {
        clearTimeout(this.timer);
        this.asked += 1;
        this.list.replaceChildren();
        this.field.removeAttribute("aria-activedescendant");
    }

    /**
     * @param {KeyboardEvent} event
     * @returns {boolean} whether the key was for the list
     */
    onKey(event) {
        const { options, current } = this;
        if (isComposing(event) || event.altKey || !options.length) return false;
        const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
        if (step) {
            this.select(options.at((options.indexOf(/** @type {HTMLElement} */ (current)) + step) % options.length));
        } else if (event.key === "Enter" && current) this.use.choose(current);
        else return false;
        event.preventDefault();
        return true;
    }
}

function nothing() {
    return Object.assign(document.createElement("li"), { className: "nothing", textContent: say("nobody") });
}

/**
 * What an option calls itself.
 * @param {HTMLElement} option
 */
export function nameOf(option) {
    const name = option.dataset.name ?? option.querySelector("b, .name")?.textContent;
    return (name ?? option.querySelector(".grow")?.firstChild?.textContent ?? option.textContent ?? "").trim();
}
