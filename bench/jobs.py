"""
20,000 jobs that wait when a server starts, and how many it does in a second; then the same server with nothing to do:
its CPU and whether it writes.
"""

import json
import time

from measure.company import Copy, company, tables
from measure.figures import figure
from measure.okra import Okra
from measure.processes import cpu_seconds

MANY, IDLE = 20_000, 20


def main():
    with Copy(company()) as folder:
        database = tables(folder)
        data = json.dumps({"fanOut": {"_0": "1", "after": 0, "audience": 0}})
        database.execute("BEGIN")
        database.executemany(
            "INSERT INTO job (id, lane, kind, data, added_at, due_at) VALUES (?, 'here', 'fanOut', ?, 0, 0)",
            ((number, data) for number in range(1, MANY + 1)),
        )
        database.execute("COMMIT")
        with Okra(folder) as okra:
            while left(database):
                time.sleep(0.05)
            figure(f"{MANY:,} jobs that were due", MANY / (time.perf_counter() - okra.started), "jobs a second")
            time.sleep(3)
            log, before = size(folder), cpu_seconds(okra.id)
            time.sleep(IDLE)
            figure("CPU of an idle server", (cpu_seconds(okra.id) - before) / IDLE * 1000, "ms a second", most=20)
            figure("Bytes it wrote to the database meanwhile", size(folder) - log, "bytes", most=0)


def left(database):
    return database.execute("SELECT count(*) FROM job").fetchone()[0]


def size(folder):
    return sum((folder / name).stat().st_size for name in ["okra.sqlite", "okra.sqlite-wal"] if (folder / name).exists())


if __name__ == "__main__":
    main()
