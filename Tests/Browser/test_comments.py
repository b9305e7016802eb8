"""Comments: on the very words, beside the sheet, by mouse and keyboard, by two people at once."""

import re

from playwright.sync_api import expect

from comments import bar, painted, say, select, thread
from sheets import changing, given, kept, key_result, person, send, toast


def test_words_are_commented_on_and_the_other_side_answers(page_for, axe):
    owner = page_for("chengkexin")
    section = given(owner, "让接口稳得住大促", "核心接口错误率降到 0.1%，全链路压测 3 轮", "值班响应缩短到 5 分钟")
    address = person(owner, "程可欣")
    reader = page_for("helei")
    reader.goto(address)
    line = key_result(reader, "核心接口错误率")
    select(line.locator(".statement"), "全链路压测 3 轮")
    bar(reader).get_by_role("button", name="评论").click()
    composer = reader.get_by_role("textbox", name="写评论，@ 提及同事")
    expect(composer).to_be_focused()
    expect(reader.locator(".composer .quote")).to_have_text("全链路压测 3 轮")
    reader.keyboard.type("压测环境够吗？@cheng")
    expect(reader.locator("[role=option]").first).to_contain_text("程可欣")
    reader.keyboard.press("Enter")
    with changing(reader):
        reader.keyboard.press("Control+Enter")
    mine = thread(reader, "压测环境够吗？")
    expect(mine).to_contain_text("@程可欣")
    expect(line.locator(".comments")).to_contain_text("1")
    painted(reader, "全链路压测 3 轮")
    for theme in ("light", "dark"):
        reader.emulate_media(color_scheme=theme, reduced_motion="reduce")
        axe(reader)

    owner.reload()
    painted(owner, "全链路压测 3 轮")
    own = section.locator("li.key-result").first
    own.locator(".comments").click()
    theirs = thread(owner, "压测环境够吗？")
    theirs.get_by_role("link", name="打开讨论").click()
    reply = theirs.get_by_role("textbox", name="回复，@ 提及同事")
    reply.click()
    owner.keyboard.type("够，周三再加两台。")
    with changing(owner):
        owner.keyboard.press("Control+Enter")
    expect(theirs.locator(".comment")).to_have_count(2)
    expect(reply).to_have_text("")
    first = theirs.locator(".comment").first
    first.get_by_label("表态").click()
    with changing(owner):
        first.get_by_role("button", name="谢谢").click()
    expect(first.get_by_role("button", name="谢谢：程可欣")).to_have_attribute("aria-pressed", "true")
    with changing(owner):
        first.get_by_role("button", name="谢谢：程可欣").click()
    expect(first.get_by_role("button", name="谢谢：程可欣")).to_have_count(0)
    with changing(owner):
        theirs.get_by_role("button", name="解决").click()
    expect(theirs).to_contain_text("程可欣 已解决")
    painted(owner)


def test_a_mark_follows_what_is_typed_and_typing_is_left_alone(page_for):
    owner = page_for("lumingxuan")
    section = given(owner, "让登录不再是门槛", "扫码登录成功率到 99%，首登时长缩到 8 秒")
    row = section.locator("li.key-result")
    number = row.get_attribute("data-id")
    reader = page_for("helei")
    reader.goto("/me")
    send(reader, f"/key-results/{number}/threads", text="按全量算吗？", words="首登时长")
    owner.reload()
    painted(owner, "首登时长")
    text = row.locator(".statement")
    text.click()
    owner.keyboard.press("Home")
    owner.keyboard.type("周期末 👍 ")
    painted(owner, "首登时长")
    with changing(owner):
        text.blur()
    owner.reload()
    painted(owner, "首登时长")
    text.click()
    select(text, "首登时长")
    owner.keyboard.press("Delete")
    with changing(owner):
        text.blur()
    owner.reload()
    painted(owner)
    row.locator(".comments").click()
    expect(thread(owner, "按全量算吗？")).to_contain_text("原文里已经没有这几个字")


