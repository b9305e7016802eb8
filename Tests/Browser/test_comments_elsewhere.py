"""Comments on a phone, without script, and on a check-in."""

import re

from playwright.sync_api import expect

from comments import bar, painted, say, select, thread
from sheets import changing, key_result, person

PHONE = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True}


def test_on_a_phone_in_english(page_for, axe):
    page = page_for("tangyichen", locale="en-GB", **PHONE)
    page.goto(person(page, "许安然"))
    select(key_result(page, "老客户 90 天").locator(".statement"), "老客户")
    page.get_by_role("toolbar", name="Selected words").get_by_role("button", name="Comment").tap()
    panel = page.locator("#threads.opened")
    expect(panel.get_by_role("textbox", name="Comment, @ mentions somebody")).to_be_focused()
    box = panel.bounding_box()
    assert box["width"] == 390 and box["y"] + box["height"] <= 845
    page.keyboard.type("Which customers?")
    with changing(page):
        panel.get_by_role("button", name="Comment", exact=True).tap()
    expect(panel.locator(".thread").filter(has_text="Which customers?")).to_be_visible()
    axe(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    panel.get_by_role("link", name="Back to the OKRs").tap()
    expect(panel).to_have_count(0)


def test_without_script_forms_do_the_same(new_context):
    page = new_context(person="zhouqiming", java_script_enabled=False).new_page()
    page.goto("/me")
    page.locator("#threads").get_by_role("link").click()
    page.locator("textarea[name=text]").fill("这份给大家参考")
    page.get_by_role("button", name="评论").click()
    expect(page).to_have_url(re.compile(r"/threads/\d+$"))
    page.locator("textarea[name=text]").last.fill("再补一句")
    page.get_by_role("button", name="发送").click()
    expect(page.locator(".comment").last).to_contain_text("再补一句")
    page.get_by_role("button", name="解决").click()
    expect(page.locator(".thread")).to_contain_text("周启明 已解决")
    page.get_by_role("link", name="在 OKR 表里看").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("周启明的 OKR")


def test_a_check_in_is_talked_about_where_it_stands(page_for):
    page = page_for("linruoxi")
    page.goto(person(page, "何磊"))
    row = key_result(page, "应用中心评分过 4 星")
    select(row.locator(".snippet p span"), "导入太慢")
    bar(page).get_by_role("button", name="评论").click()
    page.get_by_role("textbox", name="写评论，@ 提及同事").click()
    say(page, "需要我们配合引导吗？")
    expect(row.locator(".comments")).to_contain_text("1")
    painted(page, "付费的占 20%", "30% 的用户", "导入太慢")
    row.locator(".snippet a[href$='/check-ins']").click()
    expect(page.locator("#history .comments").first).to_contain_text("1")
    page.locator("#history .comments").first.click()
    expect(thread(page, "需要我们配合引导吗？")).to_be_visible()
