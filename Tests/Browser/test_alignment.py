"""Aligning to others and seeing who aligns to oneself."""

import pytest
from playwright.sync_api import expect

from sheets import changing, given, objective, options, person, send, toast


@pytest.mark.parametrize(("words", "name"), [("linruoxi", "林若溪"), ("lrx", "林若溪"), ("若溪", "林若溪")])
def test_an_objective_aligns_by_pinyin_initials_or_name_with_the_keyboard(page_for, words, name):
    page = page_for("maxiao")
    section = given(page, f"对齐到{words}", "一条")
    section.get_by_role("button", name="一键对齐").focus()
    page.keyboard.press("Enter")
    field = page.get_by_role("combobox")
    expect(field).to_be_focused()
    page.keyboard.type(words)
    found = options(page)
    expect(found.first).to_contain_text(f"{name} O1")
    page.keyboard.press("ArrowDown")
    expect(found.nth(1)).to_have_attribute("aria-selected", "true")
    with changing(page):
        page.keyboard.press("Enter")
    chip = section.locator(".alignment").filter(has_text=f"{name} O2")
    expect(chip).to_be_visible()
    expect(chip.locator(".avatar")).to_be_visible()
    page.reload()
    expect(chip).to_be_visible()


def test_the_picker_opens_with_those_up_the_line_and_escape_closes_it(page_for):
    page = page_for("suxiaotang")
    section = given(page, "先看看能对齐谁", "一条")
    button = section.get_by_role("button", name="一键对齐")
    button.click()
    expect(options(page).filter(has_text="何磊")).not_to_have_count(0)
    page.keyboard.press("Escape")
    expect(page.get_by_role("combobox")).to_be_hidden()
    expect(button).to_be_focused()


def test_one_click_on_anothers_page_aligns_and_undo_takes_it_back(page_for):
    page = page_for("chengkexin")
    page.goto(person(page, "唐亦辰"))
    section = page.locator("section.objective").nth(2)
    count = section.locator("[popovertarget] .avatar").count()
    mine = section.get_by_role("button", name="用我的 O1 对齐")
    mine.click()
    expect(toast(page, "已对齐")).to_be_visible()
    expect(mine).to_be_disabled()
    expect(section.locator("[popovertarget] .avatar")).to_have_count(count + 1)
    page.goto("/me")
    chip = page.locator("section.objective").first.locator(".alignment").filter(has_text="唐亦辰 O3")
    expect(chip).to_be_visible()
    page.go_back()
    page.goto(person(page, "唐亦辰"))
    expect(mine).to_be_disabled()


def test_undo_takes_an_alignment_back(page_for):
    page = page_for("xuanran")
    page.goto(person(page, "林若溪"))
    mine = page.locator("section.objective").first.get_by_role("button", name="用我的 O2 对齐")
    mine.click()
    with changing(page):
        toast(page, "已对齐").get_by_role("button", name="撤销").click()
    page.goto("/me")
    section = page.locator("section.objective").nth(1)
    expect(section.locator(".alignment").filter(has_text="何磊 O1")).to_be_visible()
    expect(section.locator(".alignment").filter(has_text="林若溪")).to_have_count(0)


def test_an_alignment_is_removed_on_ones_own_page(page_for):
    page = page_for("yezhiqiu")
    page.goto("/me")
    section = page.locator("section.objective").first
    chip = section.locator(".alignment").filter(has_text="苏晓棠 O1")
    with changing(page):
        section.get_by_role("button", name="取消和苏晓棠的对齐").click()
    expect(chip).to_have_count(0)
    page.reload()
    expect(chip).to_have_count(0)


def test_a_loop_is_refused_in_words(page_for):
    page = page_for("zhouqiming")
    page.goto("/me")
    section = page.locator("section.objective").first
    section.get_by_role("button", name="一键对齐").click()
    page.keyboard.type("何磊")
    options(page).filter(has_text="顺利上市").click()
    expect(toast(page, "绕成圈")).to_be_visible()
    page.reload()
    expect(section.locator(".alignment").filter(has_text="对齐到")).to_have_count(0)


def test_both_ends_show_faces_and_counts(page_for):
    page = page_for("helei")
    page.goto("/me")
    section = objective(page, "顺利上市")
    below = section.get_by_role("button", name="个目标对齐")
    expect(below.locator(".avatar")).to_have_count(4)
    below.click()
    people = section.locator("[popover]").get_by_role("link")
    expect(people.filter(has_text="苏晓棠 O1")).to_be_visible()
    expect(section.locator(".alignment").filter(has_text="对齐到").locator(".avatar")).to_be_visible()
    people.filter(has_text="苏晓棠 O1").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("苏晓棠")
    expect(page.locator("section.objective").first.locator(".alignment").filter(has_text="何磊 O1")).to_be_visible()


def test_a_search_without_result_says_so(page_for):
    page = page_for("suxiaotang")
    section = given(page, "谁也找不到", "一条")
    section.get_by_role("button", name="一键对齐").click()
    page.keyboard.type("zzzzqx")
    expect(page.get_by_role("listbox")).to_contain_text("没有找到")
