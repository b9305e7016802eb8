"""Reminding: a leader asks, whoever is asked reads who did and does it; an administrator says when and whether."""

import re

from playwright.sync_api import expect

from sheets import changing, toast

TEAM = "main .head a[href^='/teams/']"


def newcomer(page, name, mailbox, team):
    """Somebody who has written nothing, so that there is something to ask for while sheets are written."""
    page.goto("/admin/people")
    page.get_by_role("link", name="添加成员").click()
    page.get_by_label("姓名").fill(name)
    page.get_by_label("邮箱", exact=True).fill(f"{mailbox}@qinghe.example")
    page.get_by_label("部门").select_option(label=team)
    page.get_by_role("button", name="添加成员").click()
    expect(page.locator("main table")).to_contain_text(name)


def test_a_leader_reminds_and_whoever_is_asked_is_led_to_it(page_for, axe):
    newcomer(page_for("guweizhen"), "方知夏", "fangzhixia", "产品部")
    leader = page_for("helei")
    leader.goto("/me")
    leader.goto(leader.locator(TEAM).first.get_attribute("href"))
    panel = leader.locator(".panel.missing")
    open_to = leader.request.get(
        "/api/v1" + panel.locator("[data-audience]").get_attribute("data-audience")).json()["people"]
    # Which of them has something left to do depends on the day; somebody always has.
    asked = next(each for each in open_to if each["name"] in ("叶知秋", "苏晓棠", "姜雨桐", "方知夏"))
    expect(panel.get_by_role("link", name=re.compile(asked["name"]))).to_be_visible()
    panel.get_by_role("button", name="催办").click()
    dialog = leader.get_by_role("dialog", name="催办")
    expect(dialog).to_contain_text(f"给 {len(open_to)} 人发提醒")
    axe(leader)
    for each in open_to:
        if each["id"] != asked["id"]:
            dialog.get_by_role("checkbox", name=re.compile(each["name"])).uncheck()
    dialog.get_by_label("附一句话").fill("周五的会上要看")
    with changing(leader):
        dialog.get_by_role("button", name="发送").click()
    expect(toast(leader, "已提醒 1 人")).to_be_visible()
    expect(dialog.get_by_role("listitem").filter(has_text=asked["name"])).to_contain_text("何磊 提醒过了")

    sheet = page_for("guweizhen")
    sheet.goto(f"/people/{asked['id']}")
    sheet.get_by_role("button", name="催办").click()
    expect(sheet.get_by_role("dialog", name="催办")).to_contain_text("何磊 提醒过了")
    mailboxes = {"叶知秋": "yezhiqiu", "苏晓棠": "suxiaotang", "姜雨桐": "jiangyutong"}
    if asked["name"] not in mailboxes:
        return
    receiver = page_for(mailboxes[asked["name"]])
    told = receiver.locator("#inbox").get_by_role("listitem").filter(has_text="周五的会上要看").first
    for _ in range(40):
        receiver.goto("/inbox")
        if told.count():
            break
        receiver.wait_for_timeout(250)
    expect(told).to_contain_text("何磊")
    expect(told).to_contain_text("提醒你")
    told.get_by_role("link").first.click()
    expect(receiver.get_by_role("heading", level=1)).to_be_visible()
    expect(receiver).to_have_url(re.compile("/(check-in|scores|me|inbox)"))


def test_an_administrator_says_when_and_whether(page_for, axe):
    page = page_for("guweizhen")
    page.goto("/admin/reminders")
    axe(page)
    page.get_by_role("checkbox", name=re.compile("^对齐")).uncheck()
    page.get_by_role("button", name="保存").click()
    expect(page.get_by_role("status").filter(has_text="已保存")).to_be_visible()
    expect(page.get_by_role("checkbox", name=re.compile("^对齐"))).not_to_be_checked()
    expect(page.get_by_role("checkbox", name=re.compile("^写 OKR"))).to_be_checked()

    page.get_by_role("link", name="修改产品部").click()
    page.get_by_label("多久一次").select_option(label="每两周")
    page.get_by_label("哪一天").select_option(label="周一")
    page.get_by_label("几点提醒").select_option(label="9:00")
    page.get_by_role("button", name="保存").click()
    row = page.get_by_role("row").filter(has_text="产品部")
    expect(row).to_contain_text("每两周的周一 9:00")
    expect(row).to_contain_text("单独设定")
    expect(page.get_by_role("row").filter(has_text="市场部")).to_contain_text("默认")

    page.get_by_label("从", exact=True).fill("2031-10-01")
    page.get_by_label("到（含）").fill("2031-10-02")
    page.get_by_label("名称").fill("国庆节")
    page.get_by_role("button", name="添加日期").click()
    days = page.get_by_role("row").filter(has_text="国庆节")
    expect(days).to_have_count(2)
    days.first.get_by_role("button", name=re.compile("^移除")).click()
    expect(days).to_have_count(1)
    page.get_by_label("从", exact=True).fill("2031-10-04")
    page.get_by_label("到（含）").fill("2031-10-03")
    page.get_by_role("button", name="添加日期").click()
    expect(page.get_by_label("到（含）")).to_have_attribute("aria-invalid", "true")

    page.get_by_role("link", name="明天会发什么").click()
    expect(page.get_by_role("heading", level=2, name="明天会发什么")).to_be_visible()
    axe(page)


def test_one_pauses_reminders_for_a_holiday(page_for):
    page = page_for("maxiao")
    page.goto("/settings")
    section = page.locator("#reminders")
    section.get_by_role("checkbox", name="打分").uncheck()
    section.get_by_label("暂停到这一天").fill("2001-01-01")
    section.get_by_role("button", name="保存").click()
    field = section.get_by_label("暂停到这一天")
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(section.get_by_role("checkbox", name="打分")).not_to_be_checked()
    field.fill("")
    section.get_by_role("button", name="保存").click()
    expect(page.get_by_role("status").filter(has_text="已保存")).to_be_visible()
    expect(section.get_by_role("checkbox", name="打分")).not_to_be_checked()
    expect(section.get_by_role("checkbox", name="对齐")).to_be_checked()
