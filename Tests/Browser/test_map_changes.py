"""Aligning on the map, others' changes, and the map as lists: phone, paper, no script, another browser."""

import re

import pytest
from playwright.sync_api import expect

from maps import card, opened, place, settled, title, waiting, whole
from sheets import changing, given, options, send, toast

WIDE = {"width": 1440, "height": 1000}


@pytest.fixture
def page(page_for):
    return page_for("maxiao", viewport=WIDE)


def test_what_waits_is_dragged_onto_what_it_shall_support(page):
    given(page, "拖上去的目标", "一条")
    whole(opened(page))
    item = waiting(page, "拖上去的目标")
    box, target = item.bounding_box(), title(page, "让首批重点客户真正用起来").bounding_box()
    page.mouse.move(box["x"] + 60, box["y"] + 30)
    page.mouse.down()
    page.mouse.move(box["x"] - 40, box["y"] + 40, steps=3)
    expect(page.locator(".map-card.lifted")).to_be_visible()
    page.mouse.move(target["x"] + 90, target["y"] + 8, steps=6)
    expect(card(page, "让首批重点客户真正用起来")).to_have_class(re.compile("target"))
    with changing(page):
        page.mouse.up()
    expect(toast(page, "已对齐")).to_be_visible()
    expect(card(page, "拖上去的目标")).to_be_visible()
    expect(item).to_have_count(0)
    with changing(page):
        toast(page, "已对齐").get_by_role("button", name="撤销").click()
    expect(item).to_be_visible()


def test_escape_lets_a_drag_go(page):
    given(page, "不拖了", "一条")
    opened(page)
    box = waiting(page, "不拖了").bounding_box()
    page.mouse.move(box["x"] + 60, box["y"] + 30)
    page.mouse.down()
    page.mouse.move(400, 400, steps=4)
    page.keyboard.press("Escape")
    page.mouse.up()
    expect(page.locator(".map-card.lifted")).to_have_count(0)
    expect(waiting(page, "不拖了")).to_be_visible()


def test_the_keyboard_aligns_with_a_and_the_picker(page):
    given(page, "用键盘对齐", "一条")
    whole(opened(page))
    waiting(page, "用键盘对齐").locator(".map-card-text").focus()
    page.keyboard.press("a")
    expect(page.get_by_role("combobox", name="找要对齐的目标")).to_be_focused()
    page.keyboard.type("xuanran")
    expect(options(page).first).to_contain_text("许安然")
    with changing(page):
        page.keyboard.press("Enter")
    expect(waiting(page, "用键盘对齐")).to_have_count(0)
    expect(card(page, "用键盘对齐")).to_be_visible()


def test_a_loop_is_refused_in_words_and_nothing_moves(page_for):
    page = page_for("zhouqiming", viewport=WIDE)
    opened(page)
    title(page, "第二增长曲线").click()
    page.locator("[data-map-selected] [data-picker]").click()
    page.keyboard.type("何磊")
    options(page).filter(has_text="顺利上市").click()
    expect(toast(page, "绕成圈")).to_be_visible()
    expect(card(page, "第二增长曲线")).to_have_class(re.compile("selected"))


def test_what_others_did_is_offered_and_moves_nothing(page, page_for):
    other = page_for("jiangyutong")
    opened(page)
    before = place(card(page, "顺利上市"))
    made = given(other, "别人刚写的", "一条")
    target = title(page, "顺利上市").locator("xpath=..").get_attribute("data-key")
    send(other, f"/objectives/{made.get_attribute('data-id')}/alignments", to=target)
    page.evaluate("document.dispatchEvent(new Event('okra:stale'))")
    note = page.locator("[data-map-note]")
    expect(note).to_contain_text("对齐图有更新")
    expect(card(page, "别人刚写的")).to_have_count(0)
    note.get_by_role("button", name="刷新").click()
    expect(card(page, "别人刚写的")).to_be_visible()
    middle = place(card(page, "顺利上市"))
    assert abs(middle[0] - before[0]) <= 300 and abs(middle[1] - before[1]) <= 300


