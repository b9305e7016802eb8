"""Sample companies of any size, written once and kept under .build/bench."""

import hashlib
import shutil
import sqlite3
import tempfile
import time
from pathlib import Path

from .okra import ROOT, okra

KEPT = ROOT / ".build/bench"
# What decides what a company looks like; when it changes, companies are written anew.
SOURCES = [
    "Sources/Server/Schema", "Sources/Server/Sample", "Sources/OKR/People", "Sources/OKR/Search", "Sources/Server/Search",
]


def company(people=None):
    """The folder of a company of so many people; None is the sample company alone."""
    folder = KEPT / f"company-{people or 'sample'}-{version()}"
    if not folder.exists():
        KEPT.mkdir(parents=True, exist_ok=True)
        draft = Path(tempfile.mkdtemp(dir=KEPT, prefix="draft-"))
        try:
            okra("demo", *(["--people", str(people)] if people else []), data=draft)
            draft.rename(folder)
        finally:
            shutil.rmtree(draft, ignore_errors=True)
    return folder


def version():
    # A company is written for its month: its cycle would be over one day.
    digest = hashlib.sha256(time.strftime("%Y-%m").encode())
    for path in sorted(file for source in SOURCES for file in (ROOT / source).rglob("*.swift")):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


class Copy:
    """A copy of a company that a benchmark may change; gone when the block ends."""

    def __init__(self, folder):
        # On the same disk as the companies: a folder in memory would make every commit cheap.
        self.folder = Path(tempfile.mkdtemp(dir=KEPT, prefix="copy-"))
        for file in folder.glob("okra.sqlite*"):
            shutil.copy(file, self.folder)

    def __enter__(self):
        return self.folder

    def __exit__(self, *_):
        shutil.rmtree(self.folder, ignore_errors=True)


def tables(folder):
    """The company's tables, opened for writing with every commit durable."""
    database = sqlite3.connect(folder / "okra.sqlite", isolation_level=None, timeout=10)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = FULL")
    database.execute("PRAGMA foreign_keys = ON")
    return database
