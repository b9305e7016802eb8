import assert from "node:assert/strict";
import { test } from "node:test";
import { query } from "../../Public/js/live-wishes.js";

test("no page asks for nothing", () => {
    assert.equal(query([]), "");
});

test("what several pages want is asked for once, in one order", () => {
    const one = { watch: ["sheet:2", "cycle:1"], look: ["sheet:2"], at: 1 };
    const other = { watch: ["sheet:1", "sheet:2"], look: [], at: 2 };
    assert.equal(query([one, other]), "watch=cycle:1,sheet:1,sheet:2&look=sheet:2");
    assert.equal(query([other, one]), query([one, other]));
});

test("of more than the server takes, the pages looked at last are heard of", () => {
    const pages = Array.from({ length: 500 }, (_, at) => ({ watch: [`sheet:${at}`], look: [`sheet:${at}`], at }));
    const asked = new URLSearchParams(query(pages));
    const watch = asked.get("watch").split(",");
    assert.equal(watch.length, 200);
    assert.ok(watch.includes("sheet:499"));
    assert.ok(!watch.includes("sheet:299"));
    assert.deepEqual(asked.get("look").split(","), watch);
});
