/**
 * What the map shows, as it stands in the address: the link is the map. The server reads the same words.
 *
 * @typedef {{lang: string, cycle: string, view: string, root: string, branch: string, depth: string, open: string[], shut: string[],
 *     at: string, kr: boolean, roots: string, team: string, type: string[], health: string[], ambition: string[],
 *     person: string, q: string, aligned: string, focus: boolean, far: boolean, z: number | null, x: number | null,
 *     y: number | null}} State
 */

const lists = /** @type {const} */ (["type", "health", "ambition"]);
const filters = /** @type {const} */ (["team", ...lists, "person", "q", "aligned"]);
const texts = /** @type {const} */ ([
    "lang",
    "cycle",
    "root",
    "branch",
    "depth",
    "at",
    "roots",
    "team",
    "person",
    "q",
    "aligned",
]);

/** @param {string} query @returns {State} */
export function read(query) {
    const fields = new URLSearchParams(query);
    const ids = (/** @type {string} */ name) => (fields.get(name) ?? "").split(",").filter((id) => /^\d+$/.test(id));
    const state = /** @type {State} */ ({
        view: fields.get("view") || "alignment",
        open: ids("open"),
        shut: ids("shut"),
        kr: fields.get("kr") === "1",
        focus: fields.get("focus") === "1",
        far: fields.get("far") === "1",
        z: number(fields.get("z")),
        x: number(fields.get("x")),
        y: number(fields.get("y")),
    });
    for (const name of texts) state[name] = fields.get(name) ?? "";
    for (const name of lists) state[name] = fields.getAll(name).filter(Boolean);
    return state;
}

/** @param {string | null} text */
function number(text) {
    const value = Number(text);
    return text === null || text === "" || !Number.isFinite(value) ? null : value;
}

/** What the server has to know. @param {State} state @returns {URLSearchParams} */
export function asked(state) {
    const fields = new URLSearchParams();
    if (state.view !== "alignment") fields.set("view", state.view);
    for (const name of texts) if (state[name]) fields.set(name, state[name]);
    for (const name of lists) for (const value of state[name]) fields.append(name, value);
    if (state.open.length) fields.set("open", state.open.join(","));
    if (state.shut.length) fields.set("shut", state.shut.join(","));
    if (state.kr) fields.set("kr", "1");
    return fields;
}

/** The whole of it, place and focus included. @param {State} state @returns {string} */
export function written(state) {
    const fields = asked(state);
    if (state.focus) fields.set("focus", "1");
    if (state.far) fields.set("far", "1");
    if (state.z !== null) fields.set("z", String(Math.round(state.z * 100) / 100));
    if (state.x !== null) fields.set("x", String(Math.round(state.x)));
    if (state.y !== null) fields.set("y", String(Math.round(state.y)));
    // Commas between numbers may stand as they are, and are easier to read.
    const query = fields.toString().replaceAll("%2C", ",");
    return query ? `?${query}` : "";
}

/** @param {State} state */
export function isFiltered(state) {
    return filters.some((name) => state[name].length > 0);
}

/** @param {State} state @returns {State} */
export function withoutFilters(state) {
    return { ...state, team: "", type: [], health: [], ambition: [], person: "", q: "", aligned: "" };
}

/**
 * Opens or closes a branch: said only where it is not so by itself.
 * @param {State} state @param {string} id @param {boolean} isOpen
 */
export function turned(state, id, isOpen) {
    const without = (/** @type {string[]} */ ids) => ids.filter((each) => each !== id);
    const [mine, other] = isOpen ? /** @type {const} */ (["open", "shut"]) : /** @type {const} */ (["shut", "open"]);
    const wasOther = state[other].includes(id);
    return {
        ...state,
        [other]: without(state[other]),
        [mine]: wasOther ? without(state[mine]) : [...without(state[mine]), id],
    };
}

/** The filter alone, as the tray and the view from afar take it. @param {State} state */
export function filterOf(state) {
    const fields = new URLSearchParams();
    for (const name of /** @type {const} */ (["lang", "cycle"])) if (state[name]) fields.set(name, state[name]);
    for (const [name, value] of asked(state)) {
        if (filters.includes(/** @type {any} */ (name))) fields.append(name, value);
    }
    return fields;
}
