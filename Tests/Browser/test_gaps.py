"""What is missing, double or at odds, and two sheets side by side."""

from playwright.sync_api import expect

from sheets import changing, given, options, person, send, toast


def test_a_gap_is_closed_with_one_click(page_for, axe):
    page = page_for("helei")
    page.goto("/me")
    page.locator("aside").get_by_role("link", name="缺口与冲突").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("缺口与冲突")
    for theme in ("light", "dark"):
        page.emulate_media(color_scheme=theme, reduced_motion="reduce")
        page.reload()
        axe(page)
    gap = page.locator("[data-gap]").filter(has_text="何磊 O3")
    expect(gap).to_contain_text("建议对齐到 周启明")
    with changing(page):
        gap.get_by_role("button", name="一键对齐").click()
    expect(toast(page, "已对齐")).to_be_visible()
    expect(gap.get_by_role("button", name="一键对齐")).to_be_disabled()
    page.reload()
    expect(gap).to_have_count(0)


def test_kind_and_team_stay_in_the_address(page_for):
    page = page_for("guweizhen")
    page.goto("/gaps")
    page.get_by_role("link", name="没人支撑").click()
    expect(page).to_have_url("/gaps?kind=unsupported")
    expect(page.locator("section.gaps")).to_have_count(1)
    page.get_by_role("combobox", name="团队").or_(page.get_by_label("团队")).fill("shichang")
    expect(options(page).first).to_contain_text("市场部")
    page.keyboard.press("Enter")
    page.wait_for_url("**/gaps?*team=*")
    expect(page.locator("[data-gap]").first).to_contain_text("林若溪")
    page.reload()
    expect(page.get_by_label("团队")).to_have_value("市场部")
    page.go_back()
    expect(page).to_have_url("/gaps?kind=unsupported")


def test_a_team_is_chosen_by_name_where_no_script_runs(new_context):
    page = new_context(person="guweizhen", java_script_enabled=False).new_page()
    page.goto("/gaps?kind=unsupported")
    page.get_by_label("团队").fill("市场部")
    page.get_by_role("button", name="显示").click()
    expect(page.locator("[data-gap]").first).to_contain_text("林若溪")
    page.get_by_label("团队").fill("没有这个部")
    page.get_by_role("button", name="显示").click()
    expect(page.locator("main")).to_contain_text("没有")


def test_several_teams_doing_the_same_are_brought_together(page_for):
    one, two = page_for("linruoxi"), page_for("tangyichen")
    given(one, "建立统一的客户数据平台", "一条")
    given(two, "搭建统一客户数据平台", "一条")
    one.goto("/gaps?kind=double")
    gap = one.locator("[data-gap]").filter(has_text="客户数据平台")
    expect(gap).to_contain_text("唐亦辰")
    with changing(one):
        gap.get_by_role("button", name="请对方对齐").click()
    two.goto("/me")
    expect(two.locator("#waiting")).to_contain_text("客户数据平台")


def test_on_a_phone_the_gaps_fit_and_speak_english(page_for):
    page = page_for("zhouqiming", viewport={"width": 390, "height": 844}, is_mobile=True, has_touch=True, locale="en-GB")
    page.goto("/gaps")
    expect(page.get_by_role("heading", name="Nobody supports")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_anothers_sheet_stands_beside_mine_with_lines_between(page_for, axe):
    page = page_for("suxiaotang", viewport={"width": 1440, "height": 900})
    page.goto(person(page, "何磊"))
    page.get_by_role("link", name="对照我的 OKR").click()
    expect(page.locator(".comparison > section")).to_have_count(2)
    expect(page.locator(".ties")).to_contain_text("苏晓棠 O1")
    expect(page.locator(".comparison .links path")).not_to_have_count(0)
    boxes = [section.bounding_box() for section in page.locator(".comparison > section").all()]
    assert boxes[0]["x"] + boxes[0]["width"] < boxes[1]["x"]
    for theme in ("light", "dark"):
        page.emulate_media(color_scheme=theme, reduced_motion="reduce")
        page.reload()
        axe(page)


def test_on_a_phone_one_stands_below_the_other(page_for):
    page = page_for("suxiaotang", viewport={"width": 390, "height": 844}, is_mobile=True, has_touch=True)
    page.goto(person(page, "何磊").replace("/people/", "/compare?person="))
    boxes = [section.bounding_box() for section in page.locator(".comparison > section").all()]
    assert boxes[0]["y"] + boxes[0]["height"] <= boxes[1]["y"]
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_two_cycles_say_what_goes_on(page_for):
    page = page_for("jiangyutong")
    page.goto("/compare")
    former = page.locator(".comparison > section").first.locator("section.objective h2").first
    words = former.inner_text().split("：", 1)[-1].strip()
    page.goto("/me")
    cycle = page.locator("form[action='/objectives'] [name=cycle]").get_attribute("value")
    send(page, "/objectives", cycle=cycle, text=words)
    page.goto("/compare")
    expect(page.locator(".carried > div").first).to_contain_text(words)
    expect(page.locator(".carried > div").nth(1)).not_to_contain_text(words)
