"""What stands around every page: finding people, keys, the theme and the language."""

import re

import pytest
from playwright.sync_api import expect

from people import sign_in
from sheets import options


@pytest.mark.parametrize(("words", "name"), [("linruoxi", "林若溪"), ("xsx", None), ("sxt", "苏晓棠"), ("Gao", "高远")])
def test_people_are_found_with_a_key_and_a_few_letters(page_for, words, name):
    page = page_for("helei")
    page.goto("/me")
    page.keyboard.press("Control+k")
    expect(page.get_by_role("combobox")).to_be_focused()
    page.keyboard.type(words)
    if name is None:
        return expect(page.get_by_role("listbox")).to_contain_text("没有找到")
    expect(options(page).first).to_contain_text(name)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text(f"{name}的 OKR")


def test_the_keys_are_listed_on_question_mark(page_for):
    page = page_for("helei")
    page.goto("/me")
    page.keyboard.press("?")
    dialog = page.get_by_role("dialog", name="键盘快捷键")
    expect(dialog).to_be_visible()
    for words in ("搜索人、目标、进展或功能", "上移、下移", "更新进展"):
        expect(dialog).to_contain_text(words)
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)


def test_single_letters_can_be_switched_off(page_for):
    page = page_for("suxiaotang")
    page.goto("/me")
    page.keyboard.press("?")
    page.get_by_label("启用单字母快捷键").uncheck()
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    expect(page.get_by_role("combobox")).to_have_count(0)
    page.keyboard.press("?")
    page.get_by_label("启用单字母快捷键").check()
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    expect(page.get_by_role("combobox")).to_be_focused()


def background(page):
    return page.evaluate("getComputedStyle(document.documentElement).backgroundColor")


def test_the_theme_is_switched_and_stays(page_for):
    page = page_for("helei", color_scheme="light")
    page.goto("/me")
    light = background(page)
    page.locator("nav.rail [data-theme-switch]:visible").click()
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    dark = background(page)
    assert dark != light
    page.reload()
    assert background(page) == dark
    page.locator("nav.rail [data-theme-switch]:visible").click()
    page.reload()
    assert background(page) == light


def test_without_a_choice_the_systems_theme_is_followed(page_for):
    page = page_for("gaoyuan")
    page.goto("/me")
    page.emulate_media(color_scheme="light")
    light = background(page)
    page.emulate_media(color_scheme="dark")
    assert background(page) != light


def test_the_language_is_switched_and_stays(new_context):
    page = sign_in(new_context().new_page(), "chengkexin")
    page.locator("nav.rail").get_by_role("button", name="Switch to English").first.click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.get_by_role("link", name="My OKRs")).to_be_visible()
    page.goto("/organisation")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    page = sign_in(new_context().new_page(), "chengkexin")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    page.locator("nav.rail").get_by_role("button", name="切换到中文").first.click()
    expect(page.locator("html")).to_have_attribute("lang", "zh-CN")


def test_the_first_tab_stop_leads_to_the_content(page_for):
    page = page_for("helei")
    page.goto("/me")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="跳到正文")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("#main$"))
