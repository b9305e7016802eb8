import { onFresh } from "./fresh.js";
import { numberIn } from "./number.js";

onFresh((root) => {
    for (const slider of root.querySelectorAll("input[type=range]")) paint(/** @type {HTMLInputElement} */ (slider));
});

// Number and slider of a metric say the same.
document.addEventListener("input", (event) => {
    const input = event.target;
    if (!(input instanceof HTMLInputElement)) return;
    const { slider, value } = input.dataset;
    if (slider) {
        const field = partner(input, "value", slider);
        if (field) field.value = input.value;
    } else if (value) {
        const other = partner(input, "slider", value);
        const number = numberIn(input.value);
        if (other && Number.isFinite(number)) other.value = String(number);
        if (other) paint(other);
    }
    if (input.type === "range") paint(input);
});

/** @param {HTMLInputElement} input @param {string} name @param {string} metric @returns {HTMLInputElement | null} */
function partner(input, name, metric) {
    return (input.form ?? document).querySelector(`[data-${name}="${CSS.escape(metric)}"]`);
}

/** @param {HTMLInputElement} slider */
function paint(slider) {
    const [low, high] = [Number(slider.min || 0), Number(slider.max || 100)];
    slider.style.setProperty("--value", String(high > low ? (Number(slider.value) - low) / (high - low) * 100 : 0));
}
