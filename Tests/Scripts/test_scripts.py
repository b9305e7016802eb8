"""The scripts of bin/ and the rules of the house, tried on the real thing and on planted faults."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = sorted(path for path in (ROOT / "bin").rglob("*") if path.is_file() and path.suffix in {"", ".sh"})
sys.path.insert(0, str(ROOT / "bin/lib"))

import count  # noqa: E402
import house  # noqa: E402


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_a_script_is_readable_by_bash(script):
    subprocess.run(["bash", "-n", script], check=True)


def test_the_readme_opens_with_two_commands_and_no_third():
    top = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()[:40]
    assert set(re.findall(r"\bbin/\w+", "\n".join(top))) == {"bin/run", "bin/test"}


def test_an_unknown_ring_is_refused_in_words():
    done = subprocess.run([ROOT / "bin/test", "moon"], capture_output=True, text=True)
    assert done.returncode == 1
    assert "There is no ring 'moon'" in done.stderr


def test_a_missing_compiler_is_said_in_words():
    done = subprocess.run([ROOT / "bin/run"], capture_output=True, text=True, env={"PATH": "/usr/bin:/bin"})
    if (Path("/usr/bin/swift")).exists():
        pytest.skip("swift is a system package here")
    assert done.returncode == 1
    assert "Swift 6.3 or newer" in done.stderr and "swift.org/install" in done.stderr


def junit(path, *outcomes):
    cases = "".join(f"<testcase>{f'<{outcome}/>' if outcome else ''}</testcase>" for outcome in outcomes)
    path.write_text(f"<testsuites><testsuite>{cases}</testsuite></testsuites>")
    return str(path)


def test_counts_are_summed_over_rings(tmp_path, capsys):
    rings = [junit(tmp_path / "a.xml", "", "", "skipped"), junit(tmp_path / "b.xml", "", "failure", "error")]
    assert count.main(rings) == 1
    assert capsys.readouterr().out == "3 passed, 2 failed\n"


def test_a_ring_in_which_nothing_ran_fails(tmp_path, capsys):
    assert count.main([junit(tmp_path / "a.xml", ""), junit(tmp_path / "b.xml", "skipped")]) == 1
    assert capsys.readouterr().out == "1 passed, 0 failed\n"


def test_a_ring_that_left_no_result_counts_as_failed(tmp_path, capsys):
    assert count.main([junit(tmp_path / "a.xml", ""), str(tmp_path / "gone.xml")]) == 1
    assert capsys.readouterr().out == "1 passed, 1 failed\n"


@pytest.fixture
def small_house(tmp_path):
    """A repository that keeps every rule."""
    write(tmp_path, "Sources/OKR/Cycles/Cycle.swift", "struct Cycle {}\n")
    write(tmp_path, "Sources/OKR/Cycles/CycleWords.swift", 'let cycle = "周期"\n')
    write(tmp_path, "Public/css/base.css", "body {}\n")
    write(tmp_path, "Libraries/CPublic/public.c", '#embed "../../Public/css/base.css"\n    {"css/base.css", a, 1},\n')
    write(tmp_path, "docs/glossary.md", "| cycle | 周期 | `Cycles/` |\n")
    subprocess.run(["git", "init", "--quiet", tmp_path], check=True)
    assert list(house.faults(tmp_path)) == []
    return tmp_path


def write(root, path, text):
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text, encoding="utf-8")


@pytest.mark.parametrize("path, text, fault", [
    ("Sources/OKR/Cycles/Long.swift", "//\n" * 251, "251 lines"),
    ("Sources/Server/Cycles/Loose.swift", 'let a = 1 // 注\nlet b = "周期"\n', "Loose.swift:2: Chinese without its English"),
    ("Sources/Server/Cycles/Loose.swift", 'let a = """\n    周期\n    """\n', "Loose.swift:2: Chinese without its English"),
    ("Sources/OKR/Cycles/CycleHelper.swift", "", "says nothing of OKRs"),
    ("Sources/OKR/Sprints/Sprint.swift", "", "`Sprints/` is no word"),
    ("Public/js/new.js", "", "Public/js/new.js: in only one of"),
    ("docs/note.md", "see /" + "tmp/x", "docs/note.md:1: a path of one machine"),
])
def test_the_house_check_finds(small_house, path, text, fault):
    write(small_house, path, text)
    faults = list(house.faults(small_house))
    assert len(faults) == 1 and fault in faults[0]


@pytest.mark.parametrize("text", [
    "// 周期\n",
    'let a = Phrase(\n    "\\(year)年",\n    "Year \\(year)")\n',
    'switch word {\ncase "万", "萬": 4\n}\n',
])
def test_the_house_check_lets_pass(small_house, text):
    write(small_house, "Sources/Server/Cycles/Note.swift", text)
    assert list(house.faults(small_house)) == []


def test_run_serves_without_standard_input_and_ends_on_sigterm(tmp_path):
    binary = Path(os.environ.get("OKRA_BINARY", ROOT / ".build/debug/okra"))
    port = free_port()
    process = subprocess.Popen(
        ["bash", "-c", 'exec 0<&-; exec "$0" "$@"', ROOT / "bin/run", "--data", tmp_path / "data", "--port", str(port)],
        stdout=subprocess.PIPE, text=True,
    )
    try:
        assert binary.exists()
        assert process.stdout.readline() == f"Okra is ready at http://127.0.0.1:{port}\n"
        assert urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz").status == 200
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=10) == 0
    finally:
        process.kill()


def test_the_binary_alone_in_another_folder_serves_its_own_styles(tmp_path):
    alone = shutil.copy(os.environ.get("OKRA_BINARY", ROOT / ".build/debug/okra"), tmp_path / "okra")
    process = subprocess.Popen(
        [alone, "serve", "--data", tmp_path / "data", "--port", "0"], stdout=subprocess.PIPE, text=True, cwd=tmp_path
    )
    try:
        address = process.stdout.readline().split()[-1]
        page = urllib.request.urlopen(address).read().decode()
        style = re.search(r'href="([^"]+\.css[^"]*)"', page)[1]
        assert urllib.request.urlopen(address + style).status == 200
    finally:
        process.kill()


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]
