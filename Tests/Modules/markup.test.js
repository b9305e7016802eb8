import assert from "node:assert/strict";
import { test } from "node:test";
import { markupOf, read, write } from "../../Public/js/markup.js";

/** @param {string} value */
const text = (value) => ({ nodeType: 3, nodeValue: value });
/** @param {string} nodeName @param {object[]} childNodes @param {object} dataset */
const element = (nodeName, childNodes, dataset = {}) => {
    const textContent = childNodes.map((child) => /** @type {any} */ (child).nodeValue ?? "").join("");
    return /** @type {any} */ ({ nodeType: 1, nodeName, childNodes, dataset, textContent });
};

test("a mention is written with its person", () => {
    assert.equal(write([{ text: "找 " }, { person: "7", name: "何磊" }]), "找 @[何磊](person:7)");
});

test("brackets in a name survive", () => {
    const name = "A]\\B";
    assert.deepEqual(read(write([{ person: "1", name }])), [{ person: "1", name }]);
});

for (
    const words of ["@[x](person:1)", "@\\[x", "@\\\\[", "a@b.cn", "@", "[", "@[没完", "两行\n@[", "🥬 @[🥬](person:2)"]
) {
    test(`plain words stay plain: ${JSON.stringify(words)}`, () => {
        assert.deepEqual(read(write([{ text: words }])), [{ text: words }]);
    });
}

test("an unfinished mention is text", () => {
    assert.deepEqual(read("@[何磊](person:x) 好"), [{ text: "@[何磊](person:x) 好" }]);
});

test("what an editor holds is tidied", () => {
    const mention = element("A", [text("@何磊")], { person: "3" });
    const editor = element("P", [text(" 找\u00a0"), mention, text("\n快 ")]);
    assert.equal(markupOf(editor), "找 @[何磊](person:3) 快");
});

test("lines stay where there may be lines", () => {
    const editor = element("DIV", [text("一 "), element("BR", []), text("二\n")]);
    assert.equal(markupOf(editor, true), "一\n二");
});
