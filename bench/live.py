"""
2,000 streams of 200 people, ten each, all open on one sheet; somebody changes a line of it, and the clock stops when the
last stream has said so, median and worst of nine changes. One program reads all streams in one thread on the same
machine, so its own reading is in the figures. Memory is what the server's process holds more than before, divided by the
streams, once all of them have caught up; the CPU of a change is that of the server's process until the last stream has it.
Last, 50 changes follow that nobody reads: what waits for those who do not read must not be kept.
"""

import hashlib
import selectors
import socket
import statistics
import time

from measure.company import Copy, company, tables
from measure.figures import figure
from measure.okra import Okra
from measure.processes import cpu_seconds, resident_megabytes

STREAMS, PEOPLE, CHANGES = 2000, 200, 9


def main():
    with Copy(company(PEOPLE)) as folder:
        tokens, sheet, line = plant(tables(folder))
        with Okra(folder) as okra:
            for token in tokens[:20]:
                okra.page("/me", bearer(token))
            change(okra, tokens[0], line, "before")
            before = resident_megabytes(okra.id)
            readers = Readers(okra.port, tokens, sheet)
            readers.hear(len(readers.all))
            time.sleep(2)
            held = resident_megabytes(okra.id) - before
            figure("Open streams", len(readers.all))
            figure("Memory for each", held * 1024 / STREAMS, "KB", most=40)
            taken, costs = [], []
            for number in range(CHANGES):
                # A change that comes with a heartbeat would be the same one written twice.
                spent = cpu_seconds(okra.id)
                begun = time.perf_counter()
                rev = change(okra, tokens[0], line, f"change {number}")
                answered = time.perf_counter()
                readers.hear(STREAMS, rev)
                taken.append((time.perf_counter() - begun) * 1000)
                costs.append((cpu_seconds(okra.id) - spent) * 1e6 / STREAMS)
            figure("A change until its answer, the last time", (answered - begun) * 1000, "ms")
            figure("A change until the last stream has it", statistics.median(taken), "ms", most=500)
            figure("The slowest of nine", max(taken), "ms")
            figure("CPU of the server for each stream and change", statistics.median(costs), "µs")
            before = resident_megabytes(okra.id)
            for number in range(50):
                change(okra, tokens[0], line, f"unread {number}")
            figure("Memory that 50 changes cost which nobody reads", resident_megabytes(okra.id) - before, "MB", most=40)
            readers.close()


class Readers:
    """Streams that are open, and what each has not yet told."""

    def __init__(self, port, tokens, sheet):
        self.selector = selectors.DefaultSelector()
        self.all = []
        for number in range(STREAMS):
            connection = socket.create_connection(("127.0.0.1", port), timeout=30)
            token = tokens[number % len(tokens)]
            connection.sendall(
                f"GET /events?watch=sheet:{sheet}&look=sheet:{sheet} HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                f"Authorization: Bearer {token}\r\n\r\n".encode())
            connection.setblocking(False)
            self.selector.register(connection, selectors.EVENT_READ)
            self.all.append(connection)

    def hear(self, count, rev=None, seconds=60):
        """Reads until so many streams have told of this change, or of any."""
        wanted = f'"rev":"{rev}"'.encode() if rev else b'"type":"sheet"'
        told, ends = set(), time.monotonic() + seconds
        while len(told) < count:
            if time.monotonic() > ends:
                raise SystemExit(f"{len(told)} of {count} streams heard")
            for key, _ in self.selector.select(1):
                piece = key.fileobj.recv(65536)
                if not piece:
                    raise SystemExit("a stream ended")
                if wanted in piece:
                    told.add(key.fd)

    def close(self):
        for connection in self.all:
            connection.close()


def change(okra, token, line, text):
    """Changes a line and gives the number that this got."""
    headers = bearer(token) | {"Content-Type": "application/x-www-form-urlencoded", "Okra-Fragment": "1"}
    status, answer, body = okra.request(f"/objectives/{line}", headers, "POST", f"text={text}".replace(" ", "+"))
    if status != 200:
        raise SystemExit(f"the change was answered {status}: {body[:300]}")
    return answer["Okra-Rev"].split()[-1]


def bearer(token):
    return {"Authorization": f"Bearer {token}"}


def plant(database):
    """A token for each of so many people, the first of whom has a sheet with an objective."""
    sheet, line, owner = database.execute(
        """
        SELECT s.id, o.id, s.person_id FROM sheet s JOIN objective o ON o.sheet_id = s.id JOIN cycle c ON c.id = s.cycle_id
        JOIN person p ON p.id = s.person_id
        WHERE c.kind = 'short' AND c.starts = (SELECT max(starts) FROM cycle WHERE kind = 'short') AND NOT s.limited
            AND o.deleted_at IS NULL AND NOT o.limited AND p.left_on IS NULL AND p.role <> 'readOnly'
        ORDER BY o.id LIMIT 1
        """
    ).fetchone()
    people = [row[0] for row in database.execute("SELECT id FROM person WHERE left_on IS NULL ORDER BY id <> ?, id", [owner])]
    tokens = []
    for number, person in enumerate(people[:PEOPLE]):
        tokens.append(f"okra_live_{number}")
        database.execute(
            "INSERT INTO access_token (token_hash, person_id, name, scope, created_at) VALUES (?, ?, 'bench', 'write', 0)",
            [hashlib.sha256(tokens[-1].encode()).hexdigest(), person])
    return tokens, sheet, line


if __name__ == "__main__":
    main()