def test_a_refresh_keeps_what_is_selected_where_it_is(page):
    opened(page)
    title(page, "支撑 A 产品").click()
    before = place(card(page, "支撑 A 产品"))
    with page.expect_response(re.compile("/map\\?")):
        page.get_by_role("button", name="刷新").click()
    expect(page.locator("[data-map-note]")).to_have_text("已是最新")
    assert place(card(page, "支撑 A 产品")) == before


def test_without_connection_it_says_so_and_tries_again(page):
    opened(page, "?depth=0")
    page.context.set_offline(True)
    page.locator("label.chip", has_text="已延期").click()
    note = page.locator("[data-map-note]")
    expect(note).to_contain_text("没有取到对齐图")
    page.context.set_offline(False)
    note.get_by_role("button", name="再试一次").click()
    expect(note).to_contain_text("符合筛选")


def test_the_outline_opens_branch_by_branch_with_the_keyboard(page, axe):
    page.goto("/map?view=outline&depth=1")
    branch = page.locator(".map-tree li:has(> details[data-branch])", has_text="顺利上市")
    branch.locator("summary").first.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".map-outline").get_by_role("link", name="支撑 A 产品按期、高质量上架")).to_be_visible()
    axe(page)
    page.locator("label.chip", has_text="有风险").click()
    expect(page.locator(".map-outline [role=status]")).to_contain_text("符合筛选")
    expect(page.locator(".map-outline li.dimmed").first).to_be_visible()


def test_a_phone_gets_the_outline_first(page_for, axe):
    page = page_for("maxiao", viewport={"width": 390, "height": 844}, is_mobile=True, has_touch=True)
    page.goto("/map")
    expect(page.locator(".map-outline").get_by_role("link", name="让 A 产品顺利上市")).to_be_visible()
    expect(page.locator(".map-frame")).to_be_hidden()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    expect(page.locator("nav.rail li.tab").get_by_role("link", name="对齐图")).to_be_visible()
    axe(page)


def test_paper_gets_the_outline_with_everything_that_is_open(page):
    opened(page)
    page.emulate_media(media="print")
    expect(page.locator(".map-frame")).to_be_hidden()
    expect(page.locator(".map-outline").get_by_role("link", name="上架之前不留阻断缺陷")).to_be_visible()
    page.emulate_media(media="screen")


def test_without_script_the_map_is_a_page_of_lists_and_a_form(new_context):
    page = new_context(person="maxiao", java_script_enabled=False, viewport=WIDE).new_page()
    page.goto("/map")
    expect(page.locator(".map-outline").get_by_role("link", name="让 A 产品顺利上市")).to_be_visible()
    expect(page.locator(".map-frame")).to_be_hidden()
    page.locator("label.chip", has_text="有风险").click()
    page.get_by_role("button", name="筛选", exact=True).click()
    expect(page.locator(".map-outline [role=status]")).to_contain_text("符合筛选")


def test_nothing_aligned_yet_points_to_where_it_begins(fresh_server, new_context):
    from test_first_run import found

    page = new_context(server=fresh_server, viewport=WIDE).new_page()
    found(page)
    page.goto("/map")
    expect(page.locator(".map-empty")).to_be_visible()


def test_firefox_draws_chooses_and_walks(firefox, new_context):
    page = new_context(browser=firefox, person="maxiao", viewport=WIDE).new_page()
    opened(page)
    title(page, "顺利上市").click()
    expect(card(page, "第二增长曲线")).to_have_class(re.compile("chosen"))
    page.keyboard.press("ArrowLeft")
    expect(title(page, "第二增长曲线")).to_be_focused()
    page.locator("label[title=组织]").click()
    whole(page)
    expect(card(page, "产品部").filter(has_text="负责人 何磊")).to_be_visible()
    page.go_back()
    settled(page)
    expect(card(page, "顺利上市")).to_be_visible()
