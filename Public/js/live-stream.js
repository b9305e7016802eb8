// One stream of server-sent events. Read with `fetch`, because an `EventSource` tells nobody why it ended: here a session
// that is over ends it for good, and a busy server is left alone for longer each time.

/** @typedef {{type: string, id: string, rev: string}} News */

/** The server shows a sign of life every twenty seconds. */
const silence = 45_000;
const longestPause = 60_000;

/**
 * A stream that begins when it is wanted. `heard` gets what it says, and what becomes of it: `open`, `lost`, `again` when
 * something may have been missed, and `signedOut`, after which nothing comes.
 * @param {(news: News) => void} heard
 */
export function stream(heard) {
    let wanted = "";
    let failures = 0;
    let isOver = false;
    let isLost = false;
    let last = 0;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let timer;
    /** @type {AbortController | null} */
    let current = null;

    /** @param {string} type */
    const tell = (type) => heard({ type, id: "", rev: "" });

    async function open() {
        clearTimeout(timer);
        current?.abort();
        current = null;
        if (!wanted || isOver) return;
        const mine = current = new AbortController();
        const watch = setInterval(() => Date.now() - last > silence && mine.abort(), 5_000);
        last = Date.now();
        let pause = 0;
        try {
            const answer = await fetch(`/events?${wanted}`, {
                cache: "no-store",
                headers: { Accept: "text/event-stream", "Okra-Fragment": "1" },
                signal: mine.signal,
            });
            if (answer.status === 401) {
                isOver = true;
                tell("signedOut");
            }
            if (answer.status === 429) pause = longestPause;
            if (answer.ok) tell("open");
            if (answer.ok && answer.body) await read(answer.body, mine);
        } catch {
            // Cut off, here or on the way.
        }
        clearInterval(watch);
        if (current !== mine || isOver) return;
        isLost = true;
        tell("lost");
        // Never all at once: when a server comes back, everybody has waited for it.
        pause ||= Math.min(longestPause, 1000 * 2 ** failures);
        failures += 1;
        timer = setTimeout(open, pause * (0.5 + Math.random() / 2));
    }

    /** @param {ReadableStream<Uint8Array>} body @param {AbortController} mine */
    async function read(body, mine) {
        const reader = body.getReader();
        const decoder = new TextDecoder();
        let text = "";
        for (;;) {
            const { value, done } = await reader.read();
            if (done || current !== mine) return;
            last = Date.now();
            if (isLost) tell("again");
            isLost = false;
            failures = 0;
            text += decoder.decode(value, { stream: true });
            const events = text.split("\n\n");
            text = events.pop() ?? "";
            for (const event of events) if (event.startsWith("data: ")) heard(JSON.parse(event.slice(6)));
        }
    }

    return {
        /** Asks for something else from now on; nothing closes the stream. @param {string} query */
        want(query) {
            if (query === wanted) return;
            wanted = query;
            failures = 0;
            void open();
        },
        /** After sleep or a lost connection: does not wait for its turn where the stream is not well. */
        wake() {
            if (wanted && (!current || isLost || failures || Date.now() - last > silence / 2)) {
                failures = Math.min(failures, 1);
                void open();
            }
        },
    };
}
