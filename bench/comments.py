"""
`/me` with five objectives of four key results, once with nothing said about it and once with 500 open threads of three
comments each, half of them on marked words; and the list of these threads, which is fetched when somebody opens it. Both
servers are asked by turns; CPU is that of the server for each request.
"""

import re
import statistics

from measure.company import Copy, company, tables
from measure.figures import figure
from measure.load import in_turn, microseconds_per_request, ratio
from measure.okra import Okra
from measure.planting import EMAIL, plant

THREADS = 500
SAID = ("这个数怎么来的？", "按上周的口径算，周五前给明细。", "好，那就先这样，月底再看一次。")


def main():
    with Copy(company()) as quiet, Copy(company()) as busy:
        plant(tables(quiet))
        plant(tables(busy))
        talk(tables(busy))
        with Okra(quiet) as without, Okra(busy) as full:
            headers, others = without.sign_in(EMAIL), full.sign_in(EMAIL)
            page, said = without.page("/me", headers), full.page("/me", others)
            if b"data-marks" in page or f"{THREADS} 处未解决".encode() not in said:
                raise SystemExit(f"/me does not show {THREADS} threads")
            threads = re.search(rb'data-threads="([^"]+)"', said)[1].decode()
            fragment = others | {"Okra-Fragment": "1"}
            plain, full_page, opened = in_turn([
                lambda: microseconds_per_request(without.id, f"{without.address}/me", headers),
                lambda: microseconds_per_request(full.id, f"{full.address}/me", others),
                lambda: microseconds_per_request(full.id, f"{full.address}{threads}", fragment),
            ], rounds=4)
            figure("CPU for each /me with nothing said", statistics.median(plain), "µs")
            figure(f"CPU for each /me with {THREADS} threads", statistics.median(full_page), "µs")
            figure(f"/me with {THREADS} threads beside /me without", ratio(full_page, plain), "times", most=3)
            figure(f"The list of {THREADS} threads beside /me without", ratio(opened, plain), "times")
            figure("Page with nothing said", len(page) / 1000, "KB")
            figure(f"Page with {THREADS} threads", len(said) / 1000, "KB")
            figure(f"The list of {THREADS} threads", len(full.page(threads, fragment)) / 1000, "KB")


def talk(database):
    """Writes threads on the key results of the planted sheet."""
    person, = database.execute("SELECT id FROM person WHERE email = ?", [EMAIL]).fetchone()
    lines = database.execute(
        """
        SELECT s.id, k.id, k.text FROM sheet s JOIN objective o ON o.sheet_id = s.id AND o.deleted_at IS NULL
        JOIN key_result k ON k.objective_id = o.id AND k.deleted_at IS NULL
        WHERE s.person_id = ? AND s.cycle_id = (SELECT id FROM cycle WHERE kind = 'short' ORDER BY starts DESC LIMIT 1)
        ORDER BY k.id
        """, [person]).fetchall()
    authors = [row for row, in database.execute("SELECT id FROM person WHERE left_on IS NULL ORDER BY id LIMIT 40")]
    first = (database.execute("SELECT max(id) FROM activity").fetchone()[0]) + 1
    database.execute("BEGIN")
    for number in range(THREADS):
        sheet, line, text = lines[number % len(lines)]
        author, thread = authors[number % len(authors)], first + number * 10
        mark = ("text", number % 5, number % 5 + 4, text[number % 5:number % 5 + 4]) if number % 2 else (None, None, None, "")
        database.execute(
            """
            INSERT INTO thread (id, sheet_id, key_result_id, mark_field, mark_start, mark_end, quote, comments, by_id, at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
            """, [thread, sheet, line, *mark, len(SAID), author])
        for index, words in enumerate(SAID):
            database.execute(
                "INSERT INTO comment (id, thread_id, author_id, at, text, mentions) VALUES (?, ?, ?, 0, ?, '[]')",
                [thread + index, thread, authors[(number + index) % len(authors)], words])
    database.execute("COMMIT")


if __name__ == "__main__":
    main()
