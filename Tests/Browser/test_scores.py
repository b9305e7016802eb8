"""Scoring at the end of a cycle, whatever day it is today: the running cycle's days are moved around it."""

import shutil
import sqlite3
from datetime import date, timedelta

import pytest
from playwright.sync_api import expect

from conftest import serving
from sheets import changing, given, kept, objective, send


def days(data, *, scoring):
    """Moves the running cycle so that its scoring starts that many days from today."""
    def day(days_from_now):
        return (date.today() + timedelta(days_from_now)).isoformat()

    with sqlite3.connect(data / "okra.sqlite") as db:
        db.execute(
            "UPDATE cycle SET visible_from = ?, starts = ?, write_ends = ?, score_starts = ?, ends = ? "
            "WHERE id = (SELECT id FROM cycle WHERE kind = 'short' ORDER BY starts DESC LIMIT 1)",
            (day(-45), day(-30), day(-20), day(scoring), day(20)))
    db.close()


@pytest.fixture(scope="module")
def server(sample, sessions, tmp_path_factory):
    """The sample company with scoring open."""
    data = tmp_path_factory.mktemp("scoring") / "data"
    shutil.copytree(sample, data)
    days(data, scoring=-2)
    with serving(data) as server:
        yield server


def scoring(page, *lines):
    """The scores page of somebody who has this one objective to score, and its rows."""
    given(page, lines[0], *lines[1:])
    page.goto("/scores")
    section = page.locator("section.objective").filter(has_text=lines[0])
    return section, section.locator("li")


def slide(page, row, tenths):
    """By keyboard, as the slider is worked."""
    slider = row.locator("[data-tenths]")
    slider.focus()
    with changing(page) as change:
        page.keyboard.press("Home")
        for _ in range(tenths):
            page.keyboard.press("ArrowRight")
    assert change.value.ok, change.value.text()
    expect(row.locator("output")).to_have_text(f"{tenths / 10:.1f}")


def settled(section, text):
    expect(section.locator("b.total")).to_have_text(text)


def test_scores_are_given_by_keyboard_and_roll_up_by_weight(page_for):
    page = page_for("shenjiayi")
    section, rows = scoring(page, "打分试一试", "第一条", "第二条")
    expect(section).to_contain_text("还差 2 条")
    slide(page, rows.nth(0), 6)
    expect(section).to_contain_text("暂计")
    settled(section, "0.60")
    slide(page, rows.nth(1), 9)
    settled(section, "0.75")
    expect(section).not_to_contain_text("暂计")
    page.reload()
    settled(section, "0.75")
    page.goto("/me")
    expect(objective(page, "打分试一试").locator(".figures .score")).to_contain_text("0.75")


def test_a_low_score_is_a_clue_and_a_high_one_is_praised(page_for):
    page = page_for("suxiaotang")
    section, rows = scoring(page, "怎么看分数", "一条")
    slide(page, rows.first, 3)
    expect(rows.first).to_contain_text("低于 0.4：值得问问卡在哪里。")
    slide(page, rows.first, 7)
    expect(rows.first).to_contain_text("0.6–0.7")
    expect(page.locator("main")).to_contain_text("不用于考核")


def test_factors_make_a_proposal_that_one_may_take(page_for):
    page = page_for("jiangyutong")
    section, rows = scoring(page, "三个因素", "一条")
    row = rows.first
    for name, value in (("completion", 4), ("difficulty", 5), ("effort", 5)):
        with changing(page) as change:
            row.locator(f"[name={name}][value='{value}']").check()
        assert change.value.ok, change.value.text()
    expect(row).to_contain_text("参考分 1.0")
    with changing(page):
        row.locator("[name=difficulty][value='1']").check()
    expect(row).to_contain_text("参考分 0.8")
    with changing(page):
        row.get_by_role("button", name="用参考分").click()
    expect(row.locator("output")).to_have_text("0.8")
    page.reload()
    expect(row.locator("output")).to_have_text("0.8")
    expect(row.locator("[name=difficulty][value='1']")).to_be_checked()


def test_a_score_is_taken_back(page_for):
    page = page_for("yezhiqiu")
    section, rows = scoring(page, "撤回分数", "一条")
    slide(page, rows.first, 5)
    with changing(page):
        rows.first.get_by_role("button", name="撤回").click()
    expect(rows.first.locator("output")).to_have_text("未打分")
    page.reload()
    expect(rows.first.locator("output")).to_have_text("未打分")


def test_full_marks_throughout_say_that_the_aims_were_easy(page_for):
    page = page_for("gaoyuan")
    page.goto("/scores")
    rows = page.locator("section.objective li")
    for number in range(rows.count()):
        slide(page, rows.nth(number), 10)
    expect(page.get_by_text("几乎全部满分")).to_be_visible()


def test_before_its_time_scoring_is_closed_and_says_when_it_opens(own_server, new_context):
    own_server.stop()
    days(own_server.data, scoring=5)
    own_server.start()
    page = new_context(server=own_server, person="helei").new_page()
    page.goto("/scores")
    expect(page.locator("main .note")).to_contain_text("开始打分")
    expect(page.locator("[data-tenths]")).to_have_count(0)
