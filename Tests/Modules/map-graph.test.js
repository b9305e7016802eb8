import assert from "node:assert/strict";
import { test } from "node:test";
import { Graph } from "../../Public/js/map-graph.js";

const owners = [["/people/1", "何磊", "磊", 3, null, "9", "产品部", 1]];
/** @param {string} id @param {{marks?: number, count?: number, keyResults?: any[]}} [how] */
const row = (
    id,
    { marks = 8, count = 0, keyResults = /** @type {any[]} */ ([]) } = {},
) => [id, 0, 1, `目标 ${id}`, 45, 0, null, marks, count, 500, null, keyResults];
/** @param {any[]} objectives @param {number[]} edges @param {number[]} roots */
const answer = (objectives, edges, roots) => ({
    owners,
    objectives,
    edges,
    roots,
    rootCount: roots.length,
    matched: null,
});

test("an answer becomes nodes that know each other", () => {
    const graph = new Graph().take(answer([row("1", { count: 1 }), row("2")], [1, 0], [0]));
    assert.deepEqual(graph.roots.map((node) => node.id), ["1"]);
    assert.equal(graph.nodes.get("2")?.parents[0].id, "1");
    assert.equal(graph.nodes.get("1")?.owner?.name, "何磊");
});

test("a branch that comes later hangs where it belongs, and what was there stays", () => {
    const graph = new Graph().take(answer([row("1", { marks: 0, count: 2 })], [], [0]));
    const root = graph.nodes.get("1");
    assert.equal(root?.hidden, 2);
    graph.take(answer([row("1", { count: 2 }), row("2"), row("3")], [1, 0, 2, 0], [0]), "1");
    assert.equal(graph.nodes.get("1"), root);
    assert.deepEqual(root?.children.map((node) => node.id), ["2", "3"]);
    graph.take(answer([row("1", { count: 2 }), row("2"), row("3")], [1, 0, 2, 0], [0]), "1");
    assert.equal(root?.children.length, 2);
});

test("a line is everything above and below, not what lies beside", () => {
    const graph = new Graph().take(answer(["1", "2", "3", "4"].map((id) => row(id)), [1, 0, 2, 1, 3, 0], [0]));
    const node = /** @type {any} */ (graph.nodes.get("2"));
    assert.deepEqual([...graph.line(node)].map((each) => each.id).sort(), ["1", "2", "3"]);
});

test("key results make a card higher", () => {
    const graph = new Graph().take(answer([row("1", { keyResults: [["一", 30, 0], ["二", null, null]] })], [], [0]));
    assert.ok((graph.nodes.get("1")?.height ?? 0) > 90);
});

test("teams carry their objectives, and alignments between these are lines of their own", () => {
    const json = {
        ...answer([row("1"), row("2")], [1, 0], []),
        teams: [["9", null, "青禾", "周启明", 2, 1, true, 0, [0]], ["8", 0, "产品部", null, 1, 0, true, 1, [1]]],
    };
    const graph = new Graph().take(json);
    assert.deepEqual(graph.roots.map((node) => node.key), ["t9"]);
    assert.deepEqual(graph.roots[0].children.map((node) => node.key).sort(), ["1", "t8"]);
    assert.equal(graph.crossings.length, 1);
});
