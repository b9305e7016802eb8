"""The same in another browser, as far as a morning's work goes."""

import re

import pytest
from playwright.sync_api import expect

from sheets import changing, given, health, key_result, key_results, options


@pytest.fixture
def page(firefox, new_context):
    return new_context(browser=firefox, person="helei").new_page()


def test_firefox_writes_and_keeps(page):
    section = given(page, "火狐也能写", "第一条")
    key_results(section).first.click()
    page.keyboard.press("End")
    with changing(page) as change:
        page.keyboard.type("，补一句")
    assert change.value.ok
    page.keyboard.press("Enter")
    expect(section.get_by_role("textbox", name="KR2 内容")).to_be_focused()
    with changing(page):
        page.keyboard.type("第二条")
    page.reload()
    expect(key_results(section)).to_have_text(["第一条，补一句", "第二条"])


def test_firefox_aligns(page):
    section = given(page, "火狐也能对齐", "一条")
    section.get_by_role("button", name="一键对齐").click()
    page.keyboard.type("zhouqiming")
    expect(options(page).first).to_contain_text("周启明")
    with changing(page):
        page.keyboard.press("Enter")
    expect(section.locator(".alignment").filter(has_text="周启明 O1")).to_be_visible()


def test_firefox_checks_in(page):
    section = given(page, "火狐也能更新进展", "要更新的", "下一条")
    section.locator("a.health-link").first.click()
    form = page.locator("form[data-check-in]")
    form.locator("[data-value]").first.fill("35")
    health(form, "有风险").click()
    form.get_by_role("button", name=re.compile("^保存")).click()
    expect(form.locator("h2")).to_contain_text("下一条")
    page.goto("/me")
    expect(key_result(page, "要更新的").locator(".health-link")).to_contain_text("有风险")
