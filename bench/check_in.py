"""
64 writers with a connection and a key result each send check-ins over HTTP, one after another, to SQLite with
`synchronous = FULL`; each is acknowledged once it would survive a power cut. Beside them, by turns: the same rows
written straight into SQLite by one program, a transaction for each check-in, and 64 check-ins to a transaction. The
last round ends with the server killed amid its work; then every check-in that was acknowledged must be in the tables.
"""

import hashlib
import itertools
import statistics
import time
import urllib.parse

from measure.company import Copy, company, tables
from measure.figures import figure
from measure.load import ratio
from measure.okra import Okra
from measure.processes import cpu_seconds
from measure.writers import write

WRITERS, ROUNDS, SECONDS = 64, 3, 2


def main():
    with Copy(company(200)) as folder, Copy(company(200)) as other:
        targets = give_tokens(tables(folder))
        raw = Raw(tables(other))
        acknowledged, rates, single, grouped, costs = [], [], [], [], []
        for number in range(ROUNDS):
            with Okra(folder) as okra:
                makers = [check_ins(okra.port, number, *target) for target in targets]
                is_last = number == ROUNDS - 1
                before = cpu_seconds(okra.id)
                spent = []
                # The clock of the kernel knows nothing of a process that was killed.
                stop = lambda: (spent.append(cpu_seconds(okra.id) - before), is_last and okra.kill())
                done, rate = write(okra.port, makers, SECONDS, stop)
            rates.append(rate)
            costs.append(spent[0] / len(done) * 1e6)
            acknowledged += done
            single.append(raw.rate(1))
            grouped.append(raw.rate(WRITERS))
        kept = {note for (note,) in tables(folder).execute("SELECT note FROM check_in WHERE note LIKE 'bench %'")}
    figure("Durable check-ins over HTTP, 64 writers", statistics.median(rates), "a second", least=10_000)
    figure("Transactions of one check-in each, straight into SQLite", statistics.median(single), "a second")
    figure("64 check-ins to a transaction, straight into SQLite", statistics.median(grouped), "a second")
    figure("Over HTTP beside one transaction each", ratio(rates, single), "times", least=4)
    figure("CPU of the server for each check-in", statistics.median(costs), "µs")
    figure("Check-ins acknowledged", len(acknowledged))
    figure("Of these lost when the server was killed", len(set(acknowledged) - kept), most=0)


def give_tokens(database):
    """A token, a key result and its metric for each of 64 people who may check in on what is theirs."""
    rows = database.execute(
        """
        SELECT p.id, k.id, m.id FROM person p JOIN sheet s ON s.person_id = p.id JOIN cycle c ON c.id = s.cycle_id
        JOIN objective o ON o.sheet_id = s.id JOIN key_result k ON k.objective_id = o.id
        JOIN metric m ON m.key_result_id = k.id
        WHERE c.kind = 'short' AND c.starts = (SELECT max(starts) FROM cycle WHERE kind = 'short')
            AND o.deleted_at IS NULL AND k.deleted_at IS NULL AND m.deleted_at IS NULL AND m.kind = 'number'
            AND p.left_on IS NULL AND p.role <> 'readOnly'
        ORDER BY p.id, k.id, m.id
        """
    )
    first = {}
    for row in rows:
        first.setdefault(row[0], row)
    targets = list(first.values())[:WRITERS]
    if len(targets) < WRITERS:
        raise SystemExit(f"only {len(targets)} people have a key result with a number")
    database.execute("BEGIN")
    for person, _, _ in targets:
        digest = hashlib.sha256(token(person).encode()).hexdigest()
        database.execute("INSERT INTO access_token VALUES (?, ?, 'bench', 'write', 0)", [digest, person])
    database.execute("COMMIT")
    return targets


def token(person):
    return f"u-bench-{person}"


def check_ins(port, round_number, person, key_result, metric):
    """Makes one writer's requests: the note is the name by which a check-in is found again."""
    head = (
        f"POST /key-results/{key_result}/check-ins HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n"
        f"Authorization: Bearer {token(person)}\r\nContent-Type: application/x-www-form-urlencoded\r\n"
    )
    numbers = itertools.count()

    def make():
        number = next(numbers)
        note = f"bench {round_number} {person} {number}"
        fields = {f"value.{metric}": number % 100, "health": "onTrack", "note": note}
        body = urllib.parse.urlencode(fields)
        return note, f"{head}Content-Length: {len(body)}\r\n\r\n{body}".encode()

    return make


class Raw:
    """Writes the same rows as the server does for a check-in, with nothing in between."""

    def __init__(self, database):
        self.database = database
        self.target = database.execute(
            """
            SELECT s.person_id, k.id, m.id, o.id, s.id FROM metric m JOIN key_result k ON k.id = m.key_result_id
            JOIN objective o ON o.id = k.objective_id JOIN sheet s ON s.id = o.sheet_id
            WHERE s.person_id IS NOT NULL LIMIT 1
            """
        ).fetchone()
        self.ids = itertools.count(1 << 61)

    def rate(self, group):
        begun, done = time.perf_counter(), 0
        while time.perf_counter() < begun + 1:
            self.database.execute("BEGIN IMMEDIATE")
            for _ in range(group):
                self.write()
            self.database.execute("COMMIT")
            done += group
        return done / (time.perf_counter() - begun)

    def write(self):
        person, key_result, metric, objective, sheet = self.target
        id, at, run = next(self.ids), int(time.time() * 1000), self.database.execute
        run(
            """
            INSERT INTO check_in (id, key_result_id, author_id, at, health, note, mentions)
            VALUES (?, ?, ?, ?, 'onTrack', ?, '[]')
            """, [id, key_result, person, at, f"raw {id}"],
        )
        run("INSERT INTO check_in_value (check_in_id, metric_id, value) VALUES (?, ?, 50)", [id, metric])
        run("UPDATE key_result SET latest_check_in_id = ? WHERE id = ?", [id, key_result])
        run("UPDATE metric SET current = 50 WHERE id = ?", [metric])
        run(
            """
            INSERT INTO activity (id, at, actor_id, kind, sheet_id, objective_id, key_result_id, person_id, data)
            VALUES (?, ?, ?, 'checkedIn', ?, ?, ?, NULL, '{}')
            """, [next(self.ids), at, person, sheet, objective, key_result],
        )


if __name__ == "__main__":
    main()
