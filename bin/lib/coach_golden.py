"""Prints golden questions and answers for the coach, in turn: every 40th line of Corpus, and odd ones."""

import json
import subprocess
import sys
from pathlib import Path

ODD = [
    {"id": 1, "kind": "objective", "text": ""},
    {"id": "2", "kind": "key_result", "text": "ＫＲ１：　提昇用戶滿意度。"},
    {"id": 3, "lang": "zh", "kind": "key_result", "text": "付费率达到 XX%"},
    {"id": 4, "lang": "en", "kind": "key_result", "text": "👩‍👩‍👧 Send the survey 🎉"},
    {"id": 5, "lang": "??", "kind": "objective", "text": "保持 \"稳定\" \\ \t ok"},
    {"id": 6, "kind": "sheet", "text": "O1 a\nO2 b\nO3 c\nO4 d\nO5 e\nO6 f"},
    {"id": 7, "kind": "sheet", "text": "让客户离不开我们\nKR1 NPS 由 30 提升到 45\nKR2 NPS 由 30 提升到 46"},
    {"id": 8, "kind": "key_result", "text": "提升满意度", "context": {"metrics": True}},
    {"id": 9, "kind": "key_result", "text": "应用评分不低于 4.7 分", "context": {"objective": "赢得口碑", "siblings": ["应用评分不低于 4.8 分"]}},
    {"id": 10, "kind": "poem", "text": "x"},
    {"id": 11, "kind": "key_result", "text": "提升 improve 12% " * 300},
    {"id": 12, "kind": "objective", "text": "مرحبا بالعالم"},
]


def main(lab):
    rows = [json.dumps(row, ensure_ascii=False) for row in ODD] + ["{", '{"id":13,"kind":"objective","text":"\\ud83d\\ude00 \\u4fdd"}']
    for path in sorted(Path("Corpus").glob("*-work.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines()[::40]:
            row = json.loads(line)
            kept = {key: row[key] for key in ("id", "lang", "kind", "text", "context") if key in row}
            rows.append(json.dumps(kept, ensure_ascii=False))
    output = subprocess.run([lab, "answer"], input="\n".join(rows) + "\n", capture_output=True, text=True, check=True).stdout
    for row, answer in zip(rows, output.splitlines(), strict=True):
        print(row)
        print(answer)


if __name__ == "__main__":
    main(sys.argv[1])
