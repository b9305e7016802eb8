"""The course: read, go on, come back; write a bad line anew and hear what the coach says of it."""

import re

import pytest
from playwright.sync_api import expect

from sheets import changing, given, kept

PHONE = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True}


def lesson(page, key, language="zh"):
    page.goto(f"/learn/{key}?lang={language}")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    return page


def exercise(page):
    return page.locator("section.exercise")


def check(page, text):
    """Writes a line and has it checked, as a form that the modules send."""
    exercise(page).get_by_role("textbox").fill(text)
    with changing(page) as change:
        exercise(page).get_by_role("button", name=re.compile("^(检查|Check)$")).click()
    assert change.value.ok, change.value.text()


def test_the_course_is_read_lesson_by_lesson_and_goes_on_where_one_stopped(page_for, axe):
    page = page_for("gaoyuan")
    page.goto("/me")
    page.get_by_role("navigation", name="主导航").get_by_role("link", name="学习").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("OKR 入门")
    axe(page)
    page.get_by_role("link", name="开始学习").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("O 与 KR 是什么")
    axe(page)
    page.get_by_role("button", name=re.compile("下一节")).click()
    expect(page).to_have_url(re.compile("/learn/history$"))
    expect(page.locator("#contents li.done")).to_have_count(1)
    expect(page.locator(".timeline").get_by_text("1954")).to_be_visible()
    page.goto("/learn")
    page.get_by_role("link", name=re.compile("继续学习：从目标管理到 OKR")).click()
    expect(page).to_have_url(re.compile("/learn/history$"))
    assert kept(page, "/learn")["done"] == 1


def test_j_and_k_go_through_the_lessons(page_for):
    page = lesson(page_for("yezhiqiu"), "aligning")
    page.keyboard.press("j")
    expect(page).to_have_url(re.compile("/learn/following-up$"))
    page.keyboard.press("k")
    expect(page).to_have_url(re.compile("/learn/aligning$"))


@pytest.mark.parametrize("language, bad, good", [
    ("zh", "老客户复购有很大提升", "12 月 31 日前，老客户 60 天复购率由 18% 提升到 30%"),
    ("en", "Repeat purchases get much better", "By 31 December, repeat purchases within 60 days rise from 18% to 30%"),
])
def test_a_bad_line_is_written_anew_until_the_coach_has_nothing_left_to_say(page_for, axe, language, bad, good):
    page = lesson(page_for("linruoxi" if language == "zh" else "xuanran"), "not-measurable", language)
    exercise(page).get_by_role("textbox").fill(bad)
    expect(exercise(page).locator(".coach h3")).to_contain_text("误区四" if language == "zh" else "Pitfall 4")
    check(page, bad)
    coach = exercise(page).locator(".coach")
    expect(coach).to_be_visible()
    expect(coach.locator("mark.unclear").first).to_be_visible()
    expect(exercise(page).locator(".badge.good")).to_have_count(0)
    axe(page)
    check(page, good)
    expect(coach).to_have_count(0)
    expect(exercise(page).locator(".note.good")).to_be_visible()
    expect(exercise(page).locator(".badge.good")).to_be_visible()
    expect(page.locator("#contents li.done").filter(has_text="不可衡量" if language == "zh" else "measure")).to_be_visible()
    axe(page)
    page.reload()
    expect(exercise(page).get_by_role("textbox")).to_have_value(good)


def test_what_was_there_and_the_answer_unseen_do_not_count(page_for):
    page = lesson(page_for("lumingxuan"), "bare-phrase")
    check(page, "供应商管理。")
    expect(exercise(page)).to_contain_text("还是原来那句")
    check(page, "建立一批靠得住的供应商，让生产线不再停工待料")
    expect(exercise(page)).to_contain_text("和参考答案一模一样")
    with changing(page):
        exercise(page).get_by_role("button", name="看参考答案").click()
    expect(exercise(page).locator(".model")).to_contain_text("建立一批靠得住的供应商")
    check(page, "建立一批靠得住的供应商，让生产线不再停工待料")
    expect(exercise(page).locator(".badge.good")).to_have_text("看过答案后完成")


