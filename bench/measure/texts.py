"""A company with a million texts to search, written once and kept beside the companies."""

import random
import shutil
import tempfile
import time
from pathlib import Path

from .company import KEPT, company, tables, version
from .okra import Okra

PEOPLE, TEXTS = 20_000, 1_000_000
ENGLISH = (
    "retention launch onboarding revenue pipeline customers improving deployed latency review experiment churn pricing "
    "forecast hiring planned shipped migration quarter partners support backlog incidents resolved adoption release "
    "compliance delivery prototype feedback coverage conversions renewals budget mobile search billing storage"
).split()


def texts():
    """The folder, and how many seconds the server took to fill its index; None where it was there already."""
    folder = KEPT / f"texts-{TEXTS}-{version()}"
    if folder.exists():
        return folder, None
    source = company(PEOPLE)
    draft = Path(tempfile.mkdtemp(dir=KEPT, prefix="draft-"))
    try:
        for file in source.glob("okra.sqlite*"):
            shutil.copy(file, draft)
        write(draft)
        taken = fill(draft)
        draft.rename(folder)
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    return folder, taken


def write(folder):
    """Adds check-ins whose notes are put together of what the company writes, of names, figures and English."""
    database = tables(folder)
    database.execute("PRAGMA synchronous = OFF")
    dice = random.Random(7)
    own = [text for (text,) in database.execute(
        "SELECT text FROM key_result UNION SELECT note FROM check_in UNION SELECT text FROM objective"
    ) if len(text) > 12]
    key_results = database.execute(
        """
        SELECT k.id, coalesce(s.person_id, t.leader_id), k.id >> 20 FROM key_result k
        JOIN objective o ON o.id = k.objective_id JOIN sheet s ON s.id = o.sheet_id LEFT JOIN team t ON t.id = s.team_id
        WHERE k.deleted_at IS NULL AND coalesce(s.person_id, t.leader_id) IS NOT NULL
        """
    ).fetchall()
    there = database.execute(
        "SELECT (SELECT count(*) FROM objective) + (SELECT count(*) FROM key_result) + (SELECT count(*) FROM check_in WHERE note <> '')"
    ).fetchone()[0]
    database.execute("BEGIN")
    for number in range(TEXTS - there):
        key_result, author, made = dice.choice(key_results)
        database.execute(
            """
            INSERT INTO check_in (id, key_result_id, author_id, at, health, note, mentions)
            VALUES (?, ?, ?, ?, 'onTrack', ?, '[]')
            """, [(1 << 61) + number, key_result, author, 1_704_067_200_000 + made + number, note(dice, own)],
        )
    for table in ("search_text", "search_term"):
        database.execute(f"DELETE FROM {table}")
    database.execute("INSERT OR IGNORE INTO search_gap SELECT DISTINCT cycle_id, id % 16 FROM sheet")
    database.execute("COMMIT")
    database.close()


def note(dice, own):
    pieces = []
    for _ in range(dice.randint(2, 4)):
        text = dice.choice(own)
        start = dice.randrange(len(text) - 8)
        pieces.append(text[start : start + dice.randint(6, 16)])
    if dice.random() < 0.3:
        pieces.append("".join(chr(0x4E00 + int(dice.triangular(0, 6000, 500))) for _ in range(dice.randint(2, 3))) + "公司")
    if dice.random() < 0.2:
        pieces.append(" ".join(dice.sample(ENGLISH, 3)))
    pieces.append(str(dice.randint(1, 9999)))
    return "，".join(pieces)


def fill(folder):
    """Lets the server take everything into the index, as after an upgrade."""
    with Okra(folder):
        started = time.perf_counter()
        database = tables(folder)
        while database.execute("SELECT count(*) FROM search_gap").fetchone()[0]:
            time.sleep(0.5)
        taken = time.perf_counter() - started
        database.close()
    return taken
