"""The home of a cycle: what it asks of whom, the checklist ticked with and without script, and items of one's own."""

import re

from playwright.sync_api import expect

from sheets import changing, kept

PHONE = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True}


def item(page, key):
    return page.locator(f"#item-{key}")


def state(page, key):
    return next(line for line in kept(page, "/cycle")["checklist"] if line["item"] == key)


def tick(page, key):
    return item(page, key).get_by_role("button", name=re.compile("^已完成"))


def test_everybody_finds_the_cycle_and_what_it_asks_of_them(page_for, axe):
    page = page_for("helei")
    page.goto("/me")
    page.get_by_role("navigation", name="主导航").get_by_role("link", name="周期").click()
    expect(page).to_have_url(re.compile("/cycle$"))
    expect(page.get_by_role("heading", level=1)).to_have_text(re.compile("20..年"))
    for phase in ("准备", "制定", "跟进", "总结打分"):
        expect(page.get_by_role("heading", name=phase, level=3)).to_be_visible()
    expect(page.locator(".checklist-phase .item")).to_have_count(13)
    people = kept(page, "/cycle")["figures"]["people"]
    expect(page.locator(".cycle-figures")).to_contain_text(f"/ {people} 人")
    page.locator("#owed").get_by_role("link", name=re.compile("学完课程")).click()
    expect(page).to_have_url(re.compile("/learn$"))
    page.goto("/cycle")
    page.locator("header .ribbon").click()
    expect(page).to_have_url(re.compile("/cycle.cycle="))
    axe(page)


def test_an_administrator_ticks_by_keyboard_and_the_phase_counts_it(page_for):
    page = page_for("guweizhen")
    page.goto("/cycle")
    assert not state(page, "companyRetrospective")["done"]
    button = tick(page, "companyRetrospective")
    button.focus()
    with changing(page):
        page.keyboard.press("Enter")
    expect(button).to_have_attribute("aria-pressed", "true")
    expect(button).to_be_focused()
    expect(page.locator("#head-score .badge")).to_contain_text("1 / 3")
    assert state(page, "companyRetrospective")["done"]
    with changing(page):
        page.keyboard.press("Enter")
    expect(button).to_have_attribute("aria-pressed", "false")
    assert not state(page, "companyRetrospective")["done"]


def test_an_item_is_handed_to_somebody_who_then_ticks_it(page_for):
    page = page_for("guweizhen")
    page.goto("/cycle")
    item(page, "monthlyReview").get_by_role("link", name=re.compile("^编辑")).click()
    form = item(page, "monthlyReview").locator("form.paper")
    form.get_by_label("谁来负责").fill("suxiaotang@qinghe.example")
    form.get_by_label("备注").fill("月底最后一个周五")
    form.get_by_role("button", name="保存").click()
    expect(item(page, "monthlyReview")).to_contain_text("苏晓棠")
    expect(item(page, "monthlyReview")).to_contain_text("月底最后一个周五")
    other = page_for("suxiaotang")
    other.goto("/cycle")
    expect(tick(other, "announce")).to_have_count(0)
    with changing(other):
        tick(other, "monthlyReview").click()
    expect(item(other, "monthlyReview")).to_contain_text("苏晓棠")
    assert state(other, "monthlyReview")["done"]


def test_an_item_of_ones_own_is_added_refused_and_deleted(page_for, axe):
    page = page_for("guweizhen")
    page.goto("/cycle")
    page.locator("#followUp").get_by_role("link", name=re.compile("加一项")).click()
    form = page.locator("#item-new form")
    form.get_by_label("要做什么").fill("给新同事补一次课")
    form.get_by_label("什么时候前").fill("2020-01-01")
    form.get_by_role("button", name="加一项").click()
    expect(page.get_by_role("alert")).to_contain_text("日期选在")
    axe(page)
    expect(form.get_by_label("要做什么")).to_have_value("给新同事补一次课")
    day = state(page, "weeklyMeetings")["due"]
    form.get_by_label("什么时候前").fill(day)
    form.get_by_role("button", name="加一项").click()
    own = page.locator(".item").filter(has_text="给新同事补一次课")
    expect(own).to_be_visible()
    own.get_by_role("link", name=re.compile("^编辑")).click()
    own.get_by_role("button", name="删除这一项").click()
    expect(page.locator(".checklist-phase .item")).to_have_count(13)


def test_without_script_a_tick_is_a_form(page_for):
    page = page_for("zhouqiming", java_script_enabled=False)
    page.goto("/cycle")
    tick(page, "teamRetrospectives").click()
    expect(page).to_have_url(re.compile("#item-teamRetrospectives$"))
    expect(tick(page, "teamRetrospectives")).to_have_attribute("aria-pressed", "true")


def test_a_leader_sees_the_own_team_and_ticks_for_it_on_a_phone(page_for):
    page = page_for("helei", **PHONE)
    page.goto("/cycle")
    team = item(page, "weeklyMeetings").get_by_role("button").first
    with changing(page):
        team.tap()
    expect(team).to_have_attribute("aria-pressed", "true")
    assert len(state(page, "weeklyMeetings")["teamsDone"]) == 1
    expect(page.locator(".team-figures tbody tr").first).to_be_visible()
