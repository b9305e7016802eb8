"""A sheet as people meet it: where its parts are, and how to come to one with something on it."""

import re

from playwright.sync_api import expect


def objective(page, text):
    """The section of the objective whose statement contains the text."""
    return page.locator(f"section.objective:has(h2:has-text('{text}'))")


def key_result(within, text):
    """The row of a key result, anywhere on a page or in an objective's section."""
    return within.locator(f"li.key-result:has(.statement:has-text('{text}'))")


def objectives(page):
    return page.locator("section.objective h2 .statement")


def key_results(section):
    return section.locator("li.key-result .statement")


def changing(page):
    """Waits for the answer to a change that the block makes."""
    return page.expect_response(lambda answer: answer.request.method != "GET")


def kept(page, address="/me"):
    """What the server holds, as programs get it."""
    answer = page.request.get(f"/api/v1{address}")
    assert answer.ok, answer.text()
    return answer.json()


def send(page, address, **fields):
    """Makes a change as the page's own forms do, without the clicking."""
    csrf = page.locator("meta[name=csrf]").get_attribute("content")
    headers = {"X-CSRF-Token": csrf, "Accept": "application/json"}
    answer = page.request.post(address, form=fields, headers=headers)
    assert answer.ok, f"{address}: {answer.status} {answer.text()}"
    return answer.json()


def given(page, text, *key_results, at="/me"):
    """Opens a sheet that has this objective with these key results, and gives its section."""
    page.goto(at)
    add = page.locator("form[action='/objectives']")
    owner = {name: add.locator(f"[name={name}]").get_attribute("value") for name in ("person", "team")
             if add.locator(f"[name={name}]").count()}
    cycle = add.locator("[name=cycle]").get_attribute("value")
    made = send(page, "/objectives", cycle=cycle, text=text, **owner)["objectives"][-1]["id"]
    for line in key_results:
        send(page, f"/objectives/{made}/key-results", text=line)
    page.reload()
    section = page.locator(f"#objective-{made}")
    expect(section.get_by_role("heading", level=2)).to_contain_text(text)
    return section


def person(page, name):
    """The address of somebody's page, found as people find it."""
    options = page.request.get(f"/people/options?q={name}", headers={"Okra-Fragment": "1"}).text()
    return "/people/" + re.search('data-value="([0-9]+)"', options)[1]


def toast(page, text):
    return page.locator("[data-toasts] .toast").filter(has_text=text)


def options(page):
    """What a picker offers; the options of plain select fields are others."""
    return page.locator("[role=option]")


def health(form, name):
    """The choice of a health; the words about the pace beside it name one too."""
    return form.locator(".health-choice label").filter(has_text=name)


def until(page, condition):
    """Waits for a condition in the page; Playwright's own way evaluates strings, which our pages forbid."""
    for _ in range(300):
        if page.evaluate(condition):
            return
        page.wait_for_timeout(50)
    raise AssertionError(f"never came true: {condition}")
