"""
A server that has just started on the sample company: how long until it has answered its first page, median of five
starts; its resident memory, also once it has shown some sheets; and the program's size.
"""

import os
import statistics
import subprocess
import tempfile
import time

from measure.company import Copy, company
from measure.figures import figure
from measure.okra import BINARY, Okra
from measure.planting import EMAIL
from measure.processes import resident_megabytes


def main():
    with Copy(company()) as folder:
        first_answers = [start(folder) for _ in range(5)]
        figure("From start to first answer", statistics.median(first_answers) * 1000, "ms", most=300)
        with Okra(folder) as okra:
            figure("Resident memory after start", resident_megabytes(okra.id), "MB", most=60)
            headers = okra.sign_in(EMAIL)
            for _ in range(20):
                okra.page("/me", headers)
            time.sleep(1)
            figure("Resident memory after signing in and 20 pages", resident_megabytes(okra.id), "MB")
            figure("of which not shared with the program's file", resident_megabytes(okra.id, "RssAnon"), "MB")
    with tempfile.NamedTemporaryFile() as stripped:
        subprocess.run(["strip", "-o", stripped.name, BINARY], check=True)
        figure("Program, stripped", os.path.getsize(stripped.name) / 1e6, "MB")


def start(folder):
    with Okra(folder) as okra:
        okra.page("/sign-in", {})
        return time.perf_counter() - okra.started


if __name__ == "__main__":
    main()
