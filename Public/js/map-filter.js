import { Listbox } from "./listbox.js";
import { read } from "./map-address.js";

/**
 * The bar above the map: what is chosen there becomes part of the address, and the other way round.
 * @typedef {import("./map-address.js").State} State
 */

/** @param {HTMLFormElement} form @param {(change: Partial<State>) => void} changed */
export function watchFilter(form, changed) {
    let timer = 0;
    const take = () => {
        clearTimeout(timer);
        const fields = new URLSearchParams(/** @type {any} */ (new FormData(form)));
        const { view, team, type, health, ambition, person, q, aligned } = read(fields.toString());
        changed({ view, team, type, health, ambition, person, q, aligned });
    };
    form.addEventListener("submit", (event) => {
        event.preventDefault();
        take();
    });
    form.addEventListener("change", (event) => {
        if (!(/** @type {Element} */ (event.target).matches("[data-map-locate], [data-person-field]"))) take();
    });
    form.addEventListener("input", (event) => {
        if (!(/** @type {Element} */ (event.target).matches("[name=q]"))) return;
        clearTimeout(timer);
        timer = setTimeout(take, 350);
    });
}

/** Shows in the bar what the address says. @param {HTMLFormElement} form @param {State} state */
export function fillFilter(form, state) {
    /** @type {Record<string, string[]>} */
    const chosen = {
        view: [state.view],
        type: state.type,
        health: state.health,
        ambition: state.ambition,
        aligned: [state.aligned],
    };
    for (const [name, values] of Object.entries(chosen)) {
        for (const input of form.querySelectorAll(`input[name=${name}]`)) {
            /** @type {HTMLInputElement} */ (input).checked = values.includes(
                /** @type {HTMLInputElement} */ (input).value,
            );
        }
    }
    const text = /** @type {HTMLInputElement} */ (form.elements.namedItem("q"));
    if (document.activeElement !== text) text.value = state.q;
    /** @type {HTMLSelectElement} */ (form.elements.namedItem("team")).value = state.team;
    const person = /** @type {HTMLInputElement} */ (form.elements.namedItem("person"));
    if (person.value !== state.person && !state.person) {
        const name = /** @type {HTMLInputElement} */ (form.querySelector("[data-person-field]"));
        name.value = name.defaultValue = "";
    }
    person.value = state.person;
    const behind =
        [state.type.length, state.ambition.length, state.person, state.q, state.aligned].filter(Boolean).length;
    const count = form.querySelector("[data-map-count]");
    if (count) count.textContent = behind ? String(behind) : "";
}

/**
 * The field that finds somebody or an objective on the map.
 * @param {HTMLInputElement} field @param {() => string} cycle @param {(id: string) => void} choose
 */
export function watchLocate(field, cycle, choose) {
    const list = Object.assign(document.createElement("ul"), { className: "options popover map-places" });
    list.hidden = true;
    list.setAttribute("aria-label", field.getAttribute("aria-label") ?? "");
    field.after(list);
    const close = () => {
        list.hidden = true;
        field.setAttribute("aria-expanded", "false");
        listbox.close();
    };
    const listbox = new Listbox(field, list, {
        address: () => `/map/places?cycle=${cycle()}`,
        choose: (option) => {
            field.value = "";
            close();
            choose(option.dataset.value ?? "");
        },
        shown: () => {
            list.hidden = !field.value.trim();
            field.setAttribute("aria-expanded", String(!list.hidden));
        },
    });
    field.addEventListener("input", () => field.value.trim() ? listbox.ask(field.value) : close());
    field.addEventListener("keydown", (event) => {
        if (!list.hidden && listbox.onKey(event)) return;
        if (event.key === "Enter") event.preventDefault();
        if (event.key !== "Escape") return;
        event.stopPropagation();
        field.value = "";
        close();
        field.blur();
    });
    field.addEventListener("blur", close);
}
