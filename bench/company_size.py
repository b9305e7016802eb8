"""
The same `/me` in a company of 200 people and in one of 20,000, asked by turns: CPU for each request, median of the
rounds' ratios.
"""

import statistics

from measure.company import Copy, company, tables
from measure.figures import figure
from measure.load import in_turn, microseconds_per_request, ratio
from measure.okra import Okra
from measure.planting import EMAIL, plant

SMALL, LARGE = 200, 20_000


def main():
    with Copy(company(SMALL)) as small, Copy(company(LARGE)) as large:
        for folder in [small, large]:
            plant(tables(folder))
        with Okra(small) as few, Okra(large) as many:
            among_few, among_many = in_turn([asking(few), asking(many)], rounds=7)
    figure(f"CPU for each /me among {SMALL:,}", statistics.median(among_few), "µs")
    figure(f"CPU for each /me among {LARGE:,}", statistics.median(among_many), "µs")
    figure(f"/me among {LARGE:,} beside {SMALL:,}", ratio(among_many, among_few), "times", most=1.3)


def asking(okra):
    headers = okra.sign_in(EMAIL)
    return lambda: microseconds_per_request(okra.id, f"{okra.address}/me", headers)


if __name__ == "__main__":
    main()
