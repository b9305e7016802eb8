"""
`/me` of somebody who is signed in and may write there: five objectives of four key results, each with six weeks of
check-ins and its place among three aligned objectives, on SQLite. CPU is user and system time of the server's process
for each request, while `wrk -t1 -c8` asks for a second at a time; nginx serves the same bytes as a file. Both are asked
by turns and the figure is the median of the rounds' ratios. That a page takes at most 10 statements, all in one `read`,
is a test of the server: “a sheet takes the same few statements however much is on it”.
"""

import gzip
import re
import statistics

from measure.company import Copy, company, tables
from measure.figures import figure
from measure.load import in_turn, microseconds_per_request, ratio
from measure.nginx import Nginx
from measure.okra import Okra
from measure.planting import EMAIL, plant

GZIP = {"Accept-Encoding": "gzip"}


def main():
    with Copy(company()) as folder:
        plant(tables(folder))
        with Okra(folder) as okra:
            headers = okra.sign_in(EMAIL)
            page = okra.page("/me", headers)
            count = page.count(b'class="key-result"')
            if count != 20:
                raise SystemExit(f"/me shows {count} key results, not 20")
            sizes(okra, headers, page)
            cost(okra, headers, page)


def sizes(okra, headers, page):
    figure("Page as it is", len(page) / 1000, "KB")
    figure("Page as it is sent, with gzip", len(okra.page("/me", headers | GZIP)) / 1000, "KB", most=30)
    loaded = re.findall(r'(?:href|src)="(/js/[^"]+)"', page.decode())
    figure("Own modules that the page loads, with gzip", sent(okra, loaded), "KB", most=25)
    known = re.findall(r'"(/js/[^"]+\.[0-9a-f]+\.js)"', page.decode())
    figure("Own modules of all pages, with gzip", sent(okra, known), "KB")
    figure("Styles, with gzip", sent(okra, re.findall(r'"(/css/[^"]+)"', page.decode())), "KB")


def sent(okra, addresses):
    """What a browser receives of all these, each once, in thousands of bytes."""
    return sum(len(okra.page(address, GZIP)) for address in set(addresses)) / 1000


def cost(okra, headers, page):
    with Nginx(page) as nginx:
        plain, file, zipped, zipped_file = in_turn([
            lambda: microseconds_per_request(okra.id, f"{okra.address}/me", headers),
            lambda: microseconds_per_request(nginx.id, nginx.address, headers),
            lambda: microseconds_per_request(okra.id, f"{okra.address}/me", headers | GZIP),
            lambda: microseconds_per_request(nginx.id, nginx.gzip_address, headers | GZIP),
        ], rounds=4)
    figure("CPU for each /me", statistics.median(plain), "µs")
    figure("CPU of nginx for the same bytes", statistics.median(file), "µs")
    figure("/me beside nginx", ratio(plain, file), "times", most=12)
    figure("CPU for each /me with gzip", statistics.median(zipped), "µs")
    figure("CPU of nginx for bytes compressed beforehand", statistics.median(zipped_file), "µs")
    figure("/me with gzip beside nginx without", ratio(zipped, file), "times")


if __name__ == "__main__":
    main()
