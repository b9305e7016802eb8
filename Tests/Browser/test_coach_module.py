"""The coach that runs in the browser: the file the server hands out answers just as the engine in the server does."""

import base64
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = (ROOT / "Tests/Coach/golden.jsonl").read_text(encoding="utf-8").splitlines()

ASK = """
async ([module, questions]) => {
    const bytes = Uint8Array.from(atob(module), (letter) => letter.charCodeAt(0));
    const compiled = await WebAssembly.compile(bytes);
    const { exports } = await WebAssembly.instantiate(compiled, {});
    const ask = (question) => {
        const line = new TextEncoder().encode(question);
        const room = exports.alloc(line.length);
        new Uint8Array(exports.memory.buffer, room, line.length).set(line);
        const answer = exports.hints(room, line.length);
        const count = new DataView(exports.memory.buffer).getUint32(answer, true);
        const text = new TextDecoder().decode(new Uint8Array(exports.memory.buffer, answer + 4, count));
        exports.free(room);
        exports.free(answer);
        return text;
    };
    return { imports: WebAssembly.Module.imports(compiled), answers: questions.map(ask) };
}
"""


def test_the_module_gives_the_golden_answers(browser, server):
    with urllib.request.urlopen(f"{server.address}/coach.wasm") as response:
        assert response.headers["Content-Type"] == "application/wasm"
        module = response.read()
    page = browser.new_page()
    found = page.evaluate(ASK, [base64.b64encode(module).decode(), GOLDEN[::2]])
    page.close()
    assert found["imports"] == []
    assert found["answers"] == GOLDEN[1::2]
