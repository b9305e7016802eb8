/**
 * What came from the server, as nodes that know what they support and what supports them.
 *
 * @typedef {{address: string, name: string, letters: string, hue: number, type: string, team: string, teamName: string,
 *     department: number}} Owner
 * @typedef {{key: string, id: string, kind: "objective" | "team", department: number, owner: Owner | null, position: number, text: string,
 *     progress: number | null, health: number, ambition: string | null, isDimmed: boolean, mayWrite: boolean,
 *     isLimited: boolean, count: number, weight: number, cycle: string | null,
 *     keyResults: {text: string, progress: number | null, health: number}[], name: string, leader: string | null,
 *     serves: MapNode[], servedBy: MapNode[], parents: MapNode[], children: MapNode[], isOpen: boolean, height: number, hidden: number}} MapNode
 */

const rowHeight = 22;

export class Graph {
    constructor() {
        /** @type {Map<string, MapNode>} */
        this.nodes = new Map();
        /** @type {MapNode[]} */
        this.roots = [];
        /** Lines that are drawn beside those of the tree: alignments between teams' objectives. */
        /** @type {[MapNode, MapNode][]} */
        this.crossings = [];
        this.rootCount = 0;
        /** What a network lies around. */
        this.centre = "";
        /** @type {number | null} */
        this.matched = null;
    }

    /**
     * Takes an answer of the server; with `into` it is a branch of what is there already.
     * @param {any} json @param {string} [into] the branch's root
     */
    take(json, into) {
        const owners = json.owners.map(ownerOf);
        const found = json.objectives.map((/** @type {any[]} */ row) => this.put(objectiveOf(row, owners)));
        if (json.teams) this.takeTeams(json.teams, found);
        this.takeEdges(json.edges, found, Boolean(json.teams));
        if (!into) {
            this.roots = json.teams?.length
                ? [/** @type {MapNode} */ (this.nodes.get(`t${json.teams[0][0]}`))]
                : json.roots.map((/** @type {number} */ place) => found[place]);
            this.rootCount = json.rootCount;
            this.centre = json.centre ?? "";
            this.matched = json.matched;
        }
        for (const node of this.nodes.values()) this.measure(node);
        return this;
    }

    /** A node that is there already keeps its place among others. @param {MapNode} node @returns {MapNode} */
    put(node) {
        const old = this.nodes.get(node.key);
        if (!old) {
            this.nodes.set(node.key, node);
            return node;
        }
        const { parents, children, serves, servedBy } = old;
        return Object.assign(old, node, { parents, children, serves, servedBy, isOpen: old.isOpen || node.isOpen });
    }

    /** @param {any[][]} rows @param {MapNode[]} found */
    takeTeams(rows, found) {
        const teams = rows.map((row) => this.put(teamOf(row)));
        rows.forEach(([, parent, , , , , , , own], place) => {
            if (parent !== null) link(teams[place], teams[parent]);
            for (const each of own) {
                // Among teams an objective is a leaf: what supports it stands elsewhere.
                found[each].count = 0;
                link(found[each], teams[place]);
            }
        });
    }

    /** @param {number[]} edges @param {MapNode[]} found @param {boolean} areCrossings */
    takeEdges(edges, found, areCrossings) {
        /** @type {[MapNode, MapNode, number][]} */
        const pairs = [];
        for (let at = 0; at < edges.length; at += 2) pairs.push([found[edges[at]], found[edges[at + 1]], edges[at]]);
        // What supports one thing stands as the server ordered the cards.
        pairs.sort((a, b) => a[2] - b[2]);
        for (const [from, to] of pairs) {
            if (areCrossings) this.crossings.push([from, to]);
            else link(from, to);
            if (from.serves.includes(to)) continue;
            from.serves.push(to);
            to.servedBy.push(from);
        }
    }

    /** @param {MapNode} node */
    measure(node) {
        const shown = node.isOpen ? node.children.length : 0;
        node.hidden = Math.max(0, Math.max(node.count, node.children.length) - shown);
        if (node.isOpen && node.kind === "objective") node.hidden = 0;
        node.height = 50 + (node.keyResults.length ? node.keyResults.length * rowHeight + 6 : 0);
    }

    /**
     * Everything above and below a node, itself included.
     * @param {MapNode} node @returns {Set<MapNode>}
     */
    line(node) {
        const line = new Set([node]);
        for (const side of /** @type {const} */ (["serves", "servedBy"])) {
            const open = [node];
            const seen = new Set(open);
            for (let each = open.pop(); each; each = open.pop()) {
                for (const next of each[side]) {
                    if (seen.has(next)) continue;
                    seen.add(next);
                    line.add(next);
                    open.push(next);
                }
            }
        }
        return line;
    }
}

/** @param {MapNode} from @param {MapNode} to */
function link(from, to) {
    if (!from || !to || to.children.includes(from)) return;
    to.children.push(from);
    from.parents.push(to);
}

/** @param {any[]} row @returns {Owner} */
function ownerOf([address, name, letters, hue, type, team, teamName, department]) {
    return { address, name, letters, hue, type, team, teamName, department };
}

/** @param {any[]} row @param {Owner[]} owners @returns {MapNode} */
function objectiveOf(row, owners) {
    const [id, owner, position, text, progress, health, ambition, marks, count, weight, cycle, keyResults] = row;
    return {
        ...nothing(id, id),
        department: owners[owner].department,
        owner: owners[owner],
        position,
        text,
        progress,
        health: health ?? 3,
        ambition,
        isDimmed: (marks & 1) > 0,
        mayWrite: (marks & 2) > 0,
        isLimited: (marks & 4) > 0,
        isOpen: (marks & 8) > 0,
        count,
        weight,
        cycle,
        keyResults: keyResults.map((/** @type {any[]} */ [text, progress, health]) => ({
            text,
            progress,
            health: health ?? 3,
        })),
    };
}

/** @param {any[]} row @returns {MapNode} */
function teamOf([id, , name, leader, total, , isOpen, department]) {
    return { ...nothing(`t${id}`, id), kind: "team", name, leader, count: total, isOpen, department };
}

/** @param {string} key @param {string} id @returns {MapNode} */
function nothing(key, id) {
    return {
        key,
        id,
        kind: "objective",
        department: 0,
        owner: null,
        position: 0,
        text: "",
        progress: null,
        health: 3,
        ambition: null,
        isDimmed: false,
        mayWrite: false,
        isLimited: false,
        count: 0,
        weight: 0,
        cycle: null,
        keyResults: [],
        name: "",
        leader: null,
        serves: [],
        servedBy: [],
        parents: [],
        children: [],
        isOpen: false,
        height: 50,
        hidden: 0,
    };
}
