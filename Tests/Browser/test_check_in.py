"""Checking in once a week: in two clicks, or without taking the hands off the keyboard."""

import re

import pytest
from playwright.sync_api import expect

from sheets import changing, given, health, key_result, options, person, toast, until

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63606060000000040001f61738550000"
    "000049454e44ae426082"
)


def on(page, title, *lines):
    """The form of the first of some fresh key results."""
    section = given(page, title, *lines)
    page.goto(section.locator("li.key-result").first.locator("a.health-link").get_attribute("href"))
    return page.locator("form[data-check-in]")


def history(page, line):
    """The past check-ins of a key result, newest first."""
    page.goto("/me")
    row = key_result(page, line)
    number = row.get_attribute("data-id")
    page.goto(f"/key-results/{number}/check-ins")
    return page.locator("#history ol.history > li")


def test_a_check_in_takes_no_mouse_at_all(page_for):
    page = page_for("helei")
    form = on(page, "只用键盘", "第一条要更新", "第二条要更新")
    figure = form.locator("[data-value]").first
    expect(figure).to_be_focused()
    page.keyboard.type("35")
    page.keyboard.press("Tab")
    page.keyboard.press("2")
    expect(form.get_by_role("radio", name="有风险")).to_be_checked()
    note = form.get_by_role("textbox", name="这周发生了什么，接下来怎么办")
    note.focus()
    page.keyboard.type("供应商晚了一周，周三再催 @txc")
    page.keyboard.press("Backspace")
    page.keyboard.press("Backspace")
    page.keyboard.press("Backspace")
    page.keyboard.type("tangyichen", delay=20)
    expect(options(page).filter(has_text="唐亦辰")).to_be_visible()
    page.keyboard.press("Enter")
    expect(note).to_contain_text("@唐亦辰")
    page.keyboard.press("Control+Enter")
    expect(page.locator("form[data-check-in] h2")).to_contain_text("第二条要更新")
    entry = history(page, "第一条要更新").first
    expect(entry).to_contain_text("35%")
    expect(entry).to_contain_text("有风险")
    expect(entry).to_contain_text("供应商晚了一周")
    expect(entry.locator("a.mention")).to_contain_text("唐亦辰")
    page.goto("/me")
    expect(key_result(page, "第一条要更新").locator(".health-link")).to_contain_text("有风险")
    expect(key_result(page, "第一条要更新").locator(".metrics")).to_contain_text("35%")


def test_number_and_slider_keep_step(page_for):
    page = page_for("helei")
    form = on(page, "滑块跟着数字", "一条")
    figure, slider = form.locator("[data-value]").first, form.locator("[data-slider]").first
    figure.fill("40")
    expect(slider).to_have_value("40")
    slider.focus()
    page.keyboard.press("ArrowRight")
    expect(figure).to_have_value("41")


def test_as_last_week_is_two_clicks_from_the_sheet(page_for):
    page = page_for("linruoxi")
    page.goto("/me")
    row = page.locator("li.key-result").first
    line = row.locator(".statement").inner_text()
    row.locator("a.health-link").click()
    page.get_by_role("button", name="沿用上周").click()
    expect(page.locator("form[data-check-in] h2")).not_to_contain_text(line)
    expect(history(page, line).first.locator("time")).to_have_text("今天")


def test_a_check_in_without_health_is_not_taken(page_for):
    page = page_for("helei")
    form = on(page, "先选状态", "一条")
    form.locator("[data-value]").first.fill("10")
    form.get_by_role("button", name=re.compile("^保存")).click()
    assert form.get_by_role("radio").first.evaluate("radio => radio.validity.valueMissing")
    health(form, "正常").click()
    form.get_by_role("button", name=re.compile("^保存")).click()
    expect(form.locator("h2")).not_to_contain_text("一条")


def test_a_figure_that_cannot_be_read_is_explained_beside_its_field(page_for):
    page = page_for("suxiaotang")
    form = on(page, "读不懂的数字", "一条")
    figure = form.locator("[data-value]").first
    figure.fill("差不多一半")
    health(form, "正常").click()
    form.get_by_role("button", name=re.compile("^保存")).click()
    expect(figure).to_have_attribute("aria-invalid", "true")
    expect(page.locator(f"#{figure.get_attribute('aria-describedby')}")).to_be_visible()
    expect(figure).to_have_value("差不多一半")


