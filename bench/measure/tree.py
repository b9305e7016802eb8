"""One objective of the organisation's leader with a thousand below it: ten, each with ten, and most of these with ten."""

import itertools
import time

ACROSS, LEVELS = 10, 3
KEY_RESULTS = 3
OBJECTIVES = 1_001


def plant_tree(database):
    """Puts the tree into the running cycle and gives the number of its root."""
    ids = itertools.count(1 << 61)
    now = int(time.time() * 1000)
    (cycle,) = database.execute("SELECT id FROM cycle WHERE kind = 'short' ORDER BY starts DESC LIMIT 1").fetchone()
    (leader,) = database.execute("SELECT leader_id FROM team WHERE parent_id IS NULL").fetchone()
    sheets = [id for (id,) in database.execute(
        "SELECT id FROM sheet WHERE cycle_id = ? AND person_id IS NOT NULL AND person_id <> ? ORDER BY id", [cycle, leader])]
    (top,) = database.execute("SELECT id FROM sheet WHERE cycle_id = ? AND person_id = ?", [cycle, leader]).fetchone()
    database.execute("BEGIN")
    level = [plant_objective(database, ids, top, leader, now)]
    root, used, left = level[0], itertools.cycle(sheets), OBJECTIVES - 1
    for _ in range(LEVELS):
        below = []
        for above in level:
            for _ in range(min(ACROSS, left)):
                left -= 1
                objective = plant_objective(database, ids, next(used), leader, now)
                database.execute(
                    "INSERT INTO alignment (id, from_id, to_id, by_id, at) VALUES (?, ?, ?, ?, ?)",
                    [next(ids), objective, above, leader, now])
                below.append(objective)
        level = below
    database.execute("COMMIT")
    return root


def plant_objective(database, ids, sheet, person, now):
    objective = next(ids)
    text = "让这个方向成为客户每天都离不开的产品，并且口碑自己传开"
    database.execute(
        """
        INSERT INTO objective (id, sheet_id, position, text, mentions, weight, folded) VALUES (?, ?, 9, ?, '[]', 200, ?)
        """, [objective, sheet, text, text])
    for place in range(KEY_RESULTS):
        key_result, metric, check_in = next(ids), next(ids), next(ids)
        database.execute(
            "INSERT INTO key_result (id, objective_id, position, text, mentions, weight) VALUES (?, ?, ?, ?, '[]', 333)",
            [key_result, objective, place, "把每周活跃的付费团队从 1,200 个提高到 5,000 个"])
        database.execute(
            """
            INSERT INTO metric (id, key_result_id, position, kind, direction, start, target, current, unit, steps)
            VALUES (?, ?, 0, 'number', 'rising', 1200, 5000, 2400, '个', '[]')
            """, [metric, key_result])
        database.execute(
            """
            INSERT INTO check_in (id, key_result_id, author_id, at, health, note, mentions)
            VALUES (?, ?, ?, ?, 'onTrack', '', '[]')
            """, [check_in, key_result, person, now])
        database.execute("UPDATE key_result SET latest_check_in_id = ? WHERE id = ?", [check_in, key_result])
    return objective
