/**
 * What the coach says of a line; `start` and `end` count in UTF-16 as JavaScript does.
 * @typedef {{rule: string, start: number, end: number, soft?: boolean, message: string, example: string}} Hint
 * @typedef {{kind: "objective" | "key_result" | "sheet", text: string,
 *     context?: {objective?: string, siblings?: string[], metrics?: boolean, due?: boolean}}} Question
 */

/** @type {Worker | null} */
let worker = null;
let isBroken = false;
let number = 0;
/** @type {Map<number, (answer: string | null) => void>} */
const waiting = new Map();

/**
 * Asks the coach in this browser, and the server where the browser cannot run it.
 * @param {Question} question
 * @returns {Promise<Hint[]>}
 */
export async function hintsFor(question) {
    const line = JSON.stringify({ id: 1, ...question });
    const answer = await askHere(line) ?? await askServer(line);
    try {
        return JSON.parse(answer ?? "{}").hints ?? [];
    } catch {
        return [];
    }
}

/** @param {string} line @returns {Promise<string | null>} */
function askHere(line) {
    if (isBroken) return Promise.resolve(null);
    worker ??= start();
    return new Promise((resolve) => {
        waiting.set(++number, resolve);
        worker?.postMessage({ id: number, line });
    });
}

function start() {
    const made = new Worker(import.meta.resolve("./coach-worker.js"));
    made.addEventListener("message", ({ data: { id, answer } }) => {
        waiting.get(id)?.(answer);
        waiting.delete(id);
        isBroken ||= answer === null;
    });
    made.addEventListener("error", () => {
        isBroken = true;
        for (const resolve of waiting.values()) resolve(null);
        waiting.clear();
    });
    return made;
}

/** @param {string} line */
async function askServer(line) {
    const csrf = document.querySelector("meta[name=csrf]")?.getAttribute("content") ?? "";
    const headers = { "Content-Type": "application/json", "X-CSRF-Token": csrf };
    const answer = await fetch("/coach", { method: "POST", headers, body: line }).catch(() => null);
    return answer?.ok ? await answer.text() : null;
}
