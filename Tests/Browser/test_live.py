"""Two browsers side by side: what one does, the other sees as it happens, and nothing it is writing is touched."""

import re
import signal

import pytest
from playwright.sync_api import expect

from sheets import changing, given, key_result, objective, person, send, until

WITHOUT_WORKER = "delete window.SharedWorker"


@pytest.fixture
def open_for(new_context):
    """`open_for("helei", "/me")` is a page of a browser of its own, whose stream is open."""

    def make(person, address, script="", **options):
        context = new_context(person=person, **options)
        if script:
            context.add_init_script(script)
        page = context.new_page()
        listening(page, address)
        return page

    return make


def listening(page, address):
    """Goes there and waits until the other side of a change would be heard of."""
    page.goto(address)
    until(page, "document.documentElement.hasAttribute('data-live-open')")


def add(page, at, text):
    """Another key result, the short way."""
    send(page, f"/objectives/{at.get_attribute('data-id')}/key-results", text=text)


def type_at_the_end(page, row, text):
    row.locator(".statement").click()
    page.keyboard.press("End")
    page.keyboard.type(text)


def typed(page):
    """What is written where the caret is, and where in it the caret is."""
    return page.evaluate("[document.activeElement.textContent, getSelection().focusOffset]")


def test_what_one_writes_the_other_sees_come_change_move_and_go(open_for):
    writer = open_for("helei", "/me")
    section = given(writer, "大家一起看", "第一条", "第二条")
    reader = open_for("suxiaotang", person(writer, "何磊"))
    seen = objective(reader, "大家一起看")
    add(writer, section, "第三条")
    expect(key_result(seen, "第三条")).to_be_visible()
    row = key_result(section, "第一条")
    send(writer, f"/key-results/{row.get_attribute('data-id')}", text="第一条改过了")
    expect(key_result(seen, "第一条改过了")).to_be_visible()
    send(writer, f"/key-results/{row.get_attribute('data-id')}/position", position="3")
    expect(seen.locator("li.key-result .statement")).to_have_text(["第二条", "第三条", "第一条改过了"])
    send(writer, f"/key-results/{row.get_attribute('data-id')}/deletion")
    expect(seen.locator("li.key-result")).to_have_count(2)
    send(writer, f"/objectives/{section.get_attribute('data-id')}/deletion")
    expect(seen).to_have_count(0)


def test_what_is_half_typed_and_the_caret_stay_where_they_are(open_for):
    first = open_for("tangyichen", "/me")
    section = given(first, "两边同时写", "左边", "右边")
    second = open_for("tangyichen", "/me")
    mine = objective(second, "两边同时写")
    # Nothing is saved while this is held: the words stay half typed.
    second.route("**/key-results/*", lambda route: route.abort())
    type_at_the_end(second, key_result(mine, "左边"), "写到一")
    second.keyboard.press("ArrowLeft")
    before = typed(second)
    add(first, section, "新来的")
    right = key_result(section, "右边")
    send(first, f"/key-results/{right.get_attribute('data-id')}", text="右边改了")
    send(first, f"/key-results/{key_result(section, '左边').get_attribute('data-id')}/position", position="3")
    expect(key_result(mine, "新来的")).to_be_visible()
    expect(key_result(mine, "右边改了")).to_be_visible()
    expect(mine.locator("li.key-result .statement")).to_have_text(["右边改了", "新来的", "左边写到一"])
    assert typed(second) == before == ["左边写到一", 4]
    second.keyboard.type("半")
    assert typed(second)[0] == "左边写到半一"


def test_what_somebody_else_made_of_the_very_line_is_said_beside_it(open_for):
    first = open_for("jiangyutong", "/me")
    section = given(first, "同一句", "原来的")
    second = open_for("jiangyutong", "/me")
    second.route("**/key-results/*", lambda route: route.abort())
    type_at_the_end(second, key_result(objective(second, "同一句"), "原来的"), "加我的")
    row = key_result(section, "原来的")
    send(first, f"/key-results/{row.get_attribute('data-id')}", text="原来的加他的")
    note = second.get_by_role("alert").filter(has_text="别人刚改过这一句")
    expect(note).to_contain_text("原来的加他的")
    assert typed(second)[0] == "原来的加我的"
    second.unroute("**/key-results/*")
    with changing(second):
        note.get_by_role("button", name="用我写的").click()
    expect(key_result(section, "原来的加我的")).to_be_visible()


def test_a_line_in_which_one_only_stands_changes_around_the_caret(open_for):
    first = open_for("yezhiqiu", "/me")
    section = given(first, "光标在里面", "一二三")
    second = open_for("yezhiqiu", "/me")
    key_result(objective(second, "光标在里面"), "一二三").locator(".statement").click()
    second.keyboard.press("Home")
    second.keyboard.press("ArrowRight")
    row = key_result(section, "一二三")
    send(first, f"/key-results/{row.get_attribute('data-id')}", text="一二三四")
    expect(key_result(objective(second, "光标在里面"), "一二三四")).to_be_visible()
    assert typed(second) == ["一二三四", 1]


