"""Chromium, driven by the Playwright that the browser ring's tests use."""

import shutil
import sys
from contextlib import contextmanager

from .okra import ROOT


@contextmanager
def chromium():
    """A browser; Playwright comes from the tests' own Python packages."""
    packages = sorted((ROOT / ".build/python/lib").glob("python3.*/site-packages"))
    if not packages:
        raise SystemExit("This needs Playwright: run `bin/test browser` once.")
    sys.path.append(str(packages[-1]))
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"))
        yield browser
        browser.close()
