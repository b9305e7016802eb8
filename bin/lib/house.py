"""The house rules a compiler does not check; prints one line per fault and fails when there is one."""

import re
import subprocess
import sys
from pathlib import Path

LONGEST = 250
# The list of public files has three lines for each; it grows with the folder, not with what anyone has to understand.
MAY_BE_LONG = {"Libraries/CPublic/public.c"}
SOURCES = {".swift", ".c", ".h", ".js", ".css", ".py", ".sh", ""}
CHINESE = re.compile(r"[\u3400-\u9fff\uff01-\uff5e\u3001-\u301f]")
MACHINE_PATH = re.compile(r"(?<![\w.>-])/(?:work|tmp|opt|root|home)/")
EMPTY_WORD = re.compile(r"(Utils?|Utilities|Helpers?|Manager|Service|Core|Misc|Common)$|\+")
# What the program reads, not says: the pattern of a case.
READ = re.compile(r"\n\s*case [^\n:]*\Z")
# What has its other language on the same line, or is the name of a language.
BESIDE = re.compile(r'Phrase\(|== \.zh \?|lang="zh')
TOKEN = re.compile(r'//[^\n]*|#"""(?:.*?)"""#|"""(?:\\.|.)*?"""|#".*?"#|"(?:\\.|[^"\\\n])*"', re.DOTALL)


def faults(root):
    files = tracked(root)
    for path in files:
        try:
            text = (root / path).read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        yield from too_long(path, text)
        yield from machine_paths(path, text)
        if path.endswith(".swift"):
            yield from empty_word(path)
            yield from loose_words(path, text)
    yield from unlisted(root, files)
    yield from unknown_folders(root, files)


def tracked(root):
    listing = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=root, capture_output=True, text=True, check=True,
    ).stdout
    return sorted(path for path in listing.split("\0") if path and (root / path).is_file())


def too_long(path, text):
    lines = text.count("\n")
    source = path.split("/")[0] in {"Sources", "Libraries", "Public", "Tests", "bin", "bench"}
    if source and Path(path).suffix in SOURCES and lines > LONGEST and path not in MAY_BE_LONG:
        yield f"{path}: {lines} lines; a source file has at most {LONGEST}"


def machine_paths(path, text):
    for number, line in enumerate(text.splitlines(), 1):
        if MACHINE_PATH.search(line):
            yield f"{path}:{number}: a path of one machine"


def empty_word(path):
    if EMPTY_WORD.search(Path(path).stem):
        yield f"{path}: the name says nothing of OKRs; call it by what it holds"


def loose_words(path, text):
    # What OKR says is a Phrase by type; its other Chinese is read: headings, surnames, units.
    if not path.startswith(("Sources/Server/", "Sources/Run/")) or "/Sample/" in path or path.endswith("Words.swift"):
        return
    for token in TOKEN.finditer(text):
        before = text[max(0, token.start() - 400) : token.start()]
        if token[0].startswith("//") or in_phrase(before) or READ.search(before):
            continue
        first = text.count("\n", 0, token.start()) + 1
        for number, line in enumerate(token[0].splitlines(), first):
            if CHINESE.search(line) and not BESIDE.search(line):
                yield f"{path}:{number}: Chinese without its English; say it as a Phrase, best in …Words.swift"


def in_phrase(before):
    """Whether `Phrase(` was opened and not closed: what stands there has its other language beside it."""
    opened = before.rfind("Phrase(")
    inside = TOKEN.sub("", before[opened:])
    return opened >= 0 and inside.count("(") > inside.count(")")


def unlisted(root, files):
    listing = (root / "Libraries/CPublic/public.c").read_text(encoding="utf-8")
    embedded = set(re.findall(r'#embed "../../Public/([^"]+)"', listing))
    served = set(re.findall(r'^\s*\{"([^"]+)",', listing, re.MULTILINE))
    there = {path.removeprefix("Public/") for path in files if path.startswith("Public/")}
    for path in sorted(there ^ served | there ^ embedded):
        yield f"Public/{path}: in only one of the folder and Libraries/CPublic/public.c"


def unknown_folders(root, files):
    glossary = (root / "docs/glossary.md").read_text(encoding="utf-8")
    known = set(re.findall(r"`(\w+)/`", glossary))
    folders = {tuple(path.split("/")[:-1]) for path in files if path.endswith(".swift")}
    names = {(name, "/".join(parts)) for parts in folders for name in parts[2:]}
    for name, folder in sorted(names):
        if name not in known:
            yield f"{folder}: `{name}/` is no word of docs/glossary.md"


if __name__ == "__main__":
    found = list(faults(Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()))
    print("\n".join(found) or "house rules kept")
    sys.exit(bool(found))
