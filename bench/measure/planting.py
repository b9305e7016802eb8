"""The sheet that the page's benchmarks show: five objectives of four key results, each with six weeks of check-ins."""

import itertools
import time

EMAIL = "helei@qinghe.example"
OBJECTIVES, KEY_RESULTS, WEEKS = 5, 4, 6
WEEK = 7 * 86_400_000
NOTES = [
    "两家试点客户已经上线，第三家在等法务回复；下周把接入文档补上英文版，再看一次漏斗。",
    "付费转化比上周慢，主要是试用期提醒没有送达。修好后补发了一轮，周五看回流。",
    "A/B 实验第四组显著，已经放量到一半；其余两组样本不够，再跑一周。",
]


def plant(database):
    """Puts the sheet in place of what the person had in the running cycle."""
    # Identifiers of this height are years ahead of those that the program makes.
    ids = itertools.count(1 << 61)
    now = int(time.time() * 1000)
    database.execute("BEGIN")
    person, sheet = database.execute(
        """
        SELECT p.id, s.id FROM person p JOIN sheet s ON s.person_id = p.id JOIN cycle c ON c.id = s.cycle_id
        WHERE p.email = ? AND c.kind = 'short' ORDER BY c.starts DESC LIMIT 1
        """, [EMAIL],
    ).fetchone()
    database.execute("UPDATE objective SET deleted_at = ? WHERE sheet_id = ?", [now, sheet])
    for place in range(OBJECTIVES):
        objective = next(ids)
        text = f"让第 {place + 1} 个产品方向成为团队每天都离不开的工具，并且口碑自己传开"
        database.execute(
            """
            INSERT INTO objective (id, sheet_id, position, text, mentions, weight, ambition, folded)
            VALUES (?, ?, ?, ?, '[]', 200, 'aspirational', ?)
            """, [objective, sheet, place, text, text.lower()],
        )
        for index in range(KEY_RESULTS):
            plant_key_result(database, ids, objective, index, person, now)
        align(database, ids, objective, sheet, person, now)
    database.execute("COMMIT")


def plant_key_result(database, ids, objective, index, person, now):
    key_result, metric = next(ids), next(ids)
    database.execute(
        "INSERT INTO key_result (id, objective_id, position, text, mentions, weight) VALUES (?, ?, ?, ?, '[]', 250)",
        [key_result, objective, index, f"第 {index + 1} 项：季度末把每周活跃的付费团队从 1,200 个提高到 5,000 个"],
    )
    database.execute(
        """
        INSERT INTO metric (id, key_result_id, position, kind, direction, start, target, current, unit, steps)
        VALUES (?, ?, 0, 'number', 'rising', 1200, 5000, ?, '个', '[]')
        """, [metric, key_result, 1200 + 450 * WEEKS],
    )
    for week in range(WEEKS):
        check_in = next(ids)
        health = ["onTrack", "atRisk", "onTrack", "delayed"][(index + week) % 4]
        database.execute(
            """
            INSERT INTO check_in (id, key_result_id, author_id, at, health, note, mentions)
            VALUES (?, ?, ?, ?, ?, ?, '[]')
            """, [check_in, key_result, person, now - (WEEKS - 1 - week) * WEEK, health, NOTES[(index + week) % 3]],
        )
        database.execute("INSERT INTO check_in_value VALUES (?, ?, ?)", [check_in, metric, 1650 + 450 * week])
    database.execute("UPDATE key_result SET latest_check_in_id = ? WHERE id = ?", [check_in, key_result])


def align(database, ids, objective, sheet, person, now):
    """Two colleagues' objectives support this one, and it supports a third one's."""
    others = [id for (id,) in database.execute(
        """
        SELECT o.id FROM objective o JOIN sheet s ON s.id = o.sheet_id
        WHERE s.cycle_id = (SELECT cycle_id FROM sheet WHERE id = ?) AND s.id <> ? AND o.deleted_at IS NULL
            AND NOT o.limited AND NOT s.limited
        ORDER BY o.id LIMIT 3
        """, [sheet, sheet],
    )]
    for number, other in enumerate(others):
        ends = [objective, other] if number == 0 else [other, objective]
        database.execute(
            "INSERT INTO alignment (id, from_id, to_id, by_id, at) VALUES (?, ?, ?, ?, ?)",
            [next(ids), *ends, person, now],
        )
