"""The alignment map as people meet it."""

from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import expect

from sheets import until


def opened(page, query=""):
    """The page of the map, with its cards there."""
    page.goto(f"/map{query}")
    expect(page.locator(".map-cards > li").first).to_be_visible()
    settled(page)
    return page


def settled(page):
    """Nothing is on its way and the place stands in the address."""
    expect(page.locator("[data-map-drawing]")).not_to_have_attribute("aria-busy", "true")
    until(page, "new URLSearchParams(location.search).has('x')")


def whole(page):
    """Shows all of it: cards out of view are no elements."""
    page.get_by_role("button", name="看全图").click()
    return page


def card(page, text):
    return page.locator(".map-cards > .map-card", has=page.locator(".map-card-text", has_text=text))


def title(page, text):
    return card(page, text).locator(".map-card-text")


def fold(page, text):
    return card(page, text).locator(".map-fold")


def address(page):
    """What stands in the address, one value for each word."""
    return {name: ",".join(values) for name, values in parse_qs(urlsplit(page.url).query).items()}


def place(locator):
    box = locator.bounding_box()
    return round(box["x"]), round(box["y"])


def waiting(page, text):
    return page.locator("[data-map-tray] li", has_text=text)
