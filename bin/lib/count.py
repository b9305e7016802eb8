"""Prints `N passed, N failed` over JUnit files; fails when something failed, nothing ran or a file is missing."""

import sys
import xml.etree.ElementTree as xml


def counts(path):
    """How many test cases passed and failed; skipped ones are neither."""
    cases = [{part.tag for part in case} for case in xml.parse(path).getroot().iter("testcase")]
    failed = sum(bool(parts & {"failure", "error"}) for parts in cases)
    return len(cases) - failed - sum(parts & {"failure", "error", "skipped"} == {"skipped"} for parts in cases), failed


def main(paths):
    passed = failed = 0
    empty = []
    for path in paths:
        try:
            ring = counts(path)
        except (OSError, xml.ParseError):
            ring = (0, 1)
        passed, failed = passed + ring[0], failed + ring[1]
        if ring == (0, 0):
            empty.append(path)
    for path in empty:
        print(f"{path}: not one test ran", file=sys.stderr)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or empty or not paths else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
