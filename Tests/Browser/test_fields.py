"""What belongs to objectives and key results besides their words: metrics, weights, days, people, notes."""

from playwright.sync_api import expect

from sheets import changing, given, kept, key_result, options, toast


def test_a_key_result_has_several_metrics_of_several_kinds(page_for):
    page = page_for("jiangyutong")
    section = given(page, "一条里有几个指标", "量得出来")
    row = key_result(page, "量得出来")
    row.locator(".statement").click()
    forms = row.locator("form.metric-fields[action^='/metrics/']")
    with changing(page):
        row.get_by_role("button", name="再加一个指标").click()
    expect(forms).to_have_count(2)
    first, second = forms.nth(0), forms.nth(1)
    with changing(page):
        first.get_by_label("怎么衡量").select_option("number")
    expect(first.get_by_label("单位")).to_be_visible()
    for label, text in (("指标名称", "注册"), ("目标", "5万"), ("单位", "人")):
        with changing(page) as change:
            first.get_by_label(label, exact=True).fill(text)
            page.keyboard.press("Tab")
        assert change.value.ok, change.value.text()
    with changing(page):
        second.get_by_label("怎么衡量").select_option("milestones")
    with changing(page):
        second.get_by_label("几个里程碑").fill("4")
        page.keyboard.press("Tab")
    page.reload()
    expect(row.locator(".metrics .metric").nth(0)).to_contain_text("50,000")
    expect(row.locator(".metrics .metric").nth(0)).to_contain_text("注册")
    expect(row.locator(".metrics .metric").nth(1)).to_contain_text("4 个里程碑")
    metrics = [each for each in kept(page)["objectives"] if each["text"] == "一条里有几个指标"][0]["keyResults"][0]["metrics"]
    assert [(each["kind"], each["target"]) for each in metrics] == [("number", 50_000), ("milestones", 4)]
    row.locator(".statement").click()
    row.get_by_role("button", name="删除这个指标").first.click()
    expect(forms).to_have_count(1)
    toast(page, "指标已删除").get_by_role("button", name="撤销").click()
    expect(forms).to_have_count(2)


def test_a_wrong_target_is_explained_beside_the_field_and_what_was_typed_stays(page_for):
    page = page_for("jiangyutong")
    given(page, "填错了也说清楚", "目标填错")
    row = key_result(page, "目标填错")
    row.locator(".statement").click()
    field = row.locator("[name=target]")
    with changing(page) as change:
        field.fill("很多")
        page.keyboard.press("Tab")
    assert change.value.status == 422
    expect(field).to_have_value("很多")
    expect(field).to_have_attribute("aria-invalid", "true")
    words = page.locator(f"#{field.get_attribute('aria-describedby')}")
    expect(words).to_be_visible()
    with changing(page):
        field.fill("80")
        page.keyboard.press("Tab")
    expect(field).not_to_have_attribute("aria-invalid", "true")
    expect(words).to_have_count(0)
    page.reload()
    expect(row.locator(".metrics")).to_contain_text("80%")


def test_weights_that_do_not_make_a_hundred_are_said_and_one_click_evens_them(page_for):
    page = page_for("jiangyutong")
    section = given(page, "权重加起来要对", "甲", "乙", "丙", "丁")
    row = section.locator("li.key-result").first
    row.locator(".statement").click()
    weight = row.get_by_label("权重")
    expect(weight).to_have_value("25%")
    with changing(page):
        weight.fill("40")
        page.keyboard.press("Tab")
    expect(page.locator("#sheet > .note.warning")).to_contain_text("115%")
    section.locator("h2 .statement").click()
    with changing(page):
        section.get_by_role("button", name="平均关键结果权重").click()
    expect(page.locator("#sheet > .note.warning")).to_have_count(0)
    page.reload()
    found = [each for each in kept(page)["objectives"] if each["text"] == "权重加起来要对"][0]
    assert [each["weight"] for each in found["keyResults"]] == [0.25] * 4


def test_somebody_else_can_be_made_responsible_and_a_due_day_set(page_for):
    page = page_for("suxiaotang")
    given(page, "分给别人做", "有人负责")
    row = key_result(page, "有人负责")
    row.locator(".statement").click()
    row.get_by_label("负责人").fill("gaoy")
    option = options(page).filter(has_text="高远")
    expect(option).to_be_visible()
    with changing(page) as change:
        page.keyboard.press("Enter")
    assert change.value.ok, change.value.text()
    with changing(page):
        row.get_by_label("截止").fill("2031-03-09")
        page.keyboard.press("Tab")
    page.reload()
    row.locator(".statement").click()
    expect(row.get_by_label("负责人")).to_have_value("高远")
    expect(row.get_by_label("截止")).to_have_value("2031-03-09")


def test_ambition_and_notes_of_an_objective_save_themselves(page_for):
    page = page_for("suxiaotang")
    section = given(page, "说清楚有多难", "一条")
    section.locator("h2 .statement").click()
    with changing(page):
        section.get_by_label("挑战程度").select_option("aspirational")
    expect(section.locator(".alignments .badge")).to_contain_text("挑战")
    with changing(page):
        section.get_by_label("备注").fill("为什么难：没有先例。")
        page.keyboard.press("Tab")
    page.reload()
    expect(section.locator(".alignments .badge")).to_contain_text("挑战")
    section.locator("h2 .statement").click()
    expect(section.get_by_label("备注")).to_have_value("为什么难：没有先例。")


def test_what_was_refused_stays_in_its_row_while_another_one_is_opened(page_for):
    page = page_for("suxiaotang")
    given(page, "填错了先放一放", "先填错的", "再看看的")
    first, second = key_result(page, "先填错的"), key_result(page, "再看看的")
    first.locator(".statement").click()
    with changing(page) as change:
        first.locator("[name=target]").fill("很多")
        second.locator(".statement").click()
    assert change.value.status == 422
    expect(second.locator("[name=target]")).to_be_visible()
    expect(first.locator("[name=target]")).to_be_hidden()
    first.locator(".statement").click()
    expect(first.locator("[name=target]")).to_have_value("很多")
    expect(first.locator("[name=target]")).to_have_attribute("aria-invalid", "true")
