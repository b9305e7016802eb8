"""wrk, and what a server spends on a request while it runs."""

import re
import statistics
import subprocess

from .processes import cpu_seconds


def microseconds_per_request(process, address, headers, connections=8):
    """CPU of `process` for each request of a second of wrk; other programs on the machine hardly change it."""
    before = cpu_seconds(process)
    requests = wrk(address, headers, connections)
    return (cpu_seconds(process) - before) / requests * 1e6


def in_turn(measures, rounds):
    """Measures by turns, so that a noisy moment meets them all; the list of what each gave."""
    for measure in measures:
        # The first one fills caches and connections.
        measure()
    taken = [[] for _ in measures]
    for _ in range(rounds):
        for results, measure in zip(taken, measures):
            results.append(measure())
    return taken


def ratio(above, below):
    """The median of the ratios of each round."""
    return statistics.median(a / b for a, b in zip(above, below))


def wrk(address, headers, connections):
    """How many requests were answered in a second."""
    command = ["wrk", "-t1", f"-c{connections}", "-d1s"]
    for name, value in headers.items():
        command += ["-H", f"{name}: {value}"]
    said = subprocess.run([*command, address], capture_output=True, text=True, check=True, timeout=60).stdout
    if "Non-2xx" in said or "Socket errors" in said:
        raise SystemExit(f"not every request to {address} was answered well:\n{said}")
    return int(re.search(r"(\d+) requests in", said)[1])
