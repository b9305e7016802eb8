"""The coach reads along: it marks the very words, says why, offers a line to take over, and can be left be."""

from playwright.sync_api import expect

from sheets import changing, given, kept, key_result


def card(page):
    return page.locator(".coach[data-local]:not([hidden])")


def marked(page):
    """The words that are marked, as the browser paints them."""
    return page.evaluate("() => [...(CSS.highlights.get('unclear') ?? [])].map(String).join('|')")


def begin(page, objective, text):
    """A new key result in which this has been typed."""
    section = given(page, objective)
    section.get_by_role("button", name=("添加关键结果" if page.locator("html").get_attribute("lang") == "zh-CN"
                                         else "Add key result")).click()
    expect(section.locator("li.key-result .statement")).to_be_focused()
    page.keyboard.type(text)
    return section


def test_the_weak_words_are_marked_while_one_types_and_a_template_is_taken_over(page_for, axe):
    page = page_for("jiangyutong")
    section = begin(page, "让客户愿意把我们推荐给同行", "提升用户满意度")
    expect(card(page)).to_contain_text("误区四 · 关键结果不可衡量")
    assert marked(page) == "提升"
    axe(page)
    page.keyboard.type("到 90 分")
    expect(card(page)).to_have_count(0)
    assert marked(page) == ""
    page.keyboard.press("Control+A")
    page.keyboard.type("提升用户满意度")
    card(page).get_by_role("button", name="改成这样").click()
    statement = section.locator("li.key-result .statement")
    expect(statement).to_contain_text("用户满意度由 … 提升到 …")
    assert page.evaluate("() => String(getSelection())") == "…"
    page.keyboard.type("60 分")
    expect(statement).to_contain_text("用户满意度由 60 分 提升到 …")
    # How much one undo takes back is the browser's matter; that it leads back is ours.
    for _ in range(6):
        page.keyboard.press("Control+Z")
        if "由 … 提升到 …" in statement.inner_text():
            break
    expect(statement).to_contain_text("用户满意度由 … 提升到 …")


def test_nothing_that_is_typed_is_sent_anywhere_to_be_looked_at(page_for):
    page = page_for("jiangyutong")
    asked = []
    page.on("request", lambda request: asked.append(request.url) if request.url.endswith("/coach") else None)
    begin(page, "让客户看得见我们的进步", "改善口碑")
    expect(card(page)).to_be_visible()
    assert asked == []


def test_where_the_module_cannot_load_the_server_answers(page_for):
    page = page_for("jiangyutong", service_workers="block")
    page.route("**/coach.wasm", lambda route: route.abort())
    begin(page, "让客户看得见我们的用心", "改善口碑")
    expect(card(page)).to_contain_text("误区四")
    assert marked(page) == "改善"


def test_a_hint_is_set_aside_with_a_reason_and_stays_so_until_the_words_change(page_for):
    page = page_for("jiangyutong")
    section = begin(page, "让老客户带来新客户", "给客户发送一封邮件")
    expect(card(page)).to_contain_text("误区五 · 把关键结果写成待办")
    card(page).get_by_role("button", name="先留着").click()
    page.keyboard.type("客户点名要的")
    with page.expect_response(lambda answer: answer.url.endswith("/set-aside")) as answer:
        page.keyboard.press("Enter")
    assert answer.value.ok
    expect(card(page)).to_have_count(0)
    page.reload()
    section.locator("li.key-result .statement").click()
    expect(section.locator("li.key-result form").first).to_be_visible()
    expect(card(page)).to_have_count(0)
    page.keyboard.press("End")
    page.keyboard.type("。")
    expect(card(page)).to_contain_text("误区五")


def test_a_hint_set_aside_is_shown_again(page_for, axe):
    page = page_for("lumingxuan")
    section = begin(page, "让账单一次就对", "给财务发一封邮件")
    card(page).get_by_role("button", name="先留着").click()
    with page.expect_response(lambda answer: answer.url.endswith("/set-aside")):
        page.keyboard.press("Enter")
    page.reload()
    page.get_by_text("条提示先留着").click()
    axe(page)
    page.locator(".set-aside").get_by_role("button", name="再提示").first.click()
    expect(page.locator(".set-aside")).to_have_count(0)
    section.locator("li.key-result .statement").click()
    expect(card(page)).to_contain_text("误区五")


def test_the_card_speaks_the_page_and_the_line_each_in_its_language(page_for):
    page = page_for("lumingxuan")
    begin(page, "Make onboarding the part people praise", "Improve user satisfaction")
    expect(card(page).locator("h3")).to_have_text("误区四 · 关键结果不可衡量")
    expect(card(page).locator("q")).to_have_attribute("lang", "en")
    expect(card(page).locator(".example span")).to_have_text("例如")
    expect(card(page).get_by_role("button", name="先留着")).to_be_visible()


def test_an_english_line_is_answered_in_english(page_for, axe):
    page = page_for("suxiaotang")
    page.goto("/me?lang=en")
    begin(page, "Make onboarding the part people praise", "Improve user satisfaction")
    expect(card(page)).to_contain_text("Pitfall 4 · Not measurable")
    expect(card(page).get_by_role("button", name="Use this")).to_be_visible()
    assert marked(page) == "Improve"
    axe(page)
    page.goto("/me?lang=zh")


def test_how_well_a_sheet_is_written_is_seen_at_a_glance_and_leads_to_the_line(page_for):
    page = page_for("gaoyuan")
    section = given(page, "让交付不再靠加班", "提升交付效率")
    panel = page.locator("aside .panel").filter(has_text="这份 OKR 写得怎样")
    expect(panel).to_contain_text("项通过")
    link = panel.get_by_role("link", name="还不可衡量")
    expect(link).to_be_visible()
    link.click()
    statement = section.locator("li.key-result .statement")
    expect(statement).to_be_in_viewport()


def test_a_bare_objective_is_marked_on_a_phone_too(page_for):
    page = page_for("suxiaotang", viewport={"width": 390, "height": 844}, is_mobile=True, has_touch=True)
    page.goto("/me")
    page.get_by_role("button", name="添加目标").tap()
    expect(page.locator("section.objective h2 .statement").last).to_be_focused()
    page.keyboard.type("团队建设")
    expect(card(page)).to_contain_text("误区三")
    assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
