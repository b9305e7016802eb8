import { icon } from "./icon.js";
import { send } from "./send.js";
import { toast } from "./toast.js";
import { say } from "./words.js";

/** @typedef {{id: string, address: string, name: string}} Image */

document.addEventListener("change", (event) => {
    const input = event.target;
    if (!(input instanceof HTMLInputElement) || !input.matches("[data-images]")) return;
    upload(input.form, [...(input.files ?? [])]);
    input.value = "";
});

document.addEventListener("paste", (event) => {
    const form = formAt(event.target);
    const files = imagesIn(event.clipboardData);
    if (!form || !files.length) return;
    event.preventDefault();
    upload(form, files);
});

document.addEventListener("dragover", (event) => {
    if (formAt(event.target) && event.dataTransfer?.types.includes("Files")) event.preventDefault();
});

document.addEventListener("drop", (event) => {
    const form = formAt(event.target);
    const files = imagesIn(event.dataTransfer);
    if (!form || !event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    upload(form, files);
});

/** @param {EventTarget | null} target */
function formAt(target) {
    const form = target instanceof Node
        ? (target instanceof Element ? target : target.parentElement)?.closest("form")
        : null;
    return form?.querySelector("[data-images]") ? form : null;
}

/** @param {DataTransfer | null} data */
function imagesIn(data) {
    return [...(data?.files ?? [])].filter((file) => file.type.startsWith("image/"));
}

/** @param {HTMLFormElement | null} form @param {File[]} files */
async function upload(form, files) {
    if (!form) return;
    for (const file of files) {
        const body = new FormData();
        body.set("file", file, file.name);
        form.setAttribute("aria-busy", "true");
        const answer = await send("POST", "/images", body);
        form.removeAttribute("aria-busy");
        if (!answer.ok) toast(answer.message || say("failed"));
        else add(form, answer.json);
    }
    form.dispatchEvent(new Event("input", { bubbles: true }));
}

/**
 * Hangs a picture on the form.
 * @param {HTMLFormElement} form
 * @param {Image} image
 */
export function add(form, { id, address, name }) {
    const chip = Object.assign(document.createElement("span"), { className: "chip image" });
    Object.assign(chip.dataset, { image: String(id), address, name });
    chip.toggleAttribute("data-local", true);
    const picture = Object.assign(document.createElement("img"), { src: address, alt: "", height: 20 });
    const field = Object.assign(document.createElement("input"), { type: "hidden", name: "image", value: String(id) });
    const remove = Object.assign(document.createElement("button"), { type: "button", className: "icon-button" });
    remove.setAttribute("aria-label", say("removeImage", name));
    remove.append(icon("close", "small"));
    remove.onclick = () => {
        chip.remove();
        form.dispatchEvent(new Event("input", { bubbles: true }));
    };
    chip.append(
        picture,
        Object.assign(document.createElement("span"), { className: "cut", textContent: name }),
        field,
        remove,
    );
    chips(form).append(chip);
}

/** @param {HTMLFormElement} form */
function chips(form) {
    const found = form.querySelector("[data-chips]");
    if (found) return found;
    const row = Object.assign(document.createElement("div"), { className: "row wrap" });
    row.setAttribute("data-chips", "");
    row.toggleAttribute("data-local", true);
    (form.querySelector(".notebook") ?? form.querySelector("[data-images]"))?.after(row);
    return row;
}

/**
 * @param {HTMLFormElement} form
 * @returns {Image[]}
 */
export function imagesOf(form) {
    return [...form.querySelectorAll("[data-image]")].map((chip) => {
        const { image: id = "", address = "", name = "" } = /** @type {HTMLElement} */ (chip).dataset;
        return { id, address, name };
    });
}
