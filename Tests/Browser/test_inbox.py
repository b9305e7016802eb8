"""What somebody is told: the inbox by mouse and keyboard, following, who will be told, announcements."""

import re

from playwright.sync_api import expect

from sheets import changing, given, person, send, toast


def mention(page, name):
    """Markup that mentions somebody, as the editor sends it."""
    return f"@[{name}](person:{person(page, name).split('/')[-1]})"


def unread(page):
    return page.request.get("/api/v1/inbox").json()["unread"]


def becomes(page, condition):
    """Waits for what the server does after it has answered."""
    for _ in range(200):
        if condition():
            return
        page.wait_for_timeout(100)
    raise AssertionError("never came true")


def rows(page):
    return page.locator("a[data-told]")


def chosen(page):
    return page.locator("a[data-told][aria-current=true]")


def test_a_mention_arrives_and_opens_the_very_line(page_for, axe):
    writer, reader = page_for("suxiaotang"), page_for("yezhiqiu")
    before = unread(reader)
    section = given(writer, "把发票做成一件小事")
    made = section.get_attribute("data-id")
    send(writer, f"/objectives/{made}", text=f"和 {mention(writer, '叶知秋')} 把发票做成一件小事")
    becomes(reader, lambda: unread(reader) == before + 1)
    reader.goto("/me")
    expect(reader).to_have_title(re.compile(rf"^\({before + 1}\) "))
    expect(reader.locator("#unread-count")).to_have_text(str(before + 1))
    reader.get_by_role("link", name=re.compile("^收件箱")).first.click()
    row = rows(reader).first
    expect(row).to_contain_text("苏晓棠 提到了你")
    expect(reader.locator("#inbox-preview")).to_contain_text("把发票做成一件小事")
    for theme in ("light", "dark"):
        reader.emulate_media(color_scheme=theme, reduced_motion="reduce")
        reader.reload()
        axe(reader)
    reader.locator("#inbox-preview").get_by_role("link", name="打开").click()
    reader.wait_for_url(f"**#objective-{made}")
    expect(reader.locator(f"#objective-{made}")).to_be_in_viewport()
    becomes(reader, lambda: unread(reader) == before)


def test_the_keyboard_alone_goes_through_the_inbox(page_for):
    page = page_for("helei")
    page.goto("/inbox")
    first, second = rows(page).nth(0), rows(page).nth(1)
    one, two = first.get_attribute("id"), second.get_attribute("id")
    expect(chosen(page)).to_have_id(one)
    page.keyboard.press("j")
    expect(chosen(page)).to_have_id(two)
    page.keyboard.press("k")
    expect(chosen(page)).to_have_id(one)
    count = unread(page)
    with changing(page):
        page.keyboard.press("e")
    expect(chosen(page)).to_have_id(two)
    expect(page.locator(f"#{one}")).not_to_have_class(re.compile("unread"))
    assert unread(page) < count
    page.keyboard.press("k")
    page.keyboard.press("j")
    expect(chosen(page)).to_have_id(two)
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/(people|teams|key-results)/"))


def test_tabs_and_reading_all(page_for):
    page = page_for("tangyichen")
    page.goto("/inbox")
    page.locator("main nav.tabs").get_by_role("link", name=re.compile("^提及我")).click()
    expect(page).to_have_url(re.compile("kind=mention"))
    page.goto("/inbox")
    with changing(page):
        page.get_by_role("button", name="全部标为已读").click()
    expect(toast(page, "都标为已读了")).to_be_visible()
    expect(page.locator("#unread-count")).to_be_hidden()
    expect(page.get_by_role("button", name="全部标为已读")).to_be_hidden()
    assert unread(page) == 0


def test_on_a_phone_a_line_opens_at_once(page_for):
    page = page_for("lumingxuan", viewport={"width": 390, "height": 844})
    page.goto("/inbox")
    expect(page.locator("#inbox-preview")).to_be_hidden()
    rows(page).first.click()
    page.wait_for_url(re.compile(r"/(people|teams|key-results|announcements)/"))


def test_following_somebody_from_their_sheet(page_for):
    page = page_for("gaoyuan")
    address = person(page, "林若溪")
    page.goto(address)
    follow = page.locator("main .head").get_by_role("button", name="关注 林若溪")
    with changing(page):
        follow.click()
    expect(page.locator("main .head .follow button")).to_have_attribute("aria-pressed", "true")
    page.goto("/followings")
    expect(page.get_by_role("link", name="林若溪", exact=True).last).to_be_visible()
    page.get_by_role("button", name="取消关注 林若溪").click()
    expect(page.get_by_text("还没有关注谁")).to_be_visible()


def test_an_announcement_is_previewed_sent_read_and_counted(page_for, axe):
    chief, reader = page_for("guweizhen"), page_for("jiangyutong")
    chief.goto("/announcements")
    axe(chief)
    chief.get_by_label("标题").fill("周五停电")
    editor = chief.locator("[data-prose]")
    editor.click()
    chief.keyboard.type("请带走电脑。")
    chief.get_by_role("button", name="谁会收到").click()
    preview = chief.locator("#audience")
    expect(preview).to_contain_text("会通知 13 人")
    expect(preview.locator("> ul > li")).to_have_count(5)
    chief.keyboard.press("Escape")
    chief.get_by_role("button", name="发布公告").click()
    expect(chief.get_by_role("heading", level=1)).to_have_text("周五停电")
    expect(chief.locator(".receipts h2")).to_contain_text("0 /")
    reader.goto("/me")

    def arrived():
        reader.reload()
        return reader.locator("#announcement").count() == 1
    becomes(reader, arrived)
    notice = reader.locator("#announcement")
    expect(notice).to_contain_text("周五停电")
    axe(reader)
    with changing(reader):
        notice.get_by_role("button", name="知道了").click()
    expect(notice).not_to_contain_text("周五停电")
    chief.reload()
    expect(chief.locator(".receipts h2")).to_contain_text("1 / 13 人已读")
    axe(chief)
    chief.get_by_role("button", name="提醒未读的人").click()
    expect(chief.get_by_text("已经提醒了没有读的人")).to_be_visible()


def test_who_will_be_told_is_shown_before_publishing(page_for):
    page = page_for("gaoyuan")
    page.goto("/me")
    page.get_by_role("button", name="谁会收到").click()
    expect(page.locator("#audience")).to_contain_text(re.compile(r"会通知 \d+ 人"))
    expect(page.locator("#audience")).to_contain_text("唐亦辰")
