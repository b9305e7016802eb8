"""The map: seeing who supports whom, walking along it, and the address that keeps all of it."""

import pytest
from playwright.sync_api import expect

from maps import address, card, fold, opened, place, settled, title, whole


@pytest.fixture
def page(page_for):
    return page_for("helei", viewport={"width": 1440, "height": 1000})


def test_the_map_opens_on_what_the_company_has_set_out_to_do(page, axe):
    opened(page)
    expect(card(page, "第二增长曲线")).to_contain_text("周启明")
    expect(card(page, "顺利上市")).to_be_visible()
    expect(page.locator(".map-columns li").first).to_contain_text("公司")
    assert place(card(page, "顺利上市"))[0] > place(card(page, "第二增长曲线"))[0]
    expect(title(page, "顺利上市")).to_have_attribute("aria-label", "何磊 O1 让 A 产品顺利上市，赢得用户的口碑，进度 36%，有风险，对齐到 周启明 O1")
    axe(page)


def test_the_map_can_be_read_in_the_dark_and_in_english(page_for, axe):
    page = page_for("helei", viewport={"width": 1440, "height": 1000}, color_scheme="dark")
    opened(page, "?lang=en")
    title(page, "顺利上市").click()
    expect(page.locator("[data-map-selected]")).to_contain_text("6 objectives in 4 teams")
    expect(page.locator(".map-columns li").nth(1)).to_contain_text("Supporting these")
    axe(page)


def test_the_rail_leads_to_it_and_a_card_leads_to_its_owner(page):
    page.goto("/me")
    page.locator("nav.rail").get_by_role("link", name="对齐图").click()
    card(page, "支撑 A 产品").locator(".map-owner").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("唐亦辰的 OKR")


def test_a_branch_closes_and_opens_where_it_is_and_the_back_button_goes_back(page):
    opened(page)
    before = place(card(page, "支撑 A 产品"))
    fold(page, "支撑 A 产品").click()
    expect(card(page, "上架之前")).to_have_count(0)
    expect(fold(page, "支撑 A 产品")).to_have_text("+3")
    assert place(card(page, "支撑 A 产品")) == before
    assert "shut" in address(page)
    page.go_back()
    expect(card(page, "上架之前")).to_be_visible()
    page.go_forward()
    expect(card(page, "上架之前")).to_have_count(0)
    fold(page, "支撑 A 产品").click()
    expect(card(page, "上架之前")).to_be_visible()


def test_what_is_closed_comes_from_the_server_branch_by_branch(page):
    opened(page, "?depth=0")
    expect(card(page, "顺利上市")).to_have_count(0)
    with page.expect_response(lambda answer: "root=" in answer.url) as branch:
        fold(page, "第二增长曲线").click()
    assert len(branch.value.json()["objectives"]) == 6
    fold(page, "顺利上市").click()
    expect(card(page, "支撑 A 产品")).to_be_visible()
    link = page.url
    page.goto("/me")
    opened(page, link[link.index("?"):])
    expect(card(page, "支撑 A 产品")).to_be_visible()
    expect(card(page, "让线上服务稳得让人忘记它")).to_have_count(0)


def test_a_line_is_chosen_and_all_else_fades(page):
    opened(page)
    title(page, "顺利上市").click()
    expect(card(page, "顺利上市")).to_have_class(_with("selected"))
    expect(card(page, "第二增长曲线")).to_have_class(_with("chosen"))
    panel = page.locator("[data-map-selected]")
    expect(panel).to_contain_text("6 个，跨 4 个部门")
    page.keyboard.press("f")
    expect(card(page, "让每位客户都觉得")).to_have_css("opacity", "0.28")
    expect(card(page, "上架之前")).to_have_css("opacity", "1")
    expect(page.get_by_role("button", name="只看这条线")).to_have_attribute("aria-pressed", "true")
    page.go_back()
    expect(card(page, "让每位客户都觉得")).to_have_css("opacity", "1")
    page.keyboard.press("Escape")
    expect(page.locator(".map-cards .chosen")).to_have_count(0)
    expect(panel).to_be_empty()


def test_a_link_is_the_whole_map(page, page_for):
    opened(page)
    title(page, "顺利上市").click()
    page.keyboard.press("f")
    page.locator("label.chip", has_text="有风险").click()
    expect(page.locator("[data-map-note]")).to_contain_text("符合筛选")
    page.get_by_role("button", name="放大").click()
    page.mouse.move(600, 500)
    page.mouse.down()
    page.mouse.move(520, 460, steps=4)
    page.mouse.up()
    settled(page)
    page.wait_for_timeout(400)  # the place goes into the address a quarter of a second after the last move
    where = place(card(page, "顺利上市"))
    other = page_for("suxiaotang", viewport={"width": 1440, "height": 1000})
    opened(other, page.url[page.url.index("?"):])
    expect(card(other, "顺利上市")).to_have_class(_with("selected"))
    expect(other.get_by_label("有风险", exact=True)).to_be_checked()
    expect(other.locator(".map-scale")).to_have_text(page.locator(".map-scale").inner_text())
    here = place(card(other, "顺利上市"))
    assert abs(here[0] - where[0]) <= 2 and abs(here[1] - where[1]) <= 2


