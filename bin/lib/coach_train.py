"""Trains the coach on the lines in Corpus and writes its weights; `--measure` writes the figures of docs/coach.md instead.

Learns five logistic regressions a language over the signals that the engine itself finds (`coach-lab signals`), with
strong regularisation, keeps the signals that matter, rounds the weights to whole numbers, and sets each bar by
cross-validation so that macro F1 is best while at most LIMIT of the good lines are flagged.
"""

import json
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import numpy as np
import scipy.sparse as sparse
from scipy.optimize import minimize

ROOT = Path(__file__).resolve().parents[2]
LABELS = ["too_short_phrase", "not_challenging", "not_measurable", "todo_task"]
# In the order of Model.Head.
HEADS = [
    ("objective", "too_short_phrase"), ("objective", "not_challenging"),
    ("key_result", "not_measurable"), ("key_result", "todo_task"), ("key_result", "too_short_phrase"),
]
LANGUAGES = {"zh": "Chinese", "en": "English"}
# As Model.buildShare and Model.letterShare say, in hundredths.
BUILD, LETTER = 0.2, 4.0
LOSS = 1.5
LIMIT = 0.04
KEPT, LEVELS, LEAST = 8000, 10, 2


class Lines:
    def __init__(self, paths, lab):
        self.rows, self.files = [], []
        for number, path in enumerate(paths):
            for line in path.read_text(encoding="utf-8").splitlines():
                self.rows.append(json.loads(line))
                self.files.append(self.rows[-1].get("source", str(number)))
        self.kinds = np.array([row["kind"] for row in self.rows])
        self.files = np.array(self.files)
        self.truth = np.array([[label in row["labels"] for label in LABELS] for row in self.rows])
        self.signals = signals(self.rows, lab)

    def part(self, chosen):
        other = object.__new__(Lines)
        other.rows = [self.rows[i] for i in chosen]
        other.kinds, other.files, other.truth = self.kinds[chosen], self.files[chosen], self.truth[chosen]
        other.signals = self.signals[chosen]
        return other


def signals(rows, lab):
    text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    output = subprocess.run([lab, "signals"], input=text, capture_output=True, text=True, check=True).stdout
    first, *lines = output.splitlines()
    builds, count = map(int, first.split())
    places, starts, values = [], [0], []
    for line in lines:
        found = [int(word) for word in line.split()]
        letters = sum(place >= builds for place in found)
        places += found
        values += [BUILD if place < builds else LETTER / np.sqrt(max(1, letters)) for place in found]
        starts.append(len(places))
    matrix = sparse.csr_matrix((values, places, starts), shape=(len(rows), count))
    matrix.sum_duplicates()
    return matrix


def fit(inputs, wanted):
    sign = 2 * wanted - 1
    turned = inputs.T.tocsr()

    def loss(weights):
        margin = (inputs @ weights[:-1] + weights[-1]) * sign
        slope = -sign / (1 + np.exp(np.clip(margin, -500, 500)))
        value = LOSS * np.logaddexp(0, -margin).sum() + weights[:-1] @ weights[:-1] / 2
        return value, np.append(LOSS * (turned @ slope) + weights[:-1], LOSS * slope.sum())

    return minimize(loss, np.zeros(inputs.shape[1] + 1), jac=True, method="L-BFGS-B", options={"maxiter": 150, "gtol": 1e-3}).x


class Weights:
    """Whole numbers for each kept signal and head, a step per head, and an offset."""

    def __init__(self, lines):
        often = np.asarray((lines.signals != 0).sum(0)).ravel()
        self.places = np.where(often >= LEAST)[0]
        found = self.fits(lines)
        if len(self.places) > KEPT:
            largest = np.asarray(lines.signals[:, self.places].max(0).todense()).ravel()
            matter = (np.abs(found[:, :-1]) * np.sqrt(often[self.places]) * largest).max(0)
            chosen = np.sort(np.argsort(-matter)[:KEPT])
            self.places = self.places[chosen]
            found = found[:, np.append(chosen, -1)]
        self.steps = np.abs(found[:, :-1]).max(1) * 0.8 / LEVELS
        self.whole = np.clip(np.round(found[:, :-1] / self.steps[:, None]), -LEVELS, LEVELS).astype(int)
        self.offsets = found[:, -1]
        # What rounds to nothing everywhere need not be carried along.
        heard = self.whole.any(0)
        self.places, self.whole = self.places[heard], self.whole[:, heard]

    def fits(self, lines):
        kept = lines.signals[:, self.places]
        return np.array([
            fit(kept[lines.kinds == kind], lines.truth[lines.kinds == kind, LABELS.index(label)].astype(float))
            for kind, label in HEADS
        ])

    def margins(self, lines):
        margins = lines.signals[:, self.places] @ (self.whole * self.steps[:, None]).T + self.offsets
        for head, (kind, _) in enumerate(HEADS):
            margins[lines.kinds != kind, head] = -99
        return margins


