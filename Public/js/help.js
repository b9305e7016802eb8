import { isWanted, want } from "./letters.js";
import { say as sayOfMap } from "./map-words.js";
import { say } from "./words.js";

const command = /Mac|iPhone|iPad/.test(navigator.platform) ? "⌘" : "Ctrl";
const option = command === "⌘" ? "⌥" : "Alt";

/** Lists the keys. */
export function help() {
    const dialog = document.createElement("dialog");
    dialog.className = "keys-help";
    dialog.setAttribute("aria-labelledby", "keys-title");
    const title = Object.assign(document.createElement("h2"), { id: "keys-title", textContent: say("keys") });
    const table = Object.assign(document.createElement("table"), { className: "table" });
    for (const [keys, words] of [...rowsOfMap(), ...rows()]) table.append(row(keys, words));
    dialog.append(title, table, choice(), closing(dialog));
    dialog.onclose = () => dialog.remove();
    dialog.addEventListener("click", (event) => {
        if (event.target === dialog) dialog.close();
    });
    document.body.append(dialog);
    dialog.showModal();
}

/** @returns {[string[], string][]} */
function rows() {
    return [
        [[`${command} K`, "/"], say("find")],
        [["Enter"], say("keyNext")],
        [["@"], say("keyMention")],
        [[`${option} ↑`, `${option} ↓`], say("keyMove")],
        [["Esc"], say("keyLeave")],
        [["U"], say("keyCheckIn")],
        [["C", `${command} ${option} M`], say("keyComment")],
        [["1", "2", "3"], say("keyHealth")],
        [["S"], say("keyAsLastWeek")],
        [["J", "K"], say("keyBrowse")],
        [[`${command} Enter`], say("keySubmit")],
        [["?"], say("keys")],
    ];
}

/** What is pressed on the map, where there is one. @returns {[string[], string][]} */
function rowsOfMap() {
    if (!document.querySelector("[data-map]")) return [];
    return [
        [["←", "→", "↑", "↓"], sayOfMap("keyWalk")],
        [["Shift ←", "→"], sayOfMap("keyTurn")],
        [["F"], sayOfMap("keyFocus")],
        [["0", "+", "−"], sayOfMap("keyZoom")],
        [["/"], sayOfMap("keyLocate")],
        [["A"], sayOfMap("keyAlign")],
        [["K"], sayOfMap("keyKeyResults")],
    ];
}

/** @param {string[]} keys @param {string} words */
function row(keys, words) {
    const line = document.createElement("tr");
    const head = Object.assign(document.createElement("th"), { scope: "row", textContent: words });
    const cell = document.createElement("td");
    keys.forEach((key, index) => {
        cell.append(index ? " " : "", Object.assign(document.createElement("kbd"), { textContent: key }));
    });
    line.append(head, cell);
    return line;
}

function choice() {
    const label = Object.assign(document.createElement("label"), { className: "row" });
    const box = Object.assign(document.createElement("input"), { type: "checkbox", checked: isWanted() });
    box.onchange = () => want(box.checked);
    label.append(box, say("keysSwitch"));
    return label;
}

/** @param {HTMLDialogElement} dialog */
function closing(dialog) {
    const button = Object.assign(document.createElement("button"), { type: "button", className: "button" });
    button.textContent = say("close");
    button.autofocus = true;
    button.onclick = () => dialog.close();
    const line = Object.assign(document.createElement("p"), { className: "row end" });
    line.append(button);
    return line;
}
