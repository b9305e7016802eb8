"""Bringing people in, giving them roles, letting them go; on a company of its own for each that ends something."""

import re

import pytest
from playwright.sync_api import expect

from people import sign_in
from sheets import objective, objectives, options, person

PASSWORD = "three quiet herons"


def record(page, name):
    """Opens the data of somebody as an administrator."""
    page.goto("/admin/people")
    page.locator("main table").get_by_role("link", name=name).click()
    expect(page.get_by_role("heading", level=2, name=name)).to_be_visible()


def test_an_invited_person_sets_a_password_and_writes(page_for, new_context):
    page = page_for("guweizhen")
    page.goto("/admin/people")
    page.get_by_role("link", name="添加成员").click()
    page.get_by_label("姓名").fill("方知夏")
    page.get_by_label("邮箱", exact=True).fill("fangzhixia@qinghe.example")
    page.get_by_label("部门").select_option(label="产品部")
    page.get_by_role("button", name="添加成员").click()
    expect(page.locator("main table")).to_contain_text("方知夏")
    record(page, "方知夏")
    page.get_by_role("button", name="生成设置密码的链接").click()
    link = page.get_by_label("设置密码的链接").input_value()
    newcomer = new_context().new_page()
    newcomer.goto(re.sub("^https?://[^/]+", "", link))
    expect(newcomer.get_by_role("heading", level=1)).to_have_text("方知夏，欢迎")
    newcomer.get_by_label("新密码").fill(PASSWORD)
    newcomer.get_by_label("再输一次密码").fill("something else altogether")
    newcomer.get_by_role("button", name="设好密码并登录").click()
    expect(newcomer.get_by_label("再输一次密码")).to_have_attribute("aria-invalid", "true")
    newcomer.get_by_label("新密码").fill(PASSWORD)
    newcomer.get_by_label("再输一次密码").fill(PASSWORD)
    newcomer.get_by_role("button", name="设好密码并登录").click()
    expect(newcomer).to_have_url(re.compile("/me$"))
    newcomer.get_by_role("button", name="添加目标").click()
    expect(newcomer.get_by_role("textbox", name="目标 1 内容")).to_be_focused()
    sign_in(new_context().new_page(), "fangzhixia", PASSWORD)
    used = new_context().new_page()
    used.goto(re.sub("^https?://[^/]+", "", link))
    expect(used.locator("main")).to_contain_text("已经用过")


def test_somebody_who_may_only_read_sees_no_editor(page_for):
    page, reader = page_for("guweizhen"), page_for("yezhiqiu")
    record(page, "叶知秋")
    page.get_by_label("角色").select_option(label="只读")
    page.get_by_role("button", name="保存").click()
    expect(page.get_by_role("status").filter(has_text="已")).to_be_visible()
    reader.goto("/me")
    expect(reader.locator("section.objective")).not_to_have_count(0)
    expect(reader.locator("[data-edit], [data-grip], [data-picker], form[action='/objectives']")).to_have_count(0)
    reader.goto("/check-in")
    expect(reader.locator("form[data-check-in]")).to_have_count(0)
    reader.goto(person(reader, "何磊"))
    expect(reader.locator("section.objective")).to_have_count(3)
    expect(reader.locator("button[name=from]")).to_have_count(0)


def test_whoever_leaves_is_out_at_once_and_their_okrs_stay_readable(page_for):
    page, leaver, colleague = page_for("guweizhen"), page_for("gaoyuan"), page_for("suxiaotang")
    leaver.goto("/me")
    address = person(colleague, "高远")
    record(page, "高远")
    page.get_by_role("button", name="标记为已离职").click()
    expect(page.get_by_role("button", name="恢复在职")).to_be_visible()
    leaver.goto("/me")
    expect(leaver).to_have_url(re.compile("/sign-in"))
    colleague.goto(address)
    expect(colleague.locator("main .head")).to_contain_text("已离职")
    expect(colleague.locator("section.objective")).to_have_count(3)
    page.get_by_role("button", name="恢复在职").click()
    expect(page.get_by_role("button", name="标记为已离职")).to_be_visible()


def test_members_are_told_that_they_may_not_administer(page_for):
    page = page_for("helei")
    page.goto("/me")
    expect(page.get_by_role("link", name="管理后台")).to_have_count(0)
    for address in ("/admin/people", "/admin/cycles", "/admin/people/import"):
        answer = page.goto(address)
        assert answer.status == 403
        expect(page.locator("main")).to_contain_text("只有管理员能做这件事")


def test_people_are_found_and_sifted_in_the_list(page_for):
    page = page_for("guweizhen")
    page.goto("/admin/people")
    rows = page.locator("main tbody tr")
    page.get_by_role("searchbox").fill("lrx")
    page.keyboard.press("Enter")
    expect(rows).to_have_count(1)
    expect(rows).to_contain_text("林若溪")