def test_an_image_goes_along_and_is_seen_in_the_history(page_for):
    page = page_for("suxiaotang")
    form = on(page, "附上一张图", "有图为证")
    with changing(page) as change:
        form.locator("input[data-images]").set_input_files({"name": "截图.png", "mimeType": "image/png", "buffer": PIXEL})
    assert change.value.ok, change.value.text()
    expect(form.locator(".chip.image")).to_contain_text("截图.png")
    form.locator("[data-value]").first.fill("20")
    health(form, "正常").click()
    form.get_by_role("button", name=re.compile("^保存")).click()
    expect(form.locator("h2")).not_to_contain_text("有图为证")
    picture = history(page, "有图为证").first.locator(".images img")
    expect(picture).to_be_visible()
    picture.evaluate("image => image.decode()")


def test_ones_own_check_in_is_edited_deleted_and_brought_back(page_for):
    page = page_for("jiangyutong")
    page.goto("/me")
    line = page.locator("li.key-result .statement").first.inner_text()
    entries = history(page, line)
    count = entries.count()
    newest = entries.first
    newest.locator("summary").click()
    newest.locator("textarea").fill("改成了更准确的说法")
    with changing(page):
        newest.get_by_role("button", name="保存").click()
    expect(newest).to_contain_text("改成了更准确的说法")
    expect(newest).to_contain_text("改过")
    if not newest.get_by_role("button", name="删除").is_visible():
        newest.locator("summary").click()
    newest.get_by_role("button", name="删除").click()
    expect(entries).to_have_count(count - 1)
    with changing(page):
        toast(page, "进展已删除").get_by_role("button", name="撤销").click()
    expect(entries).to_have_count(count)
    page.reload()
    expect(entries.first).to_contain_text("改成了更准确的说法")


def test_a_half_written_check_in_waits_on_this_device(page_for):
    page = page_for("chengkexin")
    form = on(page, "写到一半", "一条")
    form.locator("[data-value]").first.fill("12")
    health(form, "已延期").click()
    note = form.get_by_role("textbox", name="这周发生了什么，接下来怎么办")
    note.click()
    page.keyboard.type("写到一半就去开会了")
    until(page, "Object.keys(localStorage).some(key => localStorage[key].includes('去开会了'))")
    page.reload()
    expect(form.locator("[data-value]").first).to_have_value("12")
    expect(form.get_by_role("radio", name="已延期")).to_be_checked()
    expect(note).to_have_text("写到一半就去开会了")


def test_keys_browse_through_what_is_to_be_updated(page_for):
    page = page_for("tangyichen")
    page.goto("/check-in")
    page.wait_for_selector("form[data-check-in]")
    page.get_by_role("heading", level=1).click()
    before = page.locator("form[data-check-in] h2").inner_text()
    page.keyboard.press("j")
    expect(page.locator("form[data-check-in] h2")).not_to_have_text(before)
    page.get_by_role("heading", level=1).click()
    page.keyboard.press("k")
    expect(page.locator("form[data-check-in] h2")).to_have_text(before)


def test_others_read_the_history_and_find_nothing_to_press(page_for):
    page = page_for("shenjiayi")
    page.goto(person(page, "何磊"))
    page.locator("li.key-result .snippet a[href$='/check-ins']").first.click()
    expect(page.locator("#history li")).not_to_have_count(0)
    expect(page.locator("#history").get_by_role("button")).to_have_count(0)


def test_a_check_in_works_without_script(page_for):
    page = page_for("maxiao", java_script_enabled=False)
    page.goto("/me")
    row = page.locator("li.key-result").first
    number = row.get_attribute("data-id")
    row.locator("a.health-link").click()
    form = page.locator("form[data-check-in]")
    form.locator("[data-value]").first.fill("9")
    form.get_by_role("radio", name="有风险").check()
    form.locator("textarea").fill("没有脚本也能更新")
    form.get_by_role("button", name=re.compile("^保存")).click()
    page.goto(f"/key-results/{number}/check-ins")
    expect(page.locator("#history li").first).to_contain_text("没有脚本也能更新")
