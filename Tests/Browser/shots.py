"""Takes pictures of pages: wide and phone, light and dark, Chinese and English.

    .build/python/bin/python Tests/Browser/shots.py --person helei --into .build/shots /me /check-in

serves the sample company by itself; with --server it asks one that runs. --only wide,light,zh narrows the set.
--picture FILE takes a single wide, light, English one of the first address, as the README's.
"""

import argparse
import re
import tempfile
from itertools import product
from pathlib import Path

from playwright.sync_api import sync_playwright

from people import sign_in
from serving import Server, chromium, okra

SIZES = {"wide": {"width": 1440, "height": 900}, "phone": {"width": 390, "height": 844}}
THEMES = ("light", "dark")
LOCALES = {"zh": "zh-CN", "en": "en-GB"}


def main():
    wish = arguments()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        server = None
        if not wish.server:
            okra("demo", data=Path(folder) / "data")
            server = Server(Path(folder) / "data", Path(folder) / "log")
        try:
            browser = playwright.chromium.launch(executable_path=chromium())
            take(browser, wish.server or server.address, wish)
            browser.close()
        finally:
            if server:
                server.stop()


def take(browser, address, wish):
    for size, theme, language in product(SIZES, THEMES, LOCALES):
        if wish.only and not {size, theme, language} <= wish.only | missing_kinds(wish.only):
            continue
        context = browser.new_context(
            base_url=address, locale=LOCALES[language], color_scheme=theme, viewport=SIZES[size],
            is_mobile=size == "phone", has_touch=size == "phone", timezone_id="Asia/Shanghai", reduced_motion="reduce",
        )
        page = context.new_page()
        if wish.person:
            sign_in(page, wish.person)
        for path in wish.addresses:
            page.goto(with_language(path, language))
            page.wait_for_load_state("load")
            file = wish.picture or wish.into / f"{name(path)}.{size}-{theme}-{language}.png"
            file.parent.mkdir(parents=True, exist_ok=True)
            page.screenshot(path=file, full_page=not wish.picture)
            print(file)
        context.close()


def missing_kinds(only):
    """A kind of which nothing is named is not narrowed."""
    kinds = (set(SIZES), set(THEMES), set(LOCALES))
    return set().union(*(kind for kind in kinds if not kind & only))


def with_language(path, language):
    return f"{path}{'&' if '?' in path else '?'}lang={language}"


def name(path):
    return re.sub(r"[^\w]+", "-", path.strip("/")) or "root"


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("addresses", nargs="+", metavar="ADDRESS", help="such as /me")
    parser.add_argument("--person", help="the part of the e-mail address before the @; signed out without")
    parser.add_argument("--into", type=Path, default=Path(".build/shots"))
    parser.add_argument("--server", help="http://HOST:PORT of a server that runs")
    parser.add_argument("--only", type=lambda text: set(text.split(",")), help="such as wide,dark")
    parser.add_argument("--picture", type=Path)
    wish = parser.parse_args()
    if wish.picture:
        wish.only, wish.addresses = {"wide", "light", "en"}, wish.addresses[:1]
    return wish


if __name__ == "__main__":
    main()
