"""Says a figure, and keeps it for docs/performance.md where bin/bench asks for that."""

import json
import os


def figure(name, value, unit="", most=None, least=None):
    """Prints `name: value unit (bound …)`; `most` or `least` is the bound."""
    bound, kept = "", None
    if most is not None:
        bound, kept = f"at most {number(most)}", value <= most
    elif least is not None:
        bound, kept = f"at least {number(least)}", value >= least
    said = f"{number(value)} {unit}".rstrip()
    print(f"{name}: {said}" + (f" (bound {bound}: {'kept' if kept else 'MISSED'})" if bound else ""), flush=True)
    path = os.environ.get("OKRA_BENCH_FIGURES")
    if path:
        line = {"bench": os.environ["OKRA_BENCH"], "name": name, "value": said, "bound": bound, "kept": kept}
        with open(path, "a", encoding="utf-8") as kept_figures:
            kept_figures.write(json.dumps(line) + "\n")


def number(value):
    if isinstance(value, int) or abs(value) >= 1000:
        return f"{round(value):,}"
    return f"{value:.3g}"
