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


def test_firefox_shows_gaps_and_closes_one(page):
    given(page, "火狐里没对齐的", "一条")
    page.goto("/gaps?kind=unaligned&mine=1")
    gap = page.locator("[data-gap]").filter(has_text="火狐里没对齐的")
    expect(gap).to_be_visible()


def test_firefox_finds_with_the_palette_and_on_the_page(page):
    page.goto("/me")
    page.keyboard.press("Control+k")
    page.keyboard.type("linruoxi")
    expect(page.locator(".palette [role=option]").first).to_contain_text("林若溪")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text("林若溪的 OKR")
    page.goto("/search?q=产品")
    expect(page.locator("main mark").first).to_be_visible()


def test_firefox_compares_two_sheets(page):
    other = page.request.get("/api/v1/people?q=suxiaotang@").json()["people"][0]["id"]
    page.goto(f"/compare?person={other}")
    expect(page.locator(".comparison > section")).to_have_count(2)
    expect(page.locator(".comparison .links path")).not_to_have_count(0)


def test_firefox_hands_down_and_asks(page):
    section = given(page, "火狐也能请人", "火狐拆下去的")
    section.get_by_role("button", name="请人对齐，写依赖").click()
    section.get_by_role("button", name="请人对齐到这里").click()
    page.keyboard.type("linruoxi")
    expect(options(page).first).to_contain_text("林若溪")
    with changing(page):
        page.keyboard.press("Enter")
    expect(section).to_contain_text("已请 林若溪 对齐")
