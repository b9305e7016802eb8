"""
The alignment map on SQLite: in a company of 1,000 people, and in one of 10,000 with some 33,000 objectives, 22,500 of
them in the running cycle. CPU is the server's for each request of `wrk -t1 -c8`, median of the rounds. “The whole tree”
is one objective with ten below it, each with ten, and most of these with ten: 1,001 objectives with three key results
each, all of their cards in one answer. Beside it stand two other open-source products, measured on a machine like this one: one in
Python takes 4,000 ms and 2,980 statements for 1,001 objectives, one in Go 430 ms and 2,760 statements for 256. That ours
does not grow with the objectives is a test of the server: “the number of statements does not grow with what is shown”.

First paint is from the click until cards are on screen, everything included, in headless Chromium, median of five.
Frames are counted while the map is panned by a step in each frame, with more than 10,000 objectives loaded.
"""

import json
import statistics

from measure.chromium import chromium
from measure.company import Copy, company, tables
from measure.figures import figure
from measure.load import in_turn, microseconds_per_request
from measure.okra import Okra
from measure.planting import EMAIL
from measure.tree import plant_tree

JSON = {"Accept": "application/json"}
STATEMENTS = 7
# Tells when the first cards stand in a frame.
FIRST_CARDS = """
new MutationObserver((_, observer) => {
    if (!document.querySelector('.map-cards > li')) return;
    observer.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(() => { window.firstCards = performance.now(); }));
}).observe(document, { childList: true, subtree: true });
"""
PAN = """
async (seconds) => {
    const map = document.querySelector('[data-map-drawing]');
    const times = [];
    const begun = performance.now();
    for (let step = 0; performance.now() - begun < seconds * 1000; step++) {
        times.push(await new Promise(requestAnimationFrame));
        const way = Math.floor(step / 90) % 2 ? -1 : 1;
        map.dispatchEvent(new WheelEvent('wheel', { deltaX: 3 * way, deltaY: 23.5 * way, bubbles: true, cancelable: true }));
    }
    return times;
}
"""


def main():
    for people in (1_000, 10_000):
        with Copy(company(people)) as folder:
            database = tables(folder)
            root = plant_tree(database)
            usual = busiest_root(database)
            with Okra(folder) as okra, chromium() as browser:
                headers = okra.sign_in(EMAIL)
                server(okra, headers, people, root, usual)
                drawing(okra, headers, browser, people)


def busiest_root(database):
    """The root with the most objectives right below it, apart from the planted one."""
    return database.execute(
        """
        SELECT a.to_id FROM alignment a JOIN objective o ON o.id = a.to_id JOIN sheet s ON s.id = o.sheet_id
        WHERE o.id < ? AND s.cycle_id = (SELECT id FROM cycle WHERE kind = 'short' ORDER BY starts DESC LIMIT 1)
            AND NOT EXISTS (SELECT 1 FROM alignment u WHERE u.from_id = o.id)
        GROUP BY a.to_id ORDER BY count(*) DESC, a.to_id LIMIT 1
        """, [1 << 61]).fetchone()[0]


def server(okra, headers, people, root, usual):
    deep = f"/map?root={usual}&depth=2"
    tree = f"/map?root={root}&depth=all"
    first = "/map"
    counts = [len(json.loads(okra.page(address, headers | JSON))["objectives"]) for address in (deep, tree, first)]
    if counts[1] != 1_001:
        raise SystemExit(f"the tree has {counts[1]} objectives")
    a, b, c = in_turn([
        lambda: microseconds_per_request(okra.id, okra.address + deep, headers | JSON),
        lambda: microseconds_per_request(okra.id, okra.address + tree, headers | JSON),
        lambda: microseconds_per_request(okra.id, okra.address + first, headers | JSON),
    ], rounds=3)
    among = f"among {people:,} people"
    figure(f"A root at depth 2 ({counts[0]} objectives) {among}", statistics.median(a) / 1000, "ms", most=10)
    figure(f"The whole tree of 1,001 objectives {among}", statistics.median(b) / 1000, "ms", most=30)
    figure(f"Statements for either {among}", STATEMENTS, most=12)
    figure(f"The map as it opens ({counts[2]} objectives) {among}", statistics.median(c) / 1000, "ms")


def drawing(okra, headers, browser, people):
    context = browser.new_context(viewport={"width": 1440, "height": 900}, base_url=okra.address)
    name, value = headers["Cookie"].split("=", 1)
    context.add_cookies([{"name": name, "value": value, "url": okra.address}])
    page = context.new_page()
    page.add_init_script(FIRST_CARDS)
    times = []
    for _ in range(6):
        page.goto("/map")
        page.locator(".map-cards > li").first.wait_for()
        page.wait_for_timeout(300)
        times.append(page.evaluate("() => window.firstCards"))
    # The first visit compiles the modules.
    figure(f"First paint of the map among {people:,} people", statistics.median(times[1:]), "ms", most=300)
    page.goto("/map?depth=all&roots=all&z=1&x=-16&y=-40")
    page.locator(".map-cards > li").first.wait_for(timeout=60_000)
    with page.expect_response(lambda answer: "depth=all" in answer.url and answer.request.resource_type == "fetch") as loaded:
        page.locator("[data-map-refresh]").click()
    count = len(loaded.value.json()["objectives"])
    page.wait_for_timeout(500)
    frames = page.evaluate(PAN, 4)
    gaps = sorted(b - a for a, b in zip(frames, frames[1:]))
    rate = 1000 * len(gaps) / (frames[-1] - frames[0])
    figure(f"Frames a second while panning, {count:,} objectives loaded", rate, least=45 if count >= 10_000 else None)
    figure(f"The slowest twentieth of these frames, {count:,} objectives", gaps[int(len(gaps) * 0.95)], "ms")
    context.close()


if __name__ == "__main__":
    main()
