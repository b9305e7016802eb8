"""Where no script runs, asking others is a page with a plain form."""

import re

import pytest
from playwright.sync_api import expect

from sheets import given


@pytest.fixture
def page(new_context):
    return new_context(person="chengkexin", java_script_enabled=False).new_page()


@pytest.fixture
def section(page_for, page):
    """An objective with a key result, as the page without script shows it."""
    made = given(page_for("chengkexin"), "不用脚本也能问", "一条可以拆解的").get_attribute("id")
    page.goto("/me")
    return page.locator(f"#{made}")


def menu(section, name):
    section.get_by_role("button", name="请人对齐，写依赖").click()
    section.get_by_role("button", name=name).click()


def ask(page, words, who):
    search = page.get_by_role("searchbox")
    search.fill(words)
    page.get_by_role("button", name="搜索", exact=True).click()
    page.get_by_role("radio", name=re.compile(who)).first.check()


def test_an_objective_is_aligned(page, section):
    section.get_by_role("button", name="一键对齐").click()
    ask(page, "zhouqiming", "周启明")
    page.locator("form[method=post]").get_by_role("button", name="一键对齐").click()
    expect(page).to_have_url(re.compile("/me|/people/"))
    expect(section.locator(".alignment").filter(has_text="周启明 O1")).to_be_visible()


def test_somebody_is_asked_to_align(page, section):
    menu(section, "请人对齐到这里")
    ask(page, "hl", "何磊")
    page.get_by_label("附一句话").fill("一起做")
    page.locator("form[method=post]").get_by_role("button", name="请人对齐到这里").click()
    expect(section).to_contain_text("已请 何磊 对齐")


def test_a_need_is_written_down(page, section):
    menu(section, "写一条依赖")
    ask(page, "tangyichen", "唐亦辰")
    page.locator("form[method=post]").get_by_role("button", name="写一条依赖").click()
    expect(section).to_contain_text("等待确认")


def test_a_key_result_is_handed_down(page, section):
    section.locator("li.key-result .edit a").first.click()
    page.get_by_role("button", name="拆解").click()
    ask(page, "maxiao", "马骁")
    page.locator("form[method=post]").get_by_role("button", name="拆解").click()
    expect(section).to_contain_text("马骁")
    expect(section).to_contain_text("等待承接")


def test_nobody_found_and_nothing_chosen_leave_a_way_on(page, section):
    menu(section, "请人对齐到这里")
    page.get_by_role("searchbox").fill("查无此人")
    page.get_by_role("button", name="搜索", exact=True).click()
    expect(page.locator("main")).to_contain_text("没有找到")
    page.get_by_role("link", name="返回").click()
    expect(section).to_be_visible()
