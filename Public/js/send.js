import { take } from "./fresh.js";
import { say } from "./words.js";
import { toast } from "./toast.js";

/**
 * What came of a request. Without connection, or where the server could not now, `isWaiting` says to try again.
 * @typedef {{status: number, ok: boolean, isWaiting: boolean, html: string, headers: Headers | null, message: string,
 *     field: string | null, theirs: string | null, json: any, address: string | null}} Answer
 */

/** Changes go one after the other, so that an older answer never covers a newer one. */
/** @type {Promise<unknown>} */
let line = Promise.resolve();

/**
 * Asks for a change as the forms do, and gives back what the server says; `take` the answer with `accept`.
 * @param {string} method
 * @param {string} address
 * @param {BodyInit | null} body
 * @param {{isLeaving?: boolean}} [how] leaving the page does not wait for its turn
 * @returns {Promise<Answer>}
 */
export function send(method, address, body, how = {}) {
    if (how.isLeaving) return ask(method, address, body, true);
    return inTurn(() => ask(method, address, body, false));
}

/**
 * Does something when all that was asked for is answered, and before anything else is.
 * @template Outcome
 * @param {() => Promise<Outcome>} work
 * @returns {Promise<Outcome>}
 */
export function inTurn(work) {
    const done = line.then(work);
    line = done.catch(() => {});
    return done;
}

/**
 * Shows an answer: new parts, where the focus goes, and what can be undone. Says why where it was refused.
 * @param {Answer} answer
 */
export function accept(answer) {
    if (!answer.ok) return refuse(answer);
    document.dispatchEvent(new CustomEvent("okra:changed", { detail: answer.headers?.get("Okra-Rev") }));
    if (answer.address) return location.assign(answer.address);
    if (answer.html) take(answer.html);
    focus(answer.headers?.get("Okra-Focus"));
    const words = answer.headers?.get("Okra-Toast");
    if (words) toast(decodeURIComponent(words), undo(answer.headers?.get("Okra-Undo")));
}

/** @param {Answer} answer */
export function refuse(answer) {
    if (answer.status === 401) toast(say("signedOut"), { label: say("signIn"), address: signIn() });
    else toast(answer.message || say(answer.isWaiting ? "unsent" : "failed"));
}

/** @param {string | null | undefined} id */
export function focus(id) {
    const element = id ? document.getElementById(id) : null;
    if (!element) return;
    element.focus();
    element.scrollIntoView({ block: "nearest" });
}

function signIn() {
    return `/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`;
}

/** @param {string | null | undefined} header */
function undo(header) {
    const [method, address] = (header ?? "").split(" ");
    if (!address) return undefined;
    return { label: say("undo"), press: async () => accept(await send(method, address, null)) };
}

/**
 * Fetches a piece of a page; nothing where it did not come.
 * @param {string} address
 */
export async function piece(address) {
    try {
        const answer = await fetch(address, { headers: { "Okra-Fragment": "1" }, signal: AbortSignal.timeout(30_000) });
        return answer.ok ? await answer.text() : "";
    } catch {
        return "";
    }
}

/**
 * @param {string} method @param {string} address @param {BodyInit | null} body @param {boolean} keepalive
 * @returns {Promise<Answer>}
 */
async function ask(method, address, body, keepalive) {
    const csrf = document.querySelector("meta[name=csrf]")?.getAttribute("content") ?? "";
    /** @type {Record<string, string>} */
    const headers = { "Okra-Fragment": "1", "X-CSRF-Token": csrf };
    const row = document.querySelector(".editing [data-editing]");
    if (row) headers["Okra-Editing"] = row.id.replace("editing-", "");
    try {
        const signal = keepalive ? null : AbortSignal.timeout(30_000);
        return await read(await fetch(address, { method, headers, body, keepalive, signal }));
    } catch {
        return answered({ isWaiting: true });
    }
}

/** @param {Response} response */
async function read(response) {
    const { status, ok, headers } = response;
    if (response.redirected && ok) return answered({ status, ok, headers, address: response.url });
    const type = headers.get("Content-Type") ?? "";
    const json = type.startsWith("application/json") ? await response.json() : null;
    const html = type.startsWith("text/html") && ok ? await response.text() : "";
    const { message = "", field = null, theirs = null } = json?.error ?? {};
    const isWaiting = [401, 429, 502, 503, 504].includes(status);
    return answered({
        status,
        ok,
        headers,
        html,
        json,
        message,
        field,
        theirs: theirs ?? json?.theirs ?? null,
        isWaiting,
    });
}

/** @param {Partial<Answer>} parts @returns {Answer} */
function answered(parts) {
    const nothing = { status: 0, ok: false, isWaiting: false, html: "", headers: null, message: "", field: null };
    return { ...nothing, theirs: null, json: null, address: null, ...parts };
}
