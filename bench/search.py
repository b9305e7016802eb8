"""
Searching among 1,000,000 texts: how long `/search` takes, at the 99th percentile of questions that are cut out of the
texts, and what a keystroke in the palette costs the server.
"""

import http.client
import random
import statistics
import time
import urllib.parse

from measure.company import Copy, tables
from measure.figures import figure
from measure.load import in_turn, microseconds_per_request
from measure.okra import Okra
from measure.planting import EMAIL
from measure.processes import cpu_seconds
from measure.texts import texts

QUESTIONS = 400


def main():
    folder, filling = texts()
    if filling:
        figure("Taking 1,000,000 texts into the index after an upgrade", filling, "s")
    with Copy(folder) as copy:
        database = tables(copy)
        asked = questions(database)
        common = commonest(database)
        sizes(database)
        database.close()
        with Okra(copy) as okra:
            headers = okra.sign_in(EMAIL)
            for _ in range(2):
                taken = [each for questions in asked.values() for each in times(okra, "/search", headers, questions)]
            figure("A search among 1,000,000 texts, median", statistics.median(taken), "ms")
            last = statistics.quantiles(taken, n=100)[98]
            figure("A search among 1,000,000 texts, 99th percentile", last, "ms", most=20)
            for name, some in asked.items():
                figure(f"of these by {name}, 95th percentile", statistics.quantiles(
                    times(okra, "/search", headers, some), n=20)[18], "ms")
            typed = [word[:length] for word in asked["four characters"] + asked["English"][:40]
                     for length in range(1, len(word) + 1)]
            times(okra, "/search/options", headers, typed[:200])
            before = cpu_seconds(okra.id)
            times(okra, "/search/options", headers, typed)
            spent = (cpu_seconds(okra.id) - before) / len(typed)
            figure("A keystroke in the palette, CPU, mean of all", spent * 1000, "ms", most=10)
            worst = [common[0], f"{common[0]} {common[1]}", "re", "ret", common[0][0]]
            measures = [asking(okra, headers, text) for text in worst]
            names = ["the commonest pair", "the two commonest pairs", "two letters", "three letters", "one character"]
            for name, result in zip(names, in_turn(measures, rounds=3)):
                figure(f"A keystroke, CPU: {name}", statistics.median(result) / 1000, "ms", most=10)


def questions(database):
    """What people would type, cut out of texts all over the company."""
    dice = random.Random(3)
    ids = [id for (id,) in database.execute("SELECT id FROM check_in ORDER BY id")]
    notes = [
        database.execute("SELECT note FROM check_in WHERE id = ?", [id]).fetchone()[0] for id in dice.sample(ids, 3000)
    ]
    chinese = [run for note in notes for run in note.split("，") if len(run) > 5 and not run.isascii()]
    runs = [run for note in notes for run in note.split("，") if run.isascii()]
    english = [run for run in runs if run.replace(" ", "").isalpha() and len(run.split()) == 3]

    def cut(length):
        run = dice.choice(chinese)
        start = dice.randrange(len(run) - length + 1)
        return run[start : start + length]

    each = QUESTIONS // 5
    return {
        "two characters": [cut(2) for _ in range(each)],
        "four characters": [cut(4) for _ in range(each)],
        "two words of one text": [" ".join(run[:2] for run in dice.choice(notes).split("，")[:2]) for _ in range(each)],
        "two words of any texts": [f"{cut(2)} {cut(2)}" for _ in range(each)],
        "English": [" ".join(dice.sample(dice.choice(english).split(), 2)) for _ in range(each)],
    }


def commonest(database):
    rows = database.execute(
        "SELECT term FROM search_term WHERE kind = 3 GROUP BY term ORDER BY sum(length(entries)) DESC LIMIT 40"
    )
    return [term for (term,) in rows if not term.isascii()]


def sizes(database):
    texts = database.execute("SELECT count(*) FROM search_text").fetchone()[0]
    rows, bytes_ = database.execute("SELECT count(*), sum(length(entries)) FROM search_term").fetchone()
    figure("Texts in the index", texts)
    figure("Rows of the index", rows)
    figure("Packed entries", bytes_ / 1e6, "MB")


def times(okra, path, headers, questions):
    """Milliseconds for each question, one after the other on one connection."""
    connection = http.client.HTTPConnection("127.0.0.1", okra.port, timeout=30)
    taken = []
    for text in questions:
        started = time.perf_counter()
        connection.request("GET", f"{path}?q={urllib.parse.quote(text)}", headers=headers)
        answer = connection.getresponse()
        answer.read()
        taken.append((time.perf_counter() - started) * 1000)
        if answer.status != 200:
            raise SystemExit(f"{text!r} was answered with {answer.status}")
    connection.close()
    return taken


def asking(okra, headers, text):
    path = f"/search/options?q={urllib.parse.quote(text)}"
    okra.page(path, headers)
    return lambda: microseconds_per_request(okra.id, okra.address + path, headers, connections=2)


if __name__ == "__main__":
    main()
