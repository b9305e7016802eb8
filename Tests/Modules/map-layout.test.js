import assert from "node:assert/strict";
import { test } from "node:test";
import { layout } from "../../Public/js/map-layout.js";
import { sliding } from "../../Public/js/map-slide.js";

/** @param {string} key @param {any[]} [children] @param {object} [more] */
const node = (key, children = [], more = {}) => ({ key, children, isOpen: true, height: 50, hidden: 0, ...more });
/** @param {any} plan @param {string} key */
const at = (plan, key) => plan.at.get(key);
/** @param {number} count @param {string} [name] */
const many = (count, name = "n") => Array.from({ length: count }, (_, index) => node(`${name}${index}`));

/** @param {any} plan the first two boxes that share some room */
function overlaps(plan) {
    const boxes = [...plan.boxes].sort((a, b) => a.y - b.y);
    for (const [place, a] of boxes.entries()) {
        for (let next = place + 1; next < boxes.length && boxes[next].y < a.y + a.height; next++) {
            const b = boxes[next];
            if (a.x < b.x + b.width && b.x < a.x + a.width) return [a.node.key, b.node.key];
        }
    }
    return null;
}

test("what supports something stands one column to its right", () => {
    const plan = layout([node("a", [node("b", [node("c")])])]);
    assert.deepEqual(["a", "b", "c"].map((key) => at(plan, key).column), [0, 1, 2]);
    assert.ok(at(plan, "b").x > at(plan, "a").x + 224);
});

test("what supports two stands right of the farther one, once", () => {
    const shared = node("shared");
    const plan = layout([node("a", [node("b", [shared]), shared])]);
    assert.equal(at(plan, "shared").column, 2);
    assert.equal(plan.boxes.filter((box) => box.node.key === "shared").length, 1);
});

test("a parent stands in the middle of what hangs from it", () => {
    const plan = layout([node("a", [node("b"), node("c"), node("d")])]);
    assert.equal(at(plan, "a").y, at(plan, "c").y);
});

test("closed branches show nothing of their inside but how much it is", () => {
    const plan = layout([node("a", [node("b", many(3), { isOpen: false, hidden: 3 })])]);
    assert.equal(plan.at.size, 2);
    assert.equal(plan.boxes.filter((box) => box.isMore).length, 1);
});

test("nothing lies on anything else", () => {
    /** @type {(depth: number, name: string) => any} */
    const tree = (/** @type {number} */ depth, /** @type {string} */ name) =>
        node(name, depth ? Array.from({ length: 3 + depth }, (_, at) => tree(depth - 1, `${name}${at}`)) : []);
    assert.equal(overlaps(layout([tree(4, "a"), tree(3, "b"), ...many(20)])), null);
});

test("cards with key results take the room they need", () => {
    const plan = layout([node("a", [node("b", [], { height: 120 }), node("c")])]);
    assert.ok(at(plan, "c").y >= at(plan, "b").y + 120);
});

test("many leaves stand in a grid", () => {
    const plan = layout([node("a", many(500))]);
    assert.equal(new Set(plan.boxes.map((box) => box.x)).size, 9);
    assert.ok(plan.height < 500 * 60 / 6, `${plan.height}`);
    assert.equal(overlaps(plan), null);
});

test("what hangs from another does not wait for what hangs beside it", () => {
    const plan = layout([node("a", [node("b", many(6)), node("c"), node("d"), node("e")])]);
    assert.ok(at(plan, "c").y < at(plan, "n5").y);
    assert.equal(overlaps(plan), null);
});

test("a loop is drawn once and ends", () => {
    const a = node("a");
    const b = node("b", [a]);
    a.children = [b];
    const plan = layout([a]);
    assert.deepEqual([...plan.at.keys()].sort(), ["a", "b"]);
});

test("a parent that would leave the window slides within what hangs from it", () => {
    const plan = layout([node("a", many(20).map((each) => node(each.key, [node(`${each.key}x`)])))]);
    const box = at(plan, "a");
    assert.equal(sliding(box, -1000, 5000), box.y);
    assert.equal(sliding(box, box.y + 60, box.y + 500), box.y + 60);
    assert.equal(sliding(box, 5000, 6000), box.bottom - box.height);
});

test("ten thousand take a moment", () => {
    const wide = layout(Array.from({ length: 10 }, (_, at) => node(`r${at}`, many(1000, `r${at}-`))));
    assert.equal(wide.at.size, 10_010);
    /** @type {any} */
    let chain = node("end");
    for (let at = 0; at < 28; at++) chain = node(`c${at}`, [chain, ...many(300, `c${at}-`)]);
    assert.equal(layout([chain]).columns.length, 29);
});