def test_a_click_on_marked_words_opens_their_thread_and_an_address_does_too(page_for):
    page = page_for("helei")
    page.goto(person(page, "许安然"))
    text = key_result(page, "月中前 2 位").locator(".statement")
    expect(text).to_be_visible()
    painted(page, "信得过的成功团队", "30 天内独当一面")
    place = page.evaluate(
        """() => { const box = [...CSS.highlights.get("commented")].find((range) => range.toString().includes("30"))
            .getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]; }""")
    page.mouse.click(*place)
    opened = thread(page, "30 天内独当一面")
    expect(opened).to_be_focused()
    expect(opened).to_contain_text("先请")
    number = opened.get_attribute("data-thread")
    page.keyboard.press("Escape")
    expect(page.locator(".thread")).to_have_count(0)
    page.goto(f"{person(page, '许安然')}?thread={number}")
    expect(thread(page, "30 天内独当一面")).to_be_focused()
    painted(page, "30 天内独当一面", name="commented-on")


def test_by_keyboard_alone(page_for, axe):
    page = page_for("suxiaotang")
    page.goto(person(page, "许安然"))
    # What paints the marks listens for keys too.
    painted(page, "信得过的成功团队", "30 天内独当一面")
    key_result(page, "整理 8 份行业方案").locator(".health-link").focus()
    page.keyboard.press("c")
    composer = page.get_by_role("textbox", name="写评论，@ 提及同事")
    expect(composer).to_be_focused()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    page.get_by_label("照原文写下这几个字").focus()
    page.keyboard.type("8 份行业方案")
    composer.focus()
    page.keyboard.type("设计这边可以出模板")
    with changing(page):
        page.keyboard.press("Control+Enter")
    expect(thread(page, "设计这边可以出模板").locator(".quote")).to_have_text(re.compile("8 份行业方案"))
    painted(page, "信得过的成功团队", "30 天内独当一面", "8 份行业方案")
    # Selected words have the button as their next stop.
    select(key_result(page, "流失预警").locator(".statement"), "48 小时")
    expect(bar(page)).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator(".composer .quote")).to_have_text("48 小时")
    # Not the comment half begun: leaving it is asked for.
    page.keyboard.type("先")
    page.once("dialog", lambda dialog: dialog.dismiss())
    page.keyboard.press("Escape")
    expect(composer).to_have_text("先")


def test_what_one_said_is_changed_and_taken_back(page_for):
    page = page_for("jiangyutong")
    page.goto(person(page, "林若溪"))
    page.locator("#threads").get_by_role("link").click()
    say(page, "整份看下来很清楚")
    mine = thread(page, "整份看下来很清楚")
    mine.get_by_text("编辑").click()
    editor = mine.get_by_role("textbox", name="改评论")
    editor.click()
    page.keyboard.press("End")
    page.keyboard.type("，赞")
    with changing(page):
        mine.get_by_role("button", name="保存").click()
    changed = thread(page, "整份看下来很清楚，赞")
    expect(changed.locator(".comment-head")).to_contain_text("改过")
    with changing(page):
        changed.get_by_role("button", name="删除").click()
    expect(thread(page, "整份看下来很清楚")).to_have_count(0)
    with changing(page):
        toast(page, "评论已删除").get_by_role("button", name="撤销").click()
    page.reload()
    page.locator("#threads").get_by_role("link").click()
    expect(thread(page, "整份看下来很清楚，赞")).to_be_visible()


def test_what_others_say_comes_while_one_is_typing(page_for):
    one, two = page_for("yezhiqiu"), page_for("maxiao")
    one.goto(person(one, "顾维真"))
    one.locator("#threads").get_by_role("link").click()
    say(one, "全员课程排在哪天？")
    number = thread(one, "全员课程排在哪天？").get_attribute("data-thread")
    reply = one.get_by_role("textbox", name="回复，@ 提及同事")
    reply.click()
    one.keyboard.type("或者放在")
    two.goto("/me")
    send(two, f"/threads/{number}/comments", text="周四下午")
    one.evaluate("""(id) => document.dispatchEvent(new CustomEvent("okra:stale", {detail: {type: "thread", id, rev: "9000000000000000000"}}))""", number)
    expect(thread(one, "周四下午")).to_be_visible()
    expect(reply).to_be_focused()
    expect(reply).to_have_text("或者放在")
    one.keyboard.type("周五")
    with changing(one):
        one.keyboard.press("Control+Enter")
    expect(one.locator(".thread.whole .comment")).to_have_count(3)
    assert [each["text"] for each in kept(one, f"/threads/{number}")["threads"][0]["comments"]] == [
        "全员课程排在哪天？", "周四下午", "或者放在周五"]
