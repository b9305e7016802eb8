import { colours, healthColour } from "./map-colours.js";

/** The whole map in a corner, with a frame around what is in view; a press goes there. */
export class Overview {
    /** @param {HTMLCanvasElement} canvas @param {import("./map-scene.js").Scene} scene @param {() => void} moved */
    constructor(canvas, scene, moved) {
        this.canvas = canvas;
        this.scene = scene;
        /** Everything but the frame, drawn once for each plan. */
        this.picture = document.createElement("canvas");
        canvas.addEventListener("pointerdown", (event) => {
            canvas.setPointerCapture(event.pointerId);
            this.go(event);
        });
        canvas.addEventListener("pointermove", (event) => {
            if (event.buttons) this.go(event);
        });
        canvas.addEventListener("pointerup", moved);
    }

    get scale() {
        const { plan } = this.scene;
        const { width, height } = this.canvas;
        const [across, down] = [Math.max(plan.width, 400), Math.max(plan.height, 300)];
        return Math.min((width - 16) / across, (height - 16) / down);
    }

    paint() {
        const ratio = devicePixelRatio || 1;
        const { canvas, picture, scene } = this;
        canvas.width = picture.width = Math.round(canvas.clientWidth * ratio);
        canvas.height = picture.height = Math.round(canvas.clientHeight * ratio);
        const context = /** @type {CanvasRenderingContext2D} */ (picture.getContext("2d"));
        const { scale } = this;
        for (const box of scene.plan.boxes) {
            if (box.isMore) continue;
            const node = /** @type {import("./map-graph.js").MapNode} */ (box.node);
            context.fillStyle = healthColour(node.kind === "team" ? 3 : node.health);
            const height = Math.max(box.height * scale * 0.6, 1);
            context.fillRect(8 + box.x * scale, 8 + box.y * scale, Math.max(box.width * scale, 2), height);
        }
        this.frame();
    }

    frame() {
        const { canvas, picture, scene, scale } = this;
        const context = canvas.getContext("2d");
        if (!context || !canvas.width) return;
        context.clearRect(0, 0, canvas.width, canvas.height);
        context.drawImage(picture, 0, 0);
        const { left, top, right, bottom } = scene.window;
        const inside = (/** @type {number} */ value, /** @type {number} */ most) =>
            Math.min(Math.max(8 + value * scale, 2), most - 2);
        const [x, y] = [inside(left, canvas.width), inside(top, canvas.height)];
        context.strokeStyle = colours().pod;
        context.lineWidth = 1.5;
        context.strokeRect(x, y, inside(right, canvas.width) - x, inside(bottom, canvas.height) - y);
    }

    /** @param {PointerEvent} event */
    go(event) {
        const box = this.canvas.getBoundingClientRect();
        const ratio = this.canvas.width / box.width;
        const { scene, scale } = this;
        const { left, top, right, bottom } = scene.window;
        scene.move({
            x: ((event.clientX - box.left) * ratio - 8) / scale - (right - left) / 2,
            y: ((event.clientY - box.top) * ratio - 8) / scale - (bottom - top) / 2,
        });
    }
}
