"""The map on narrower windows, under two fingers, and in the system's own colours."""

import re

import pytest
from playwright.sync_api import expect

from maps import card, opened, title, waiting
from sheets import changing, given, options

TABLET = {"viewport": {"width": 1024, "height": 768}, "has_touch": True}


@pytest.fixture
def page(page_for):
    return page_for("maxiao", **TABLET)


def drawer(page):
    return page.get_by_role("button", name="未对齐和已选目标")


def test_what_stands_beside_the_map_comes_over_it_where_there_is_no_room(page, axe):
    given(page, "抽屉里的目标", "一条")
    opened(page)
    expect(waiting(page, "抽屉里的目标")).to_be_hidden()
    drawer(page).click()
    expect(drawer(page)).to_have_attribute("aria-expanded", "true")
    expect(waiting(page, "抽屉里的目标")).to_be_visible()
    axe(page)
    waiting(page, "抽屉里的目标").get_by_role("button", name=re.compile("对齐")).click()
    page.keyboard.type("xuanran")
    expect(options(page).first).to_contain_text("许安然")
    with changing(page):
        page.keyboard.press("Enter")
    expect(waiting(page, "抽屉里的目标")).to_have_count(0)
    title(page, "顺利上市").click()
    expect(page.locator("[data-map-selected]")).to_contain_text("何磊")
    page.locator("[data-map-selected] a").first.focus()
    page.keyboard.press("Escape")
    expect(page.locator("#map-aside")).to_be_hidden()
    expect(drawer(page)).to_be_focused()


def test_two_fingers_zoom_about_their_middle(page):
    opened(page)
    finger = page.context.new_cdp_session(page)
    scale = page.locator(".map-scale")
    before = int(scale.inner_text().rstrip("%"))

    def touch(kind, *points):
        finger.send("Input.dispatchTouchEvent", {
            "type": kind, "touchPoints": [{"x": x, "y": y, "id": number} for number, (x, y) in enumerate(points)]})

    def spread(width):
        return (500 - width / 2, 400), (500 + width / 2, 400)

    touch("touchStart", *spread(200)[:1])
    touch("touchStart", *spread(200))
    for width in range(200, 100, -20):
        touch("touchMove", *spread(width))
    touch("touchEnd")
    expect(scale).not_to_have_text(f"{before}%")
    small = int(scale.inner_text().rstrip("%"))
    assert small < before
    touch("touchStart", *spread(100)[:1])
    touch("touchStart", *spread(100))
    for width in range(100, 240, 20):
        touch("touchMove", *spread(width))
    touch("touchEnd")
    expect(scale).not_to_have_text(f"{small}%")
    assert int(scale.inner_text().rstrip("%")) > small
    # Two fingers press nothing.
    expect(page.locator(".map-card.selected")).to_have_count(0)


def test_the_systems_own_colours_show_what_is_selected(page_for, axe):
    page = page_for("maxiao", viewport={"width": 1440, "height": 1000}, forced_colors="active")
    opened(page)
    title(page, "顺利上市").click()
    expect(card(page, "顺利上市")).to_have_class(re.compile("selected"))
    assert card(page, "顺利上市").evaluate("each => getComputedStyle(each).outlineStyle") == "solid"
    assert page.locator(".map-card").first.evaluate("each => getComputedStyle(each).borderTopWidth") != "0px"
    axe(page)
