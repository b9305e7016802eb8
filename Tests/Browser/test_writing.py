"""Writing on one's own sheet: it saves itself, says how it stands, and nothing typed is lost."""

import re

import pytest
from playwright.sync_api import expect

from sheets import changing, given, kept, key_result, key_results, objective, objectives, options, toast


def test_a_first_sheet_is_written_by_keyboard_alone(page_for):
    page = page_for("shenjiayi")
    page.goto("/me")
    expect(page.get_by_text("这个周期还没有写目标")).to_be_visible()
    page.get_by_role("button", name="添加目标").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("textbox", name="目标 1 内容")).to_be_focused()
    page.keyboard.type("让实习留下看得见的成果")
    page.keyboard.press("Enter")
    expect(page.get_by_role("textbox", name="KR1 内容")).to_be_focused()
    page.keyboard.type("写完 8 篇客户故事")
    page.keyboard.press("Enter")
    expect(page.get_by_role("textbox", name="KR2 内容")).to_be_focused()
    with changing(page):
        page.keyboard.type("读者平均停留 2 分钟")
        page.keyboard.press("Escape")
    expect(page.get_by_role("textbox", name="KR2 内容")).not_to_be_focused()
    expect(page.locator("[data-saved]")).to_contain_text("已自动保存")
    page.reload()
    section = objective(page, "让实习留下看得见的成果")
    expect(key_results(section)).to_have_text(["写完 8 篇客户故事", "读者平均停留 2 分钟"])


def test_what_is_typed_saves_itself_and_stays_after_a_reload(page_for):
    page = page_for("helei")
    given(page, "写完就存好", "起初的说法")
    line = key_result(page, "起初的说法").locator(".statement")
    line.click()
    page.keyboard.press("End")
    with changing(page) as change:
        page.keyboard.type("，后来补了一句")
    assert change.value.ok
    expect(page.locator("[data-saved][data-state=saved]")).to_contain_text("已自动保存")
    expect(line).to_be_focused()
    page.reload()
    expect(key_result(page, "起初的说法，后来补了一句")).to_be_visible()


def test_leaving_the_page_in_the_middle_of_a_word_keeps_it(page_for):
    page = page_for("helei")
    given(page, "离开也不会丢", "半句话")
    key_result(page, "半句话").locator(".statement").click()
    page.keyboard.press("End")
    page.keyboard.type("又半句")
    page.goto("/organisation")
    page.goto("/me")
    expect(key_result(page, "半句话又半句")).to_be_visible()


def test_enter_walks_through_the_statements_and_escape_leaves(page_for):
    page = page_for("suxiaotang")
    section = given(page, "回车走到下一条", "第一条", "第二条")
    section.locator("h2 .statement").click()
    page.keyboard.press("Enter")
    expect(section.get_by_role("textbox", name="KR1 内容")).to_be_focused()
    page.keyboard.press("Enter")
    expect(section.get_by_role("textbox", name="KR2 内容")).to_be_focused()
    page.keyboard.press("Escape")
    expect(section.get_by_role("textbox", name="KR2 内容")).not_to_be_focused()
    expect(key_results(section)).to_have_count(2)


def test_pasted_lines_become_one_line_of_plain_text(page_for):
    page = page_for("helei", permissions=["clipboard-read", "clipboard-write"])
    given(page, "粘贴进来的都是文字", "空着等粘贴")
    page.evaluate("""navigator.clipboard.write([new ClipboardItem({
        "text/plain": new Blob(["第一行\\n第二行"], {type: "text/plain"}),
        "text/html": new Blob(["<b>第一行</b><br>第二行"], {type: "text/html"})})])""")
    key_result(page, "空着等粘贴").locator(".statement").click()
    page.keyboard.press("Control+A")
    with changing(page):
        page.keyboard.press("Control+V")
    page.reload()
    expect(key_result(page, "第一行 第二行")).to_be_visible()
    expect(key_result(page, "第一行 第二行").locator(".statement b")).to_have_count(0)