def test_filters_keep_what_lies_above_and_can_be_cleared(page):
    opened(page)
    page.locator("select[name=team]").select_option(label="市场部")
    expect(page.locator("[data-map-note]")).to_have_text("3 个目标符合筛选")
    expect(card(page, "第二增长曲线")).to_have_class(_with("dimmed"))
    expect(card(page, "让目标用户听说")).not_to_have_class(_with("dimmed"))
    page.get_by_role("button", name="更多筛选").click()
    page.locator("#map-more [name=q]").fill("没有这样的字")
    expect(page.locator(".map-empty")).to_contain_text("没有符合筛选的目标")
    page.get_by_role("button", name="更多筛选").click()
    page.locator(".map-empty").get_by_role("button", name="清除筛选").click()
    expect(card(page, "让每位客户都觉得")).to_be_visible()
    assert "team" not in address(page)
    page.go_back()
    expect(page.locator(".map-empty")).to_be_visible()


def test_arrows_walk_along_the_lines(page):
    opened(page)
    title(page, "第二增长曲线").focus()
    page.keyboard.press("ArrowRight")
    expect(title(page, "按用户的节奏")).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(title(page, "顺利上市")).to_be_focused()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowLeft")
    expect(title(page, "第二增长曲线")).to_be_focused()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Shift+ArrowLeft")
    expect(fold(page, "顺利上市")).to_have_text("+6")
    page.keyboard.press("ArrowRight")
    expect(fold(page, "顺利上市")).to_have_text("6")
    page.keyboard.press("Enter")
    expect(card(page, "顺利上市")).to_have_class(_with("selected"))
    expect(title(page, "顺利上市")).to_be_focused()


def test_slash_locates_somebody_by_pinyin_wherever_they_are(page):
    opened(page, "?depth=0")
    page.locator("[data-map-drawing]").focus()
    page.keyboard.press("/")
    field = page.get_by_role("combobox", name="定位到人或目标")
    expect(field).to_be_focused()
    page.keyboard.type("yezhiqiu")
    expect(page.locator(".map-places [role=option]").first).to_contain_text("叶知秋 O1")
    page.keyboard.press("Enter")
    expect(card(page, "反馈件件有着落")).to_have_class(_with("selected"))
    expect(title(page, "反馈件件有着落")).to_be_focused()


def test_zoom_leads_to_the_view_from_afar_and_back(page):
    opened(page)
    page.locator("[data-map-drawing]").focus()
    for _ in range(6):
        page.keyboard.press("-")
    far = page.locator(".map-far")
    expect(far).to_contain_text("40 个目标")
    expect(far.locator("section")).to_have_count(5)
    expect(far.locator("canvas").nth(1)).to_have_attribute("aria-label", "产品部: 正常 8, 有风险 2, 已延期 1, 未更新 0")
    far.locator("canvas").nth(1).click(position={"x": 5, "y": 5})
    expect(far).to_be_hidden()
    expect(page.locator(".map-cards .selected")).to_have_count(1)
    page.go_back()
    expect(far).to_be_visible()
    far.get_by_role("button", name="回到卡片").click()
    expect(far).to_be_hidden()


def test_the_organisation_and_the_network_are_other_ways_to_look(page, axe):
    opened(page)
    title(page, "支撑 A 产品").click()
    page.get_by_role("button", name="看它的上下游").click()
    expect(page.get_by_role("radio", name="网络")).to_be_checked()
    expect(card(page, "让每位客户都觉得")).to_have_count(0)
    expect(page.locator(".map-columns li", has_text="这个目标")).to_be_visible()
    axe(page)
    page.locator("label[title=组织]").click()
    whole(page)
    expect(card(page, "产品部").filter(has_text="负责人 何磊")).to_be_visible()
    expect(card(page, "搭起专业的客户运营队伍")).to_be_visible()
    axe(page)
    page.go_back()
    expect(page.get_by_role("radio", name="网络")).to_be_checked()
    expect(card(page, "产品部").filter(has_text="负责人")).to_have_count(0)


def test_an_objectives_chips_lead_to_what_is_around_it(page):
    page.goto("/me")
    page.locator("section.objective").first.get_by_role("link", name="在对齐图中看").click()
    expect(card(page, "顺利上市")).to_be_visible()
    expect(card(page, "让每位客户都觉得")).to_have_count(0)


def test_key_results_stand_in_the_cards_where_wanted(page):
    opened(page)
    page.locator("[data-map-drawing]").focus()
    page.keyboard.press("k")
    expect(card(page, "顺利上市").locator("ol li")).to_have_count(3)
    assert card(page, "顺利上市").bounding_box()["height"] > 100
    page.keyboard.press("k")
    expect(card(page, "顺利上市").locator("ol li")).to_have_count(0)


def _with(name):
    import re

    return re.compile(rf"(^|\s){name}(\s|$)")
