"""Without a connection, without a server, without a session: what was typed is still there afterwards."""

import pytest
from playwright.sync_api import Error, expect

from sheets import changing, given, key_result, until


@pytest.fixture
def writer(new_context):
    """Somebody's sheet with two lines, in a context that may lose its connection."""

    def make(person, **options):
        page = new_context(person=person, **options).new_page()
        given(page, "断网也能写", "第一句", "第二句")
        return page

    return make


def type_behind(page, line, addition):
    key_result(page, line).locator(".statement").click()
    page.keyboard.press("End")
    page.keyboard.type(addition)


def note(page):
    return page.locator("[data-offline]")


def test_what_is_typed_offline_in_two_places_is_sent_when_the_connection_returns(writer):
    page = writer("helei")
    page.context.set_offline(True)
    type_behind(page, "第一句", "，离线补的")
    type_behind(page, "第二句", "，也是离线补的")
    expect(note(page)).to_contain_text("离线了")
    expect(note(page)).to_contain_text("1 处待补交")
    page.keyboard.press("Escape")
    expect(note(page)).to_contain_text("2 处待补交")
    page.context.set_offline(False)
    expect(note(page)).to_have_count(0)
    expect(page.locator("[data-saved][data-state=saved]")).to_be_visible()
    page.reload()
    expect(key_result(page, "第一句，离线补的")).to_be_visible()
    expect(key_result(page, "第二句，也是离线补的")).to_be_visible()


def test_a_reload_while_offline_loses_nothing(writer):
    page = writer("suxiaotang")
    page.context.set_offline(True)
    type_behind(page, "第一句", "，断线时写的")
    page.keyboard.press("Escape")
    expect(note(page)).to_contain_text("1 处待补交")
    with pytest.raises(Error):
        page.reload()
    page.context.set_offline(False)
    page.goto("/me")
    expect(key_result(page, "第一句，断线时写的")).to_be_visible()
    until(page, "!Object.keys(localStorage).some(key => key.startsWith('okra-queue'))")
    expect(note(page)).to_have_count(0)
    page.reload()
    expect(key_result(page, "第一句，断线时写的")).to_be_visible()


def test_an_order_changed_offline_is_sent_later(writer):
    page = writer("jiangyutong")
    section = page.locator("section.objective").filter(has_text="断网也能写").last
    section.locator("li.key-result .statement").first.click()
    page.context.set_offline(True)
    page.keyboard.press("Alt+ArrowDown")
    expect(note(page)).to_contain_text("1 处待补交")
    with changing(page) as change:
        page.context.set_offline(False)
    assert change.value.ok
    page.reload()
    expect(section.locator("li.key-result .statement")).to_have_text(["第二句", "第一句"])


def test_killing_the_server_after_a_save_loses_nothing(own_server, writer):
    page = writer("yezhiqiu", server=own_server)
    with changing(page) as change:
        type_behind(page, "第一句", "，存好了")
    assert change.value.ok
    own_server.kill()
    own_server.start()
    page.reload()
    expect(key_result(page, "第一句，存好了")).to_be_visible()


def test_what_is_typed_while_the_server_is_away_is_sent_when_it_is_back(own_server, writer):
    page = writer("lumingxuan", server=own_server)
    own_server.kill()
    type_behind(page, "第二句", "，服务器不在")
    page.keyboard.press("Escape")
    expect(note(page)).to_contain_text("1 处待补交")
    own_server.start()
    with changing(page) as change:
        page.reload()
    assert change.value.ok
    page.reload()
    expect(key_result(page, "第二句，服务器不在")).to_be_visible()


def test_a_session_ended_elsewhere_says_so_and_keeps_what_was_typed(writer):
    page = writer("maxiao")
    page.context.clear_cookies(name="okra_session")
    type_behind(page, "第一句", "，登录已过期")
    page.keyboard.press("Escape")
    offer = page.locator("[data-toasts] .toast").filter(has_text="登录已过期")
    expect(offer).to_be_visible()
    expect(key_result(page, "第一句，登录已过期")).to_be_visible()
    offer.get_by_role("link", name="去登录").click()
    page.locator("input[name=email]").fill("maxiao@qinghe.example")
    page.locator("input[name=password]").fill("okra-demo")
    with changing(page):
        page.locator("input[name=password]").press("Enter")
    expect(key_result(page, "第一句，登录已过期")).to_be_visible()
    expect(note(page)).to_have_count(0)
    page.reload()
    expect(key_result(page, "第一句，登录已过期")).to_be_visible()