def decide(margins, bars):
    over = margins - bars
    flags = over > 0
    # As the rules have it: a topic is not also business as usual unless that is surer, a task is not also unmeasurable.
    flags[:, 1] &= (over[:, 0] <= 0) | (over[:, 1] > over[:, 0])
    flags[:, 3] &= over[:, 3] > over[:, 2]
    flags[:, 2] &= ~flags[:, 3]
    decided = np.zeros((len(margins), len(LABELS)), bool)
    for head, (_, label) in enumerate(HEADS):
        decided[:, LABELS.index(label)] |= flags[:, head]
    return decided


def figures(decided, truth):
    hit, false, missed = (decided & truth).sum(0), (decided & ~truth).sum(0), (~decided & truth).sum(0)
    f1 = 2 * hit / np.maximum(1, 2 * hit + false + missed)
    good = ~truth.any(1)
    return {
        "precision": hit / np.maximum(1, hit + false), "recall": hit / np.maximum(1, hit + missed), "f1": f1,
        "macro": f1.mean(), "flagged": decided[good].any(1).mean(), "by": decided[good].mean(0), "good": int(good.sum()),
    }


def bars(margins, truth):
    def worth(bars):
        found = figures(decide(margins, bars), truth)
        return found["macro"] - 8 * max(0, found["flagged"] - LIMIT)

    chosen, steps = np.zeros(len(HEADS)), np.arange(-3, 3, 0.1)
    for _ in range(4):
        for head in range(len(HEADS)):
            worths = []
            for step in steps:
                chosen[head] = step
                worths.append(worth(chosen))
            # A wide good place rather than the very best one.
            smooth = np.convolve(np.pad(worths, 5, mode="edge"), np.ones(11) / 11, "valid")
            chosen[head] = steps[int(np.argmax(smooth))]
    # What room is left under the limit goes to all of them alike.
    while figures(decide(margins, chosen - 0.05), truth)["flagged"] <= LIMIT:
        chosen -= 0.05
    return chosen


def crossed(lines, groups):
    margins = np.zeros((len(lines.rows), len(HEADS)))
    for group in sorted(set(groups)):
        left = np.where(groups == group)[0]
        margins[left] = Weights(lines.part(np.where(groups != group)[0])).margins(lines.part(left))
    return margins


def folds(lines, count=6):
    return np.random.default_rng(7).integers(0, count, len(lines.rows))


def written(weights, bar, language):
    def character(number):
        return chr(0x23 + number) if 0x23 + number != 0x5C else "~"

    def block(text):
        return "\n".join("        " + text[i : i + 400] for i in range(0, len(text), 400))

    places, before = "", -1
    for place in weights.places:
        gap = place - before
        places += character(80) * (gap // 80) + character(gap % 80)
        before = place
    numbers = "".join(character(number + LEVELS) for number in weights.whole.T.ravel())
    offsets = [round(100 * (offset - over) / step) for offset, over, step in zip(weights.offsets, bar, weights.steps)]
    scales = [round(1e9 * step) for step in weights.steps]
    return f'''// swift-format-ignore-file
// Written by `bin/coach train`; do not edit.

/// What the model has learnt of {language} statements.
enum {language}Weights {{
    /// What each sum begins with.
    static let offsets: [Int64] = {offsets}
    /// What a step of each sum is worth, which makes them comparable.
    static let scales: [Int64] = {scales}
    static let places: StaticString = #"""
{block(places)}
        """#
    static let weights: StaticString = #"""
{block(numbers)}
        """#
}}
'''


def train(lab):
    with ProcessPoolExecutor(len(LANGUAGES)) as pool:
        list(pool.map(train_language, LANGUAGES, [lab] * len(LANGUAGES)))


def train_language(code, lab):
    language = LANGUAGES[code]
    lines = Lines([ROOT / f"Corpus/{code}-work.jsonl"], lab)
    margins = crossed(lines, folds(lines))
    bar = bars(margins, lines.truth)
    show(f"{code} in six folds", figures(decide(margins, bar), lines.truth))
    # The last file was written with the errors on the others in mind: it would flatter what is left out.
    first = lines.part(np.where(lines.files != "d")[0])
    show(f"{code} from file to file", figures(decide(crossed(first, first.files), bar), first.truth))
    text = written(Weights(lines), bar, language)
    (ROOT / f"Sources/Coach/Model/{language}Weights.swift").write_text(text, encoding="utf-8")


def show(name, found):
    parts = " ".join(
        f"{label} P {p:.2f} R {r:.2f} F {f:.2f};"
        for label, p, r, f in zip(LABELS, found["precision"], found["recall"], found["f1"])
    )
    print(f"{name}: macro F1 {found['macro']:.3f}, good lines flagged {100 * found['flagged']:.1f} %; {parts}", flush=True)


if __name__ == "__main__":
    train(sys.argv[1])
