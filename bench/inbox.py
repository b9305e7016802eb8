"""
Publishing a sheet that 200 people follow: how long the answer takes, and that all of them were told. Then the inbox of
somebody with 50,000 notifications, read and unread, beside the same page with 40: CPU for each request.
"""

import hashlib
import http.client
import itertools
import statistics
import time

from measure.company import Copy, company, tables
from measure.figures import figure
from measure.load import in_turn, microseconds_per_request, ratio
from measure.okra import Okra
from measure.planting import EMAIL

FOLLOWERS, MANY, FEW = 200, 50_000, 40


def main():
    with Copy(company(1000)) as folder:
        publishing(folder)
    with Copy(company(200)) as many, Copy(company(200)) as few, Copy(company(200)) as unread:
        plant(tables(many), MANY, isRead=True)
        plant(tables(few), FEW, isRead=True)
        plant(tables(unread), MANY, isRead=False)
        with Okra(many) as okra, Okra(few) as other, Okra(unread) as third:
            long, short, new = in_turn([asking(okra), asking(other), asking(third)], rounds=5)
            own, mine = in_turn([asking(third, "/me"), asking(other, "/me")], rounds=5)
    figure(f"CPU for an inbox of {MANY:,}, all read", statistics.median(long), "µs", most=5000)
    figure(f"CPU for an inbox of {MANY:,}, none read", statistics.median(new), "µs", most=5000)
    figure(f"CPU for an inbox of {FEW}", statistics.median(short), "µs")
    figure(f"The inbox of {MANY:,} beside that of {FEW}", ratio(long, short), "times")
    figure(f"/me with {MANY:,} unread beside none", ratio(own, mine), "times")


def publishing(folder):
    database = tables(folder)
    sheets = database.execute(
        """
        SELECT s.id, s.person_id FROM sheet s JOIN cycle c ON c.id = s.cycle_id JOIN publication u ON u.sheet_id = s.id
        JOIN person p ON p.id = s.person_id
        WHERE c.kind = 'short' AND c.starts = (SELECT max(starts) FROM cycle WHERE kind = 'short')
            AND p.left_on IS NULL AND p.role <> 'readOnly' AND NOT s.limited ORDER BY s.id LIMIT 9
        """
    ).fetchall()
    database.execute("BEGIN")
    for sheet, owner in sheets:
        followers = database.execute(
            "SELECT id FROM person WHERE id <> ? AND left_on IS NULL ORDER BY id LIMIT ?", [owner, FOLLOWERS]
        ).fetchall()
        database.executemany(
            "INSERT OR IGNORE INTO following (person_id, followed_id, at) VALUES (?, ?, 0)",
            [(follower, owner) for (follower,) in followers],
        )
        database.execute("DELETE FROM publication WHERE sheet_id = ?", [sheet])
        digest = hashlib.sha256(f"u-bench-{owner}".encode()).hexdigest()
        database.execute("INSERT INTO access_token VALUES (?, ?, 'bench', 'write', 0)", [digest, owner])
    database.execute("COMMIT")
    before = told(database)
    with Okra(folder) as okra:
        times = [publish(okra, *sheet) for sheet in sheets]
        begun = time.perf_counter()
        # Everybody's manager, too, where it is none of the followers.
        while told(database) - before < len(sheets) * FOLLOWERS and time.perf_counter() < begun + 20:
            time.sleep(0.05)
        passed = time.perf_counter() - begun
    figure(f"Publishing with {FOLLOWERS} followers, slowest answer of {len(sheets)}", max(times), "ms", most=50)
    figure("Followers told", told(database) - before, least=len(sheets) * FOLLOWERS)
    figure("All of them told after", passed, "s")


def publish(okra, sheet, owner):
    connection = http.client.HTTPConnection("127.0.0.1", okra.port, timeout=30)
    headers = {"Authorization": f"Bearer u-bench-{owner}", "Accept": "application/json"}
    begun = time.perf_counter()
    connection.request("POST", f"/sheets/{sheet}/publication", headers=headers)
    answer = connection.getresponse()
    answer.read()
    passed = (time.perf_counter() - begun) * 1000
    connection.close()
    if answer.status >= 400:
        raise SystemExit(f"publishing answered {answer.status}")
    return passed


def told(database):
    (count,) = database.execute("SELECT count(*) FROM notification WHERE kind = 'publication'").fetchone()
    return count


def plant(database, count, isRead):
    """So many notifications of check-ins, spread over the journal's own entries."""
    ids = itertools.count(1 << 61)
    (person,) = database.execute("SELECT id FROM person WHERE email = ?", [EMAIL]).fetchone()
    database.execute("BEGIN")
    database.execute("DELETE FROM notification WHERE person_id = ?", [person])
    entries = database.execute(
        """
        SELECT a.id, a.at, a.sheet_id, a.objective_id, a.key_result_id FROM activity a
        WHERE a.kind = 'checkedIn' ORDER BY a.id DESC LIMIT 4000
        """
    ).fetchall()
    kinds = [f"checkIn{number or ''}" for number in range(1 + count // len(entries))]
    rows = itertools.islice(((entry, kind) for kind in kinds for entry in entries), count)
    for (activity, at, sheet, objective, key_result), kind in rows:
        # The same entries over and over need kinds of their own; the newest, which the page shows, are real.
        database.execute(
            """
            INSERT INTO notification (id, person_id, kind, activity_id, sheet_id, objective_id, key_result_id,
                in_inbox, at, read_at) VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, ?)
            """,
            [(1 << 62) - next(ids) + (1 << 61), person, kind, activity, sheet, objective, key_result, at,
             at if isRead else None],
        )
    database.execute("COMMIT")


def asking(okra, path="/inbox"):
    headers = okra.sign_in(EMAIL)
    return lambda: microseconds_per_request(okra.id, f"{okra.address}{path}", headers)


if __name__ == "__main__":
    main()
