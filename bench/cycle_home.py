"""
`/cycle` in a company of 20,000 people with the figures of the whole organisation, on SQLite. The first look reads
everybody's standing in the cycle; from then on only what the journal says has changed is read again, so that what is
committed is in the figures of the next page. Measured for a member, who sees the figures of the organisation, and for
an administrator, who sees each team's beside them. CPU is the server's
for each request. That the statements do not grow with the people is a test of the server: “the page asks as often for
many people as for few”.
"""

import statistics
import time

from measure.company import Copy, company
from measure.figures import figure
from measure.load import in_turn, microseconds_per_request
from measure.okra import Okra
from measure.planting import EMAIL
from measure.processes import cpu_seconds

PEOPLE = 20_000
ADMINISTRATOR = "guweizhen@qinghe.example"


def main():
    with Copy(company(PEOPLE)) as folder, Okra(folder) as okra:
        member, administrator = okra.sign_in(EMAIL), okra.sign_in(ADMINISTRATOR)
        before, began = cpu_seconds(okra.id), time.perf_counter()
        page = okra.page("/cycle", member)
        figure(f"First /cycle among {PEOPLE:,}: CPU", cpu_seconds(okra.id) - before, "s", most=3)
        figure(f"First /cycle among {PEOPLE:,}: on the clock", time.perf_counter() - began, "s")
        plain, teams = in_turn([
            lambda: microseconds_per_request(okra.id, f"{okra.address}/cycle", member),
            lambda: microseconds_per_request(okra.id, f"{okra.address}/cycle", administrator),
        ], rounds=4)
        figure(f"Each further /cycle of a member among {PEOPLE:,}: CPU", statistics.median(plain) / 1000, "ms", most=20)
        figure(f"The same of an administrator, with teams: CPU", statistics.median(teams) / 1000, "ms", most=20)
        figure("Size of the page", len(page) / 1000, "KB")


if __name__ == "__main__":
    main()
