"""Writes docs/performance.md from what the benchmarks said: what was measured, on what, how to repeat it."""

import ast
import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path

OPENING = """# Performance

`bin/bench` measures what follows and writes this page; do not edit it by hand. It needs no more than Swift and Debian's
packages, talks to 127.0.0.1 alone and ends by itself. `bin/bench bench/NAME.py` runs one of them.

The machine need not be quiet. What is compared is measured by turns within one run, a figure is the median of its
rounds, and cost is CPU time of the server's process, which other programs disturb far less than time on the clock.
Rates on the clock (check-ins a second, time to the first answer) are what this machine gave while the benchmarks' own
clients shared it.
"""


def page(figures):
    lines = [OPENING, machine(), ""]
    for bench in dict.fromkeys(figure["bench"] for figure in figures):
        lines += [f"## `bin/bench {bench}`", "", prose(bench), ""]
        lines += ["| figure | measured | bound | |", "|---|---:|---:|---|"]
        for figure in figures:
            if figure["bench"] == bench:
                verdict = {None: "", True: "kept", False: "**missed**"}[figure["kept"]]
                lines.append(f"| {figure['name']} | {figure['value']} | {figure['bound']} | {verdict} |")
        lines.append("")
    return "\n".join(lines)


def prose(bench):
    text = ast.get_docstring(ast.parse(Path(bench).read_text(encoding="utf-8")))
    return text.strip()


def machine():
    memory = re.search(r"MemTotal:\s+(\d+)", Path("/proc/meminfo").read_text())[1]
    processor = re.search(r"model name\s*:\s*(.+)", Path("/proc/cpuinfo").read_text())
    system = re.search(r'PRETTY_NAME="(.+)"', Path("/etc/os-release").read_text())
    swift = re.search(r"Swift version [\d.]+", said("swift", "--version"))
    load = ", ".join(f"{average:.1f}" for average in os.getloadavg())
    parts = [
        f"{os.cpu_count()} cores ({processor[1].strip()})" if processor else f"{os.cpu_count()} cores",
        f"{int(memory) / 2**20:.0f} GiB", system[1] if system else "Linux", swift[0] if swift else "Swift",
        f"commit {said('git', 'rev-parse', '--short', 'HEAD').strip()}",
    ]
    return f"Measured on {time.strftime('%Y-%m-%d')}: {', '.join(parts)}; load average {load} at the end."


def said(*command):
    return subprocess.run(command, capture_output=True, text=True).stdout


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as lines:
        print(page([json.loads(line) for line in lines]), end="")
