"""Looking for anybody and anything: the palette by keyboard, and the page with all that was found."""

import re

import pytest
from playwright.sync_api import expect

from people import sign_in
from sheets import given, options

PHONE = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True}


def palette(page, words=""):
    page.keyboard.press("Control+k")
    field = page.locator(".palette").get_by_role("combobox")
    expect(field).to_be_focused()
    if words:
        page.keyboard.type(words)
    return page.locator(".palette")


def group(page, name):
    return page.get_by_role("group", name=name)


@pytest.mark.parametrize(("words", "name"), [("linruoxi", "林若溪"), ("lrx", "林若溪"), ("若溪", "林若溪"), ("苏", "苏晓棠")])
def test_people_come_first_by_name_pinyin_and_initials(page_for, words, name):
    page = page_for("helei")
    page.goto("/me")
    palette(page, words)
    expect(group(page, "人").locator("[role=option]").first).to_contain_text(name)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text(f"{name}的 OKR")


def test_texts_are_found_while_one_types_and_opened_with_the_keyboard(page_for):
    page = page_for("maxiao")
    given(page, "把渗透测试做到位", "每月演练一次")
    palette(page, "渗透测试")
    option = group(page, "目标").locator("[role=option]").first
    expect(option).to_contain_text("把渗透测试做到位")
    expect(option.locator("mark")).to_have_text("渗透测试")
    expect(option).to_have_attribute("aria-selected", "true")
    expect(page.locator(".palette").get_by_role("combobox")).to_have_attribute("aria-activedescendant", re.compile("found-objective-"))
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("#objective-"))
    expect(page.locator("section.objective h2").filter(has_text="渗透测试")).to_be_in_viewport()


def test_commands_do_what_they_say(page_for):
    page = page_for("gaoyuan", color_scheme="light")
    page.goto("/me")
    palette(page, "jinzhan")
    page.keyboard.press("Escape")
    expect(page.locator(".palette")).to_be_hidden()
    palette(page, "组织")
    expect(group(page, "操作").locator("[role=option]").first).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/organisation$"))
    palette(page, "切换浅色")
    expect(options(page).first).to_contain_text("切换浅色")
    page.keyboard.press("Enter")
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    palette(page, "添加")
    expect(options(page).first).to_contain_text("添加目标")
    page.keyboard.press("Enter")
    expect(page.locator("#add-objective")).to_be_focused()


def test_before_anything_is_typed_recent_pages_people_and_commands_are_offered(page_for):
    page = page_for("helei")
    page.goto("/me")
    palette(page, "sxt")
    expect(options(page).first).to_contain_text("苏晓棠")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text("苏晓棠的 OKR")
    page.goto("/me")
    palette(page)
    expect(group(page, "最近打开")).to_contain_text("苏晓棠")
    expect(group(page, "身边的人").locator("[role=option]")).not_to_have_count(0)
    expect(group(page, "操作")).to_contain_text("进展更新")
    page.keyboard.press("ArrowUp")
    expect(options(page).last).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Escape")
    expect(page.locator(".palette")).to_be_hidden()


@pytest.mark.parametrize(("words", "says"), [("xsxsx", "没有找到"), ("，。", "输入文字"), ("囧", "一个字只找人和团队")])
def test_where_nothing_is_found_it_says_why(page_for, words, says):
    page = page_for("helei")
    page.goto("/me")
    palette(page, words)
    expect(page.get_by_role("listbox")).to_contain_text(says)
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/me$"))


def test_all_results_are_a_page_that_narrows(page_for):
    page = page_for("helei")
    page.goto("/me")
    palette(page, "增长")
    page.get_by_role("option", name="在搜索页查看全部结果").click()
    expect(page).to_have_url(re.compile("/search\\?q="))
    expect(page.get_by_role("searchbox")).to_have_value("增长")
    expect(page.locator("section.found mark").first).to_have_text("增长")
    page.get_by_label("谁的").select_option("我的")
    page.locator("main form").get_by_role("button", name="搜索").click()
    expect(page).to_have_url(re.compile("owner="))
    page.locator("main .tabs a").nth(1).click()
    expect(page).to_have_url(re.compile("kind="))


def test_the_page_works_without_a_script(new_context):
    page = new_context(java_script_enabled=False).new_page()
    sign_in(page, "helei")
    page.get_by_role("link", name="搜索人或目标").first.click()
    page.get_by_role("searchbox").fill("留存")
    page.locator("main form").get_by_role("button", name="搜索").click()
    expect(page.locator("section.found mark").first).to_have_text("留存")


def test_in_english_words_are_found_by_their_forms(new_context):
    page = sign_in(new_context(locale="en-GB").new_page(), "tangyichen")
    given(page, "Improving onboarding for everyone", at="/me?lang=en")
    page.goto("/search?lang=en&q=improve+onboard")
    expect(page.locator("section.found").filter(has_text="Objectives")).to_contain_text("Improving onboarding")
    palette(page, "improves")
    expect(page.locator(".palette mark")).not_to_have_count(0)


def test_no_key_is_lost_while_the_palette_is_on_its_way(new_context):
    page = new_context(person="helei", service_workers="block").new_page()
    held = []
    page.route("**/palette.js*", lambda route: held.append(route))
    page.goto("/me")
    page.keyboard.press("Control+k")
    page.keyboard.type("linruoxj")
    page.keyboard.press("Backspace")
    page.keyboard.type("i")
    field = page.get_by_role("combobox", name=re.compile("搜索|找"))
    expect(page.locator(".palette [role=option]")).to_have_count(0)
    expect(field).to_have_value("linruoxi")
    for route in held:
        route.continue_()
    expect(group(page, "人").locator("[role=option]").first).to_contain_text("林若溪")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text("林若溪的 OKR")


def test_a_phone_has_the_palette_at_its_foot(page_for, axe):
    page = page_for("helei", **PHONE)
    page.goto("/me")
    page.get_by_role("button", name="更多").tap()
    page.locator("#more-places").get_by_role("button", name="搜索人或目标").tap()
    expect(page.locator(".palette").get_by_role("combobox")).to_be_focused()
    page.keyboard.type("lin")
    expect(options(page).first).to_contain_text("林若溪")
    page.locator(".palette").evaluate("each => Promise.all(each.getAnimations().map(one => one.finished))")
    box = page.locator(".palette").bounding_box()
    assert box["x"] == 0 and box["width"] == 390 and box["y"] + box["height"] >= 843
    axe(page)
    options(page).first.tap()
    expect(page.get_by_role("heading", level=1)).to_contain_text("林若溪的 OKR")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_neither_shuts_anybody_out(page_for, axe, theme):
    page = page_for("helei", reduced_motion="reduce")
    page.emulate_media(color_scheme=theme)
    page.goto("/search?q=留存")
    axe(page)
    palette(page)
    expect(options(page).first).to_be_visible()
    axe(page)
    page.keyboard.type("产品")
    expect(page.locator(".palette mark").first).to_be_visible()
    axe(page)