def test_the_days_of_a_cycle_are_moved_and_a_wrong_day_is_explained(page_for):
    page = page_for("guweizhen")
    page.goto("/admin/cycles")
    page.locator("tr.now").first.get_by_role("link").click()
    starts = page.get_by_label("开始", exact=True).input_value()
    ends = page.get_by_label("结束", exact=True)
    kept = ends.input_value()
    ends.fill(starts)
    page.get_by_role("button", name="保存").click()
    expect(ends).to_have_attribute("aria-invalid", "true")
    ends.fill(kept)
    page.get_by_label("制定到").fill(starts)
    page.get_by_role("button", name="保存").click()
    expect(page.locator("tr.now").first).to_be_visible()


def upload(page, text, name="花名册.csv"):
    page.goto("/admin/people/import")
    page.get_by_label("花名册（CSV）").set_input_files({"name": name, "mimeType": "text/csv", "buffer": text.encode()})
    page.get_by_role("button", name="预览").click()


def test_a_list_with_errors_is_corrected_imported_and_changes_nothing_the_second_time(page_for):
    page = page_for("guweizhen")
    heading = "姓名,邮箱,职务,部门,上级邮箱\n"
    good = "江望舒,jiangwangshu@qinghe.example,数据分析师,产品部/增长组,helei@qinghe.example\n"
    wrong = "云起,yunqi-at-qinghe,数据分析师,产品部/增长组,helei@qinghe.example\n"
    upload(page, heading + good + wrong)
    rows = page.locator("main tbody tr")
    expect(rows).to_have_count(2)
    expect(page.locator("main")).to_contain_text("1 行要改")
    expect(page.locator("main")).to_contain_text("增长组")
    bad = page.locator("tr:has(input.wrong)")
    expect(bad).to_contain_text("3")
    expect(bad).to_contain_text("邮箱格式不对")
    upload(page, heading + good + wrong.replace("yunqi-at-qinghe", "yunqi@qinghe.example"))
    expect(page.locator("input.wrong")).to_have_count(0)
    page.get_by_role("button", name="导入 2 行").click()
    page.goto("/admin/people?q=jiangwangshu")
    expect(rows).to_have_count(1)
    expect(rows).to_contain_text("增长组")
    upload(page, heading + good + wrong.replace("yunqi-at-qinghe", "yunqi@qinghe.example"))
    expect(rows.filter(has_text="没有变化")).to_have_count(2)
    expect(page.get_by_role("button", name="导入 0 行")).to_be_visible()


def test_a_file_that_is_no_list_is_refused_in_words(page_for):
    page = page_for("guweizhen")
    upload(page, "这不是花名册\n一行字\n", "说明.txt")
    expect(page.get_by_label("花名册（CSV）")).to_have_attribute("aria-invalid", "true")
    expect(page.locator("#file-error")).to_be_visible()


def test_a_wrong_row_is_corrected_in_the_preview(page_for, axe):
    page = page_for("guweizhen")
    page.goto("/admin/people/import")
    file = "姓名,邮箱\n陆远帆,luyuanfan\n白芷,baizhi@qinghe.example\n"
    page.locator("#file").set_input_files({"name": "新人.csv", "mimeType": "text/csv", "buffer": file.encode()})
    page.get_by_role("button", name="预览").click()
    wrong = page.locator("main table input[aria-invalid=true]")
    expect(wrong).to_have_value("luyuanfan")
    axe(page)
    wrong.fill("luyuanfan@qinghe.example")
    page.get_by_role("button", name="改好了，再看一遍").click()
    expect(wrong).to_have_count(0)
    page.get_by_role("button", name="导入 2 行").click()
    page.goto("/admin/people?q=luyuanfan")
    expect(page.locator("main table")).to_contain_text("陆远帆")


def test_a_manager_is_found_by_pinyin_rather_than_typed_by_address(page_for):
    page = page_for("guweizhen")
    record(page, "马骁")
    field = page.get_by_label("直属上级", exact=True)
    kept = field.input_value()
    assert "<" in kept
    field.fill("helei")
    expect(options(page).filter(has_text="何磊")).to_be_visible()
    page.keyboard.press("Enter")
    expect(field).to_have_value("何磊 <helei@qinghe.example>")
    page.get_by_role("button", name="保存").click()
    expect(page.get_by_label("直属上级", exact=True)).to_have_value("何磊 <helei@qinghe.example>")
    page.get_by_label("直属上级", exact=True).fill(kept)
    page.keyboard.press("Escape")
    page.get_by_role("button", name="保存").click()
    expect(page.get_by_label("直属上级", exact=True)).to_have_value(kept)
