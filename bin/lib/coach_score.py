"""Scores the coach on files of labelled lines: `coach_score.py COMMAND… -- FILE…`; the command answers as `okra coach` does.

With `--errors` the lines that went wrong follow, but never of a part that is kept unseen.
"""

import json
import subprocess
import sys
from pathlib import Path

LABELS = ["too_short_phrase", "not_challenging", "not_measurable", "todo_task"]


def answers(command, rows):
    text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    output = subprocess.run(command, input=text, capture_output=True, text=True, check=True).stdout
    return [json.loads(line) for line in output.splitlines()]


def score(rows, found):
    """Precision, recall and F1 of each label, and how many of the good lines were flagged."""
    table = {}
    for label in LABELS:
        pairs = [(label in row["labels"], label in answer["labels"]) for row, answer in zip(rows, found)]
        hit, false, missed = pairs.count((True, True)), pairs.count((False, True)), pairs.count((True, False))
        good = [label in answer["labels"] for row, answer in zip(rows, found) if not row["labels"]]
        table[label] = {
            "lines": hit + missed, "precision": hit / max(1, hit + false), "recall": hit / max(1, hit + missed),
            "f1": 2 * hit / max(1, 2 * hit + false + missed), "flagged": sum(good) / max(1, len(good)),
        }
    good = [bool(set(answer["labels"]) & set(LABELS)) for row, answer in zip(rows, found) if not row["labels"]]
    return table, sum(table[label]["f1"] for label in LABELS) / len(LABELS), sum(good) / max(1, len(good)), len(good)


def main(arguments):
    errors = "--errors" in arguments
    arguments = [argument for argument in arguments if argument != "--errors"]
    command, paths = arguments[: arguments.index("--")], arguments[arguments.index("--") + 1 :]
    for path in map(Path, paths):
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        found = answers(command, rows)
        table, macro, flagged, good = score(rows, found)
        print(f"{path.name}: {len(rows)} lines, macro F1 {macro:.3f}, {100 * flagged:.1f} % of {good} good lines flagged")
        for label, row in table.items():
            print(f"  {label:17} P {row['precision']:.2f}  R {row['recall']:.2f}  F1 {row['f1']:.2f}  of {row['lines']}")
        if errors and "unseen" not in path.name:
            for row, answer in zip(rows, found):
                got = [label for label in answer["labels"] if label in LABELS]
                if set(got) != set(row["labels"]):
                    print(f"  {row['kind'][0]} {','.join(row['labels']) or '-'} | {','.join(got) or '-'} | {row['text']}")


if __name__ == "__main__":
    main(sys.argv[1:])
