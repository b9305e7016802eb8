// Takes into the page what others change, as it happens.
import { onFresh, take } from "./fresh.js";
import { inTurn } from "./send.js";
import { query } from "./live-wishes.js";
import { stream } from "./live-stream.js";
import { toast } from "./toast.js";
import { say, viewer } from "./words.js";
import "./meanwhile.js";
import "./unread.js";

/** @typedef {import("./live-stream.js").News} News */

/** A sheet that many have open is not asked for at every key of its writer, in milliseconds. */
const rest = 1500;
const soon = 120;

/** What this page has shown or done itself: to hear of it is no news. @type {Set<string>} */
const seen = new Set();
/** What is to be fetched. @type {Map<HTMLElement, Set<string>>} */
const stale = new Map();
/** The numbers of what has no number of its own in the page. @type {Map<string, string>} */
const known = new Map();
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;
let fetched = 0;
let isHereStale = false;
let hasSaid = false;

const connection = connect();

/** Everything on the page that goes with something. @returns {HTMLElement[]} */
function places() {
    return /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-live]")]);
}

function wish() {
    const watch = [...new Set(places().map((place) => place.dataset.live ?? ""))];
    const look = document.hidden ? [] : watch.filter((each) => each === `sheet:${here()?.dataset.here}`);
    return { watch, look };
}

/** @returns {HTMLElement | null} */
function here() {
    return document.querySelector("[data-here]");
}

/** @param {News} news */
function hear(news) {
    const { type, id, rev } = news;
    if (type === "signedOut") return signedOut();
    if (type === "open" || type === "lost") {
        return void document.documentElement.toggleAttribute("data-live-open", type === "open");
    }
    if (type === "here") {
        if (here()?.dataset.here === id) isHereStale = true;
        return schedule();
    }
    const subject = `${type}:${id}`;
    const shown = places().filter((place) => place.dataset.live === subject);
    if (!shown.length) {
        // What this page does not know is for modules that do: an inbox, a discussion.
        if (!["sheet", "cycle", "objective", "key_result"].includes(type)) tell(news);
        return;
    }
    for (const place of shown) {
        if (seen.has(rev) || place.dataset.rev === rev) continue;
        stale.set(place, (stale.get(place) ?? new Set()).add(rev));
    }
    schedule();
}

/** Modules that show something else than this one takes in. @param {News} news */
function tell(news) {
    document.dispatchEvent(new CustomEvent("okra:stale", { detail: news }));
}

function schedule() {
    if (document.hidden || timer || !stale.size && !isHereStale) return;
    const wait = Math.max(soon, fetched + rest - Date.now());
    timer = setTimeout(catchUp, wait);
}

async function catchUp() {
    timer = undefined;
    if (document.hidden) return;
    // A row that is held stays where it is held, and a menu that is open stays open.
    if (document.querySelector(".dragging, [data-live] :popover-open")) {
        return void (timer = setTimeout(catchUp, 400));
    }
    fetched = Date.now();
    for (const [place, revs] of [...stale]) {
        stale.delete(place);
        // After what this page itself is sending, whose answers bring the page to the same.
        await inTurn(() => renew(place, revs));
    }
    if (isHereStale) {
        isHereStale = false;
        const id = here()?.dataset.here;
        if (id) take(await fragment(`/sheets/${id}/here`) ?? "", true);
    }
}

/** @param {HTMLElement} place @param {Set<string>} revs */
async function renew(place, revs) {
    const { live = "", rev, from } = place.dataset;
    const news = [...revs].filter((each) => each !== rev && !seen.has(each));
    if (!news.length || !place.isConnected) return;
    for (const each of news) seen.add(each);
    const [type, id] = live.split(":");
    const isFirst = rev === undefined && !known.has(live);
    known.set(live, news[news.length - 1]);
    // A page without a number of its own begins with the first one it hears.
    if (isFirst) return;
    tell({ type, id, rev: news[news.length - 1] });
    if (!from) return;
    const html = await fragment(from);
    if (html) return take(html, true);
    // It is told again when the stream is.
    for (const each of news) seen.delete(each);
}

/** @param {string} address @returns {Promise<string | null>} */
async function fragment(address) {
    /** @type {Record<string, string>} */
    const headers = { "Okra-Fragment": "1" };
    const row = document.querySelector(".editing [data-editing]");
    if (row) headers["Okra-Editing"] = row.id.replace("editing-", "");
    try {
        const answer = await fetch(address, { headers, signal: AbortSignal.timeout(30_000) });
        if (answer.status === 401) signedOut();
        return answer.ok ? await answer.text() : null;
    } catch {
        return null;
    }
}

function signedOut() {
    document.documentElement.removeAttribute("data-live-open");
    if (hasSaid || document.hidden) return;
    hasSaid = true;
    const next = encodeURIComponent(location.pathname + location.search);
    toast(say("signedOut"), { label: say("signIn"), address: `/sign-in?next=${next}` });
}

/** Through the worker that all pages of the browser share; where there is none, by a stream of one's own while seen. */
function connect() {
    if (typeof SharedWorker === "undefined") {
        const own = stream(hear);
        return {
            ask() {
                own.want(document.hidden ? "" : query([{ ...wish(), at: 0 }]));
                own.wake();
            },
            leave: () => own.want(""),
            stay() {},
        };
    }
    const worker = new SharedWorker(import.meta.resolve("./live-worker.js"), {
        type: "module",
        name: `okra ${viewer()}`,
    });
    worker.port.onmessage = ({ data }) => hear(data);
    return {
        ask: () => worker.port.postMessage({ ...wish(), awake: !document.hidden }),
        leave: () => worker.port.postMessage({ bye: true }),
        stay: () => worker.port.postMessage({}),
    };
}

addEventListener("pageshow", () => connection.ask());
addEventListener("pagehide", () => connection.leave());
addEventListener("online", () => connection.ask());
document.addEventListener("visibilitychange", () => {
    connection.ask();
    schedule();
});
document.addEventListener("okra:changed", (event) => {
    const revs = /** @type {CustomEvent<string | null>} */ (event).detail ?? "";
    for (const rev of revs.split(" ")) seen.add(rev);
});
setInterval(() => connection.stay(), 60_000);

let asked = "";
onFresh(() => {
    for (const { dataset } of places()) if (dataset.rev) seen.add(dataset.rev);
    // A sheet that was only just begun has a number from now on.
    const now = JSON.stringify(wish());
    if (now !== asked) connection.ask();
    asked = now;
});
