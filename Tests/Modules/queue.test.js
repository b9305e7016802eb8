import assert from "node:assert/strict";
import { test } from "node:test";
import { fields, merge, ripe, settle } from "../../Public/js/queue.js";

/** @param {string} value @param {object} [more] */
const typed = (value, more = {}) => ({ address: "/key-results/1", field: "text", value, was: "旧", at: 1000, ...more });
const other = { address: "/key-results/2", field: "text", value: "别的", at: 1000 };

test("the last of a field wins at the place of the first", () => {
    const queue = [typed("a"), other].reduce(merge, /** @type {any[]} */ ([]));
    assert.deepEqual(merge(queue, typed("ab")).map((entry) => entry.value), ["ab", "别的"]);
});

test("the text that writing began with stays", () => {
    assert.equal(merge([typed("a")], typed("ab", { was: "a" }))[0].was, "旧");
});

test("what went out lately is remembered", () => {
    assert.deepEqual(merge([typed("a", { sent: ["a"] })], typed("ab", { sent: ["ab"] }))[0].sent, ["a", "ab"]);
});

test("two fields of one address wait side by side", () => {
    assert.equal(merge([typed("a")], typed("2026-12-01", { field: "due", was: undefined })).length, 2);
});

test("what was kept leaves the queue", () => {
    assert.deepEqual(settle([typed("a"), other], typed("a")), [other]);
});

test("what was typed meanwhile stays and builds on what was kept", () => {
    const [left] = settle([typed("ab")], typed("a"));
    assert.deepEqual([left.value, left.was], ["ab", "a"]);
});

test("what somebody is typing right now is not sent by others", () => {
    assert.deepEqual(ripe([typed("a")], 2000), []);
});

test("what was left behind is sent", () => {
    assert.equal(ripe([typed("a", { hasLeft: true })], 1000).length, 1);
    assert.equal(ripe([typed("a")], 12_000).length, 1);
});

test("a request carries the field, what goes along, and what was there", () => {
    assert.equal(fields(typed("a", { also: { objective: "9" } })).toString(), "text=a&objective=9&was=%E6%97%A7");
});