def test_the_keyboard_is_enough(page_for):
    page = lesson(page_for("lumingxuan"), "no-challenge")
    field = exercise(page).get_by_role("textbox")
    field.focus()
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.type("让每一位打来电话的客户都愿意再来")
    with changing(page):
        page.keyboard.press("Control+Enter")
    expect(exercise(page).locator(".note, .coach")).to_be_visible()
    expect(field).to_be_focused()
    expect(field).to_have_value("让每一位打来电话的客户都愿意再来")


def test_ones_own_key_result_is_practised_on_and_stays_as_it_is(page_for):
    page = page_for("maxiao")
    given(page, "让新客户爱上第一周", "新客户满意度==更高")
    lesson(page, "not-measurable")
    exercise(page).get_by_role("button", name="用我自己的 KR 练").click()
    # By keyboard: a pointer may miss a menu that still moves to its place, and close it.
    page.get_by_role("link", name="新客户满意度==更高").press("Enter")
    field = exercise(page).get_by_role("textbox")
    expect(field).to_have_value("新客户满意度==更高")
    expect(exercise(page)).to_contain_text("让新客户爱上第一周")
    check(page, "12 月底前，新客户满意度由 70% 提升到 85%")
    expect(exercise(page)).to_contain_text("你的 OKR 没有改动")
    page.goto("/me")
    expect(page.locator("li.key-result .statement").filter(has_text="新客户满意度==更高")).to_be_visible()


def test_without_script_the_course_works_all_the_same(new_context):
    context = new_context(person="chengkexin", java_script_enabled=False)
    page = lesson(context.new_page(), "to-do-list")
    exercise(page).get_by_role("textbox").fill("12 月底前，新人独立上手的平均时间由 40 天缩短到 20 天")
    exercise(page).get_by_role("button", name="检查").click()
    expect(exercise(page).locator(".note.good")).to_be_visible()
    expect(page.locator("#contents li.done")).to_have_count(1)
    page.get_by_role("link", name=re.compile("下一节")).click()
    page.get_by_role("button", name="学完了").click()
    expect(page).to_have_url(re.compile("/learn$"))
    page.context.close()


def test_on_a_phone_the_contents_open_from_a_button(page_for, axe):
    page = lesson(page_for("jiangyutong", **PHONE), "scoring")
    contents = page.get_by_role("navigation", name="目录")
    expect(contents).to_be_hidden()
    page.get_by_role("button", name="目录").tap()
    expect(contents).to_be_visible()
    axe(page)
    contents.get_by_role("link", name=re.compile("每周跟进")).tap()
    expect(page.get_by_role("heading", level=1)).to_have_text("每周跟进")
    expect(contents).to_be_hidden()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_a_lesson_prints_without_the_contents(page_for):
    page = lesson(page_for("jiangyutong"), "not-measurable")
    page.emulate_media(media="print")
    for unneeded in ("#course", "#lesson-foot", ".exercise-foot"):
        assert not [each for each in page.locator(unneeded).all() if each.is_visible()], unneeded
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.locator(".versus").first).to_be_visible()


def test_only_administrators_see_who_has_finished(page_for, axe):
    page = page_for("guweizhen")
    page.goto("/admin")
    page.get_by_role("navigation", name="管理后台").get_by_role("link", name="学习进度").click()
    expect(page.get_by_role("heading", name=re.compile("还没学完的 10 人"))).to_be_visible()
    expect(page.locator("#open")).to_contain_text("沈佳怡")
    expect(page.locator("#open")).not_to_contain_text("唐亦辰")
    axe(page)
    page.get_by_role("row", name=re.compile("市场部")).first.get_by_role("link").click()
    expect(page.get_by_role("heading", name="市场部里还没学完的人")).to_be_visible()
    expect(page.locator("#open tbody tr")).to_have_count(2)
    assert page_for("helei").goto("/admin/learning").status == 403
