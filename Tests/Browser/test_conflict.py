"""Two tabs with the same sentence: neither version is lost, and a person chooses."""

import re

import pytest
from playwright.sync_api import expect

from sheets import changing, given, key_result


@pytest.fixture
def two_tabs(page_for):
    """One key result open twice; the first tab has saved its version, the second has typed another on the old one."""

    def make(title):
        first, second = page_for("helei"), page_for("helei")
        given(first, title, f"{title}：原来")
        # The second does not hear of the first: what it writes meets another version on the server.
        second.route(re.compile(r"/sheets/\d+$"), lambda route: route.abort())
        second.goto("/me")
        for page, addition in ((first, "，甲改"), (second, "，乙改")):
            key_result(page, title).locator(".statement").click()
            page.keyboard.press("End")
            with changing(page):
                page.keyboard.type(addition)
        return first, second

    return make


def test_both_versions_stand_side_by_side_and_nothing_is_overwritten(two_tabs):
    first, second = two_tabs("两边一起改")
    note = second.get_by_role("alert").filter(has_text="别人刚改过这一句")
    expect(note).to_contain_text("两边一起改：原来，甲改")
    expect(note).to_contain_text("两边一起改：原来，乙改")
    first.reload()
    expect(key_result(first, "两边一起改：原来，甲改")).to_be_visible()


def test_mine_wins_when_i_say_so(two_tabs):
    first, second = two_tabs("用我的")
    with changing(second) as change:
        second.get_by_role("button", name="用我写的").click()
    assert change.value.ok
    expect(second.get_by_role("alert")).to_have_count(0)
    for page in (first, second):
        page.reload()
        expect(key_result(page, "用我的：原来，乙改")).to_be_visible()


def test_theirs_stays_when_i_say_so(two_tabs):
    first, second = two_tabs("用他的")
    second.get_by_role("button", name="用现在的版本").click()
    expect(second.get_by_role("alert")).to_have_count(0)
    expect(key_result(second, "用他的：原来，甲改")).to_be_visible()
    for page in (second, first):
        page.reload()
        expect(key_result(page, "用他的：原来，甲改")).to_be_visible()


def test_two_tabs_on_different_lines_do_not_disturb_each_other(page_for):
    first, second = page_for("tangyichen"), page_for("tangyichen")
    given(first, "各改各的", "左边", "右边")
    second.goto("/me")
    for page, line in ((first, "左边"), (second, "右边")):
        key_result(page, line).locator(".statement").click()
        page.keyboard.press("End")
        with changing(page) as change:
            page.keyboard.type("好了")
        assert change.value.ok
    first.reload()
    expect(key_result(first, "左边好了")).to_be_visible()
    expect(key_result(first, "右边好了")).to_be_visible()
