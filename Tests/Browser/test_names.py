"""Who reads English meets people under their English names, wherever those stand."""

import re

import pytest
from playwright.sync_api import expect

from maps import opened, title
from people import EVERYBODY
from sheets import given, send


@pytest.fixture
def page(page_for):
    page = page_for("helei", viewport={"width": 1440, "height": 1000}, locale="en-GB")
    page.goto("/me?lang=en")
    yield page
    page.goto("/me?lang=zh")


@pytest.fixture
def names(page):
    """The Chinese names of all who have an English one."""
    found = [page.request.get(f"/api/v1/people?q={each}@").json()["people"][0] for each in EVERYBODY]
    assert all(person["englishName"] for person in found)
    return [person["name"] for person in found]


def english(page, names):
    """No such name is to be read on the page, nor told by a label."""
    said = page.locator("body").evaluate("""body => [body.innerText,
        ...[...body.querySelectorAll("[aria-label], [title]")].map(each => `${each.ariaLabel} ${each.title}`)].join("\\n")""")
    # A mention in a text that is quoted stands as it was written.
    said = re.sub(r"@\w+", "", said)
    found = [said[max(0, said.index(name) - 60):said.index(name) + 60] for name in names if name in said]
    assert not found, page.url


def asked(page_for, page):
    """Somebody asks 何磊 for each kind of thing."""
    other = page_for("linruoxi")
    section = given(other, "一起把品牌做响", "一条")
    objective = section.get_attribute("data-id")
    key_result = section.locator("li.key-result").get_attribute("data-id")
    me = page.request.get("/api/v1/people?q=helei@").json()["people"][0]["id"]
    send(other, f"/objectives/{objective}/requests", to=f"person:{me}", note="一起")
    send(other, f"/objectives/{objective}/dependencies", on=f"person:{me}")
    send(other, f"/key-results/{key_result}/breakdowns", to=f"person:{me}")


def test_what_waits_and_what_was_asked_names_people_in_english(page, page_for, names):
    asked(page_for, page)
    page.goto("/me")
    expect(page.locator("#waiting li")).to_have_count(3)
    english(page, names)
    sheet = page.request.get("/api/v1/people?q=linruoxi@").json()["people"][0]["id"]
    page.goto(f"/people/{sheet}")
    english(page, names)


@pytest.mark.parametrize("address", [
    "/gaps", "/gaps?kind=unaligned", "/gaps?kind=withoutOKRs", "/search?q=产品", "/search?q=helei", "/search?q=产品&kind=check-in",
    "/map?view=outline", "/map?view=organisation",
])
def test_pages_name_people_in_english(page, names, address):
    page.goto(address)
    expect(page.locator("main")).to_be_visible()
    english(page, names)


def test_the_map_and_what_stands_beside_it_name_people_in_english(page, names):
    opened(page)
    title(page, "顺利上市").click()
    expect(page.locator("[data-map-selected] dl")).to_be_visible()
    english(page, names)


def test_two_sheets_side_by_side_name_people_in_english(page, names):
    other = page.request.get("/api/v1/people?q=suxiaotang@").json()["people"][0]["id"]
    page.goto(f"/compare?person={other}")
    english(page, names)


def test_the_palette_and_the_pickers_name_people_in_english(page, names):
    for words in ("", "helei", "产品", "何磊"):
        page.keyboard.press("Control+k")
        with page.expect_response(lambda answer: "/search/options" in answer.url):
            page.keyboard.type(words or "l")
        expect(page.locator(".palette [role=option]").first).to_be_visible()
        english(page, names)
        page.keyboard.press("Escape")
    page.locator("section.objective").first.get_by_role("button", name="Align", exact=True).click()
    expect(page.locator(".picker:popover-open [role=option]").first).to_be_visible()
    english(page, names)
