import { nodesOf } from "./markup.js";
import { icon } from "./icon.js";
import { say } from "./words.js";
import { tell } from "./saved.js";

/**
 * Shows both versions of a statement under it; nothing is saved before one is chosen.
 * @param {HTMLElement} element
 * @param {string} theirs markup of what is kept now
 * @param {string} message
 * @param {{takeTheirs: () => void, takeMine: () => void}} choices
 */
export function showConflict(element, theirs, message, choices) {
    element.setAttribute("data-conflict", "");
    tell("failed");
    const box = document.createElement("div");
    box.className = "note warning conflict";
    box.id = `conflict-${element.id}`;
    box.toggleAttribute("data-local", true);
    box.setAttribute("role", "alert");
    const words = document.createElement("div");
    words.append(paragraph(message || say("conflict")), version(say("theirs"), nodesOf(theirs)));
    words.append(version(say("mine"), [...element.childNodes].map((node) => node.cloneNode(true))));
    const row = Object.assign(document.createElement("p"), { className: "row wrap" });
    const choose = (/** @type {() => void} */ then) => () => {
        element.removeAttribute("data-conflict");
        box.remove();
        then();
        element.focus();
    };
    row.append(
        button(say("keepTheirs"), choose(choices.takeTheirs)),
        button(say("keepMine"), choose(choices.takeMine)),
    );
    words.append(row);
    box.append(icon("alert"), words);
    document.getElementById(box.id)?.remove();
    (element.closest("h2") ?? element).after(box);
}

/** @param {string} text */
function paragraph(text) {
    return Object.assign(document.createElement("p"), { textContent: text });
}

/** @param {string} name @param {Node[]} nodes */
function version(name, nodes) {
    const line = document.createElement("p");
    line.append(Object.assign(document.createElement("b"), { textContent: `${name} ` }), ...nodes);
    return line;
}

/** @param {string} label @param {() => void} press */
function button(label, press) {
    const made = Object.assign(document.createElement("button"), { type: "button", className: "button small" });
    made.textContent = label;
    made.onclick = press;
    return made;
}