def test_a_statement_that_is_too_long_is_refused_in_words_and_stays(page_for):
    page = page_for("suxiaotang")
    given(page, "太长的说法", "短")
    line = key_result(page, "短").first.locator(".statement")
    line.click()
    page.keyboard.press("End")
    with changing(page) as change:
        page.keyboard.insert_text("长" * 2100)
    assert change.value.status == 422
    expect(line).to_have_attribute("aria-invalid", "true")
    expect(page.get_by_role("alert").filter(has_text=re.compile("最多"))).to_be_visible()
    expect(line).to_contain_text("长" * 2100)
    page.keyboard.press("Control+A")
    with changing(page):
        page.keyboard.insert_text("短了")
    expect(line).not_to_have_attribute("aria-invalid", "true")


def test_a_deleted_key_result_comes_back_with_undo(page_for):
    page = page_for("suxiaotang")
    section = given(page, "删错了能撤销", "要留下的", "要删掉的")
    row = key_result(page, "要删掉的")
    row.locator(".statement").click()
    row.get_by_role("button", name="删除", exact=True).click()
    expect(key_results(section)).to_have_text(["要留下的"])
    with changing(page):
        toast(page, "关键结果已删除").get_by_role("button", name="撤销").click()
    expect(key_results(section)).to_have_text(["要留下的", "要删掉的"])
    page.reload()
    expect(key_results(section)).to_have_text(["要留下的", "要删掉的"])


def test_a_deleted_objective_comes_back_with_its_key_results(page_for):
    page = page_for("jiangyutong")
    section = given(page, "整个目标也能找回", "它的关键结果")
    section.locator("h2 .statement").click()
    section.locator(".objective-head").get_by_role("button", name="删除", exact=True).click()
    expect(section).to_have_count(0)
    page.reload()
    expect(section).to_have_count(0)
    section = given(page, "再来一次", "也有一条")
    section.locator("h2 .statement").click()
    section.locator(".objective-head").get_by_role("button", name="删除", exact=True).click()
    with changing(page):
        toast(page, "目标已删除").get_by_role("button", name="撤销").click()
    expect(section).to_be_visible()
    page.reload()
    expect(key_results(section)).to_have_text(["也有一条"])


@pytest.mark.parametrize("words", ["suxiaotang", "sxt", "苏晓"])
def test_somebody_is_mentioned_by_typing_at_and_a_beginning(page_for, words):
    page = page_for("helei")
    section = given(page, f"提到人：{words}", "请看")
    key_results(section).first.click()
    page.keyboard.press("End")
    page.keyboard.type(f" @{words}", delay=20)
    option = options(page).filter(has_text="苏晓棠")
    expect(option).to_be_visible()
    expect(option).to_have_attribute("aria-selected", "true")
    with changing(page):
        page.keyboard.press("Enter")
    page.reload()
    mention = key_results(section).first.locator("a.mention")
    expect(mention).to_have_text("@苏晓棠")
    expect(mention).to_have_attribute("href", re.compile(r"^/people/\d+$"))


def test_a_sheet_is_published_in_one_click(page_for):
    page = page_for("gaoyuan")
    page.goto("/me")
    expect(objectives(page)).not_to_have_count(0)
    page.get_by_role("button", name="发布", exact=True).click()
    expect(page.get_by_role("button", name="发布", exact=True)).to_have_count(0)
    assert kept(page)["published"] is True


def test_everything_on_a_sheet_works_as_plain_forms_without_script(page_for):
    page = page_for("yezhiqiu", java_script_enabled=False)
    page.goto("/me")
    page.get_by_role("button", name="添加目标").click()
    page.wait_for_load_state("load")
    section = page.locator("section.objective").last
    section.locator(".objective-head").get_by_role("link", name="编辑", exact=True).click()
    section.get_by_label("内容", exact=True).fill("没有脚本也能写")
    section.locator(".objective-head").get_by_role("button", name="保存").click()
    section = objective(page, "没有脚本也能写")
    section.get_by_role("button", name="添加关键结果").click()
    row = section.locator("li.key-result")
    row.get_by_role("link", name="编辑", exact=True).click()
    form = row.locator("form[action^='/key-results/'][data-autosave]")
    form.get_by_label("内容", exact=True).fill("表单就够了")
    form.get_by_role("button", name="保存").click()
    expect(key_result(page, "表单就够了")).to_be_visible()
