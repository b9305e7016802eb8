"""What every journey stands on: a server with the sample company, people signed in, axe, pictures of failures."""

import re
import shutil
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from importlib.resources import files
from itertools import count

import pytest
from playwright.sync_api import expect, sync_playwright

from people import EVERYBODY, session
from serving import ROOT, Server, chromium, okra

SCREENSHOTS = ROOT / ".build/screenshots"
LOGS = ROOT / ".build/logs"
AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
numbers = count(1)
# A busy machine is slow now and then; what never comes fails all the same.
expect.set_options(timeout=15_000)


@pytest.fixture(scope="session")
def sample(tmp_path_factory):
    """A folder with the sample company; copied for every file of journeys."""
    data = tmp_path_factory.mktemp("sample") / "data"
    okra("demo", data=data)
    return data


@pytest.fixture(scope="session")
def sessions(sample):
    """Everybody's session cookie, good for every copy of the sample: passwords are made to take their time."""
    with serving(sample) as server, ThreadPoolExecutor(2) as two:
        return dict(zip(EVERYBODY, two.map(lambda person: session(server.address, person), EVERYBODY)))


@contextmanager
def serving(data):
    server = Server(data, LOGS / f"server-{next(numbers)}.log")
    try:
        yield server
    finally:
        server.stop()


@pytest.fixture(scope="module")
def server(sample, sessions, tmp_path_factory):
    """The sample company, shared by the journeys of a file: change only what belongs to your journey's person."""
    data = tmp_path_factory.mktemp("shared") / "data"
    shutil.copytree(sample, data)
    with serving(data) as server:
        yield server


@pytest.fixture
def own_server(sample, sessions, tmp_path):
    """The sample company for one journey alone, which may kill it or change anything."""
    shutil.copytree(sample, tmp_path / "data")
    with serving(tmp_path / "data") as server:
        yield server


@pytest.fixture
def fresh_server(tmp_path):
    """A server on an empty folder, as after installation."""
    with serving(tmp_path / "data") as server:
        yield server


@pytest.fixture(scope="session")
def playwright():
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session")
def browser(playwright):
    browser = playwright.chromium.launch(executable_path=chromium())
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def firefox(playwright):
    """Debian's Firefox for the smoke set; it ignores colour schemes and phones."""
    path = shutil.which("firefox-esr")
    if not path:
        pytest.skip("no firefox-esr here")
    browser = playwright.firefox.launch(channel="moz-firefox", executable_path=path)
    yield browser
    browser.close()


class Watch:
    """The open pages of a test and what went wrong on them without anybody looking."""

    def __init__(self):
        self.pages, self.faults = [], []

    def context(self, context):
        context.set_default_timeout(20_000)
        context.on("page", self.page)
        return context

    def page(self, page):
        self.pages.append(page)
        page.on("pageerror", lambda error: self.faults.append(f"{page.url}: {error}"))
        page.on("console", lambda message: self.console(page, message))

    def console(self, page, message):
        if "Content Security Policy" in message.text or "Content-Security-Policy" in message.text:
            self.faults.append(f"{page.url}: {message.text}")

    def picture(self, name):
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        for number, page in enumerate(page for page in self.pages if not page.is_closed()):
            if page.url != "about:blank":
                page.screenshot(path=SCREENSHOTS / f"{name}-{number}.png", full_page=True)


@pytest.fixture(scope="session")
def watch():
    return Watch()


@pytest.fixture
def new_context(browser, server, sessions, watch):
    """Makes a context for one test, signed out unless for a `person`; takes what Playwright's `new_context` takes."""
    contexts = []

    def make(server=server, browser=browser, person=None, **options):
        options = {"locale": "zh-CN", "timezone_id": "Asia/Shanghai", "base_url": server.address} | options
        context = watch.context(browser.new_context(**options))
        contexts.append(context)
        if person:
            context.add_cookies([{"name": "okra_session", "value": sessions[person], "url": server.address}])
        return context

    yield make
    for context in contexts:
        context.close()


@pytest.fixture(scope="module")
def page_for(browser, server, sessions, watch):
    """`page_for("helei")` is a new page of 何磊, who is signed in; options make a context of their own."""
    contexts = {}

    def page(person, **options):
        key = (person, *sorted((name, str(value)) for name, value in options.items()))
        if key not in contexts:
            options = {"locale": "zh-CN", "timezone_id": "Asia/Shanghai", "base_url": server.address} | options
            contexts[key] = watch.context(browser.new_context(**options))
            contexts[key].add_cookies([{"name": "okra_session", "value": sessions[person], "url": server.address}])
        return contexts[key].new_page()

    yield page
    for context in contexts.values():
        context.close()

SETTLED = """Promise.all(document.getAnimations({ subtree: true })
    .filter((each) => each.effect?.getComputedTiming().endTime !== Infinity)
    .map((each) => each.finished.catch(() => {}))).then(() => {})"""


@pytest.fixture
def axe():
    """`axe(page)` fails on serious and critical faults of accessibility."""

    def check(page, *, within="document"):
        # What still fades in has colours that nobody is meant to read.
        page.evaluate(SETTLED)
        # Through the debugger, not a script element: the page's own policy stays in force.
        page.evaluate(AXE)
        found = page.evaluate(f"axe.run({within}, {{resultTypes: ['violations']}})")["violations"]
        lines = [
            f"{fault['id']} ({fault['impact']}): {fault['help']}\n  "
            + "\n  ".join(f"{node['target']} {node['html'][:200]}" for node in fault["nodes"][:5])
            for fault in found if fault["impact"] in ("serious", "critical")
        ]
        assert not lines, f"{page.url}\n" + "\n".join(lines)

    return check


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    report = (yield).get_result()
    watch = item.funcargs.get("watch") if hasattr(item, "funcargs") else None
    if watch and report.when == "call" and report.failed:
        try:
            watch.picture(re.sub(r"[^\w-]+", "-", item.name))
        except Exception as error:  # a picture that cannot be taken must not hide why the journey failed
            report.sections.append(("screenshot", str(error)))


@pytest.fixture(autouse=True)
def no_fault_on_the_way(watch):
    """An uncaught script error or a breach of the content policy fails the journey, wherever it happened."""
    watch.faults.clear()
    yield
    for page in watch.pages:
        if not page.is_closed():
            page.close()
    watch.pages.clear()
    assert not watch.faults, "\n".join(watch.faults)
