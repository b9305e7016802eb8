/**
 * Moving about by pointer: drag, two fingers, wheel.
 * @param {HTMLElement} map @param {import("./map-scene.js").Scene} scene @param {() => void} moved
 * @param {(wanted: number) => boolean} leaves told of each zoom that is wanted; true where the cards are left behind
 */
export function steer(map, scene, moved, leaves) {
    /** @type {Map<number, {x: number, y: number}>} */
    const held = new Map();
    let isDragging = false;
    let spread = 0;
    let travelled = 0;

    map.addEventListener("pointerdown", (event) => {
        const target = /** @type {Element} */ (event.target);
        if (event.button > 1 || target.closest(".map-tools, .map-legend, .map-far, .map-empty, .map-note")) return;
        held.set(event.pointerId, at(event));
        travelled = 0;
        spread = distance();
        isDragging = held.size > 1;
    });
    map.addEventListener("pointermove", (event) => {
        const was = held.get(event.pointerId);
        if (!was) return;
        const now = at(event);
        held.set(event.pointerId, now);
        if (held.size === 2) return pinch();
        travelled += Math.hypot(now.x - was.x, now.y - was.y);
        if (!isDragging && travelled < 5) return;
        if (!isDragging) map.setPointerCapture(event.pointerId);
        isDragging = true;
        map.classList.add("moving");
        const { place } = scene;
        scene.move({ x: place.x - (now.x - was.x) / place.zoom, y: place.y - (now.y - was.y) / place.zoom });
    });
    for (const name of /** @type {const} */ (["pointerup", "pointercancel"])) {
        map.addEventListener(name, (event) => {
            if (!held.delete(event.pointerId)) return;
            map.classList.remove("moving");
            if (isDragging) moved();
        });
    }
    // Letting go after moving is no click on what lies there.
    map.addEventListener("click", (event) => {
        if (!isDragging) return;
        isDragging = false;
        if (travelled < 5) return;
        event.preventDefault();
        event.stopPropagation();
    }, true);
    map.addEventListener("dragstart", (event) => event.preventDefault());
    map.addEventListener("wheel", (event) => {
        if (/** @type {Element} */ (event.target).closest(".map-far")) return;
        event.preventDefault();
        const { place } = scene;
        // A wheel comes in steps straight up or down, and so does a pinch with ctrl; two fingers slide.
        const isStep = event.deltaMode !== 0 ||
            (event.deltaX === 0 && Number.isInteger(event.deltaY) && Math.abs(event.deltaY) >= 50);
        if (event.ctrlKey || event.metaKey || isStep) {
            const step = event.deltaMode === 0 ? event.deltaY : event.deltaY * 33;
            const wanted = place.zoom * Math.exp(-Math.max(-250, Math.min(250, step)) / (event.ctrlKey ? 150 : 500));
            if (leaves(wanted)) return;
            scene.zoomTo(wanted, at(event));
        } else scene.move({ x: place.x + event.deltaX / place.zoom, y: place.y + event.deltaY / place.zoom });
        moved();
    }, { passive: false });

    /** @param {MouseEvent} event */
    function at(event) {
        const { left, top } = map.getBoundingClientRect();
        return { x: event.clientX - left, y: event.clientY - top };
    }

    function distance() {
        const [a, b] = [...held.values()];
        return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
    }

    function pinch() {
        const [a, b] = [...held.values()];
        const now = distance();
        if (spread && now) {
            const wanted = scene.place.zoom * now / spread;
            if (!leaves(wanted)) scene.zoomTo(wanted, { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
        }
        spread = now;
        travelled = 9;
    }
}
