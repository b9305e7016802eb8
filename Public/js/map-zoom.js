import { zooms } from "./map-scene.js";

/**
 * Nearer and farther; what is so far away that cards cannot be read is the view from afar.
 * @param {import("./map-scene.js").Scene} scene
 * @param {{isFar: () => boolean, go: (change: {far: boolean}) => Promise<void>, moved: () => void}} use
 */
export function zooming(scene, use) {
    return { leaves, back, zoom, fit };

    /** Whether so small a zoom leaves the cards behind. @param {number} wanted */
    function leaves(wanted) {
        if (wanted >= zooms.least || use.isFar() || scene.place.zoom > zooms.least + 0.01) return false;
        use.go({ far: true });
        return true;
    }

    function back() {
        use.go({ far: false });
        scene.map.focus();
    }

    /** @param {number} factor */
    function zoom(factor) {
        if (use.isFar()) return factor > 1 ? back() : undefined;
        if (leaves(scene.place.zoom * factor)) return;
        scene.zoomTo(scene.place.zoom * factor);
        use.moved();
    }

    function fit() {
        if (use.isFar()) back();
        scene.fit();
        use.moved();
    }
}
