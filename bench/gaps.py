"""
`/gaps` in companies of 2,000 and 10,000 people (the larger has about 25,000 objectives in the running cycle): how long the
first look takes, which reads and compares every sentence of the cycle, and what each further one costs in CPU of the
server while nothing was written. Half of the objectives of a planted copy are worded anew, so that not all doubles are
of the very same words. Then, in a company where somebody knows the answer, how much of each kind is found (recall) and how
much of what is found is right (precision).
"""

import itertools
import json
import random
import statistics
import time

from measure.company import Copy, company, tables
from measure.figures import figure
from measure.gap_planting import WORDS, Planted
from measure.gap_truth import truth
from measure.load import in_turn, microseconds_per_request
from measure.okra import Okra
from measure.planting import EMAIL
from measure.processes import cpu_seconds

KINDS = {
    "double": "objectives that say the same", "conflict": "key results at odds", "circle": "circles of need",
    "unaligned": "unaligned objectives", "unsupported": "unsupported key results", "withoutOKRs": "people without OKRs",
}
# Sentences are judged, everything else is counted.
LEAST = {"double": (0.95, 0.8), "conflict": (0.95, 0.9)}


def main():
    judge()
    for people, most in ((2_000, 2), (10_000, 8)):
        with Copy(company(people)) as folder:
            count = vary(tables(folder))
            with Okra(folder) as okra:
                headers = okra.sign_in(EMAIL)
                okra.page("/me", headers)
                before, began = cpu_seconds(okra.id), time.perf_counter()
                page = okra.page("/gaps", headers)
                figure(f"First /gaps, {people:,} people, {count:,} objectives: CPU", cpu_seconds(okra.id) - before, "s", most=most)
                figure(f"First /gaps, {people:,} people: on the clock", time.perf_counter() - began, "s")
                taken = in_turn([lambda: microseconds_per_request(okra.id, f"{okra.address}/gaps", headers, 2)], rounds=3)
                figure(f"Each further /gaps, {people:,} people: CPU", statistics.median(taken[0]) / 1000, "ms")
                figure(f"Size of /gaps, {people:,} people", len(page) / 1000, "KB")


def judge(people=2_000):
    """Precision and recall of each kind, in a company of its own."""
    with Copy(company(people)) as folder:
        database = tables(folder)
        planted = Planted(database)
        right = {name: getattr(planted, name) for name in ("double", "conflict", "circle")} | truth(database, planted.cycle)
        database.close()
        with Okra(folder) as okra:
            headers = okra.sign_in(EMAIL)
            for kind, name in KINDS.items():
                found = look(okra, headers | {"Accept": "application/json"}, kind)
                hits = len(found & right[kind])
                precise, complete = LEAST.get(kind, (1, 1))
                figure(f"Gaps, {name}: {len(right[kind]):,} there, precision", hits / max(1, len(found)), least=precise)
                figure(f"Gaps, {name}: recall", hits / max(1, len(right[kind])), least=complete)
                for each in list(found - right[kind])[:3]:
                    print("  not so:", *texts(folder, each))
                for each in list(right[kind] - found)[:3]:
                    print("  missed:", *texts(folder, each))


def look(okra, headers, kind):
    """All that the page lists of a kind, page by page; groups of sentences count as the pairs that are in them."""
    found = set()
    for page in itertools.count(1):
        gaps = json.loads(okra.page(f"/gaps?kind={kind}&page={page}", headers))["gaps"]
        for gap in gaps:
            members = [int(id) for name in ("objectives", "keyResults", "people") for id in gap.get(name, [])]
            pairs = itertools.combinations(members, 2) if kind == "double" else [members]
            found.update(frozenset(pair) for pair in pairs)
        if len(gaps) < 20:
            return found


def texts(folder, ids):
    database = tables(folder)
    return [row for id in sorted(ids) for row, in database.execute(
        "SELECT text FROM objective WHERE id = :id UNION ALL SELECT text FROM key_result WHERE id = :id"
        " UNION ALL SELECT name FROM person WHERE id = :id", {"id": id})]


def vary(database):
    """Gives every other objective of the running cycle a sentence of its own."""
    dice = random.Random(1)
    cycle, = database.execute(
        "SELECT id FROM cycle WHERE kind = 'short' ORDER BY starts DESC LIMIT 1").fetchone()
    rows = [row for row, in database.execute(
        "SELECT o.id FROM objective o JOIN sheet s ON s.id = o.sheet_id WHERE s.cycle_id = ? ORDER BY o.id", [cycle])]
    database.execute("BEGIN")
    for row in rows[::2]:
        text = "让" + "".join(dice.choices(WORDS, k=dice.randint(3, 6))) + "更好"
        database.execute("UPDATE objective SET text = ?, folded = ? WHERE id = ?", [text, text, row])
    database.execute("COMMIT")
    return len(rows)


if __name__ == "__main__":
    main()
