// The one stream of all the pages of a browser: a server allows a browser only six connections at a time.
import { stream } from "./live-stream.js";
import { query } from "./live-wishes.js";

/** @typedef {import("./live-wishes.js").Wish} Wish */

/** Pages say that they are still there; one that broke down says nothing any more. */
const longestSilence = 180_000;

/** @type {Map<MessagePort, Wish & {heard: number}>} */
const pages = new Map();
/** The newest number of everything heard of, for a page that comes later. @type {Map<string, import("./live-stream.js").News>} */
const known = new Map();
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;
let state = "lost";

const live = stream((news) => {
    if (["open", "lost", "signedOut"].includes(news.type)) state = news.type;
    if (news.id) known.set(`${news.type}:${news.id}`, news);
    for (const page of pages.keys()) page.postMessage(news);
});

addEventListener("connect", (event) => {
    const page = /** @type {MessageEvent} */ (event).ports[0];
    page.onmessage = ({ data }) => take(page, data);
});
addEventListener("online", () => live.wake());

/** @param {MessagePort} page @param {{watch?: string[], look?: string[], bye?: boolean, awake?: boolean}} says */
function take(page, says) {
    const before = pages.get(page);
    if (says.bye) pages.delete(page);
    else if (says.watch) {
        pages.set(page, { watch: says.watch, look: says.look ?? [], at: Date.now(), heard: Date.now() });
        page.postMessage({ type: state, id: "", rev: "" });
        for (const each of says.watch) {
            const news = known.get(each);
            if (news && !before?.watch.includes(each)) page.postMessage(news);
        }
    } else if (before) before.heard = Date.now();
    if (says.awake) live.wake();
    clearTimeout(timer);
    // From page to page one goes in a moment; the stream need not end between them.
    timer = setTimeout(renew, says.bye ? 500 : 50);
}

function renew() {
    for (const [page, { heard }] of pages) if (Date.now() - heard > longestSilence) pages.delete(page);
    live.want(query(pages.values()));
}

setInterval(renew, 60_000);