def test_what_is_deleted_under_ones_hands_stays_until_it_is_seen_to(open_for):
    first = open_for("lumingxuan", "/me")
    section = given(first, "会被删掉", "要删的")
    second = open_for("lumingxuan", "/me")
    second.route("**/key-results/*", lambda route: route.abort())
    type_at_the_end(second, key_result(objective(second, "会被删掉"), "要删的"), "，还没写完")
    row = key_result(section, "要删的")
    send(first, f"/key-results/{row.get_attribute('data-id')}/deletion")
    expect(second.get_by_text("别人刚删除了这一条")).to_be_visible()
    assert typed(second)[0] == "要删的，还没写完"


def test_a_limited_objective_never_reaches_another_ones_page(open_for):
    writer = open_for("chengkexin", "/me")
    section = given(writer, "给大家看的", "公开的")
    hidden = given(writer, "只给自己看的")
    send(writer, f"/objectives/{hidden.get_attribute('data-id')}/visibility", limited="1")
    reader = open_for("suxiaotang", person(writer, "程可欣"))
    asked = []
    reader.on("request", lambda request: asked.append(request.url))
    add(writer, hidden, "谁也看不到")
    send(writer, f"/objectives/{hidden.get_attribute('data-id')}", text="只给自己看的，改了")
    add(writer, section, "大家看得到")
    expect(key_result(reader, "大家看得到")).to_be_visible()
    expect(reader.get_by_text("只给自己")).to_have_count(0)
    assert len([url for url in asked if re.search(r"/sheets/\d+$", url)]) == 1


def test_who_has_the_sheet_open_is_shown_until_they_go(open_for):
    writer = open_for("gaoyuan", "/me")
    reader = open_for("suxiaotang", person(writer, "何磊"))
    other = open_for("linruoxi", person(writer, "何磊"))
    faces = reader.locator("#here")
    expect(faces.get_by_role("link", name="林若溪")).to_be_visible()
    expect(other.locator("#here").get_by_role("link", name="苏晓棠")).to_be_visible()
    expect(faces.get_by_role("link")).to_have_count(1)
    other.close()
    expect(faces.get_by_role("link")).to_have_count(0)


def test_a_server_that_was_gone_is_found_again_and_nothing_was_missed(own_server, new_context):
    writer, reader = (new_context(server=own_server, person=each).new_page() for each in ("helei", "suxiaotang"))
    listening(writer, "/me")
    section = given(writer, "服务器重启")
    listening(reader, person(writer, "何磊"))
    own_server.stop(signal.SIGTERM)
    own_server.start()
    add(writer, section, "重启以后写的")
    expect(key_result(reader, "重启以后写的")).to_be_visible(timeout=30_000)
    own_server.kill()
    own_server.start()
    add(writer, section, "断电以后写的")
    expect(key_result(reader, "断电以后写的")).to_be_visible(timeout=30_000)


def test_a_browser_without_shared_workers_sees_it_too(open_for):
    writer = open_for("helei", "/me")
    section = given(writer, "没有共享进程")
    reader = open_for("suxiaotang", person(writer, "何磊"), script=WITHOUT_WORKER)
    assert reader.evaluate("typeof SharedWorker") == "undefined"
    add(writer, section, "还是看得到")
    expect(key_result(reader, "还是看得到")).to_be_visible()


def test_a_phone_sees_it_too(open_for, axe):
    writer = open_for("helei", "/me")
    section = given(writer, "手机上看")
    phone = open_for(
        "suxiaotang", person(writer, "何磊"), viewport={"width": 390, "height": 844}, is_mobile=True, has_touch=True)
    add(writer, section, "手机上看得到")
    expect(key_result(phone, "手机上看得到")).to_be_visible()
    axe(phone)


def test_many_tabs_share_one_stream(new_context, server):
    context = new_context(person="suxiaotang")
    tabs = [context.new_page() for _ in range(9)]
    for tab in tabs:
        listening(tab, "/me")
    writer = tabs[0]
    section = given(writer, "好多标签页")
    add(writer, section, "每一页都有")
    for tab in tabs[1:]:
        tab.bring_to_front()
        expect(key_result(tab, "每一页都有")).to_be_visible()


def test_a_session_that_ended_is_said_quietly(own_server, new_context):
    page = new_context(server=own_server, person="suxiaotang").new_page()
    listening(page, "/me")
    page.request.post("/sign-out", form={"csrf": page.locator("meta[name=csrf]").get_attribute("content")})
    own_server.stop(signal.SIGTERM)
    own_server.start()
    expect(page.locator("[data-toasts] .toast").filter(has_text="登录已过期")).to_be_visible(timeout=30_000)


def test_a_server_with_open_streams_stops_within_a_second(own_server, new_context):
    page = new_context(server=own_server, person="suxiaotang").new_page()
    listening(page, "/me")
    own_server.process.send_signal(signal.SIGTERM)
    assert own_server.process.wait(timeout=1) == 0
    own_server.start()


def test_what_comes_into_the_inbox_is_counted_on_every_open_page(open_for):
    reader = open_for("suxiaotang", "/me")
    inbox = open_for("suxiaotang", "/inbox")
    before = reader.evaluate("Number(document.getElementById('unread-count').textContent)")
    writer = open_for("helei", "/me")
    whom = person(writer, "苏晓棠").rsplit("/")[-1]
    add(writer, given(writer, "请人看一看"), f"请 @[苏晓棠](person:{whom}) 看一看这条结果")
    expect(reader.locator("#unread-count")).to_have_text(str(before + 1))
    expect(reader).to_have_title(re.compile(rf"^\({before + 1}\) "))
    expect(inbox.locator("#inbox")).to_contain_text("看一看这条结果")
