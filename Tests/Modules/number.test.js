import assert from "node:assert/strict";
import { test } from "node:test";
import { numberIn } from "../../Public/js/number.js";

for (
    const [text, number] of /** @type {[string, number][]} */ ([
        ["21,400", 21400],
        ["２１，４００", 21400],
        ["85%", 85],
        ["-3.5", -3.5],
        ["¥ 1 200", 1200],
        [".5", .5],
    ])
) {
    test(`${text} reads as ${number}`, () => assert.equal(numberIn(text), number));
}

test("words are no number", () => assert.ok(Number.isNaN(numberIn("还没有"))));
