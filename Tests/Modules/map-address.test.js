import assert from "node:assert/strict";
import { test } from "node:test";
import { asked, filterOf, isFiltered, read, turned, withoutFilters, written } from "../../Public/js/map-address.js";

const whole = "?view=network&cycle=1&root=2&depth=3&at=4&team=5&q=%E4%BA%A7%E5%93%81&type=6&type=7&health=atRisk" +
    "&health=noUpdate&ambition=committed&open=8,9&shut=10&kr=1&focus=1&z=0.8&x=-20&y=340";

test("what is written is what was read", () => {
    assert.deepEqual(read(written(read(whole))), read(whole));
    assert.equal(written(read("")), "");
});

test("the server is not asked anew because one moved", () => {
    const state = read(whole);
    assert.equal(asked({ ...state, x: 1, y: 2, z: 2, focus: false }).toString(), asked(state).toString());
    assert.notEqual(asked({ ...state, q: "别的" }).toString(), asked(state).toString());
});

test("a branch is opened or closed, and the opposite forgets it", () => {
    const opened = turned(read(""), "7", true);
    assert.deepEqual([opened.open, opened.shut], [["7"], []]);
    const closed = turned(opened, "7", false);
    assert.deepEqual([closed.open, closed.shut], [[], []]);
    assert.deepEqual(turned(closed, "7", false).shut, ["7"]);
});

test("what is no number is left out", () => {
    const state = read("?open=1,x,2&z=abc&x=");
    assert.deepEqual([state.open, state.z, state.x], [["1", "2"], null, null]);
});

test("filters are cleared and nothing else", () => {
    const state = withoutFilters(read(whole));
    assert.ok(isFiltered(read(whole)) && !isFiltered(state));
    assert.deepEqual([state.view, state.at, state.root], ["network", "4", "2"]);
});

test("the tray takes the filter and the cycle alone", () => {
    assert.deepEqual([...new Set(filterOf(read(whole)).keys())].sort(), [
        "ambition",
        "cycle",
        "health",
        "q",
        "team",
        "type",
    ]);
});
