// The coach itself, compiled from the same Swift as the server's: it reads what is typed, and nothing leaves the browser.
// It stands in a worker, whose own content policy allows WebAssembly so that no page's has to.
/** @type {Promise<any> | null} */
let loaded = null;

addEventListener("message", async ({ data: { id, line } }) => {
    try {
        loaded ??= load();
        postMessage({ id, answer: ask(await loaded, line) });
    } catch {
        postMessage({ id, answer: null });
    }
});

async function load() {
    const { instance } = await WebAssembly.instantiate(await (await fetch("/coach.wasm")).arrayBuffer(), {});
    return instance.exports;
}

/**
 * @param {any} coach the exports of the module
 * @param {string} line a question as `okra coach` takes it
 */
function ask(coach, line) {
    const bytes = new TextEncoder().encode(line);
    const room = coach.alloc(bytes.length);
    new Uint8Array(coach.memory.buffer, room, bytes.length).set(bytes);
    const output = coach.hints(room, bytes.length);
    const length = new DataView(coach.memory.buffer).getUint32(output, true);
    const text = new TextDecoder().decode(new Uint8Array(coach.memory.buffer, output + 4, length));
    coach.free(room);
    coach.free(output);
    return text;
}
