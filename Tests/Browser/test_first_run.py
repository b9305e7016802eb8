"""From an empty machine to a second person at work."""

import re

from playwright.sync_api import expect

from sheets import changing, key_results, objective

PASSWORD = "three quiet herons"


def found(page, organisation="晨风科技"):
    """Goes through the set-up page as whoever installs Okra does."""
    page.goto("/")
    expect(page).to_have_url(re.compile("/setup$"))
    page.get_by_label("组织名称").fill(organisation)
    page.get_by_label("你的姓名").fill("方知夏")
    page.get_by_label("邮箱").fill("fang@chenfeng.example")
    page.get_by_label("密码", exact=True).fill(PASSWORD)
    page.get_by_label("再输一次密码").fill(PASSWORD)
    page.get_by_text("季度").click()
    page.get_by_role("button", name="建好并登录").click()
    expect(page).to_have_url(re.compile("/me$"))
    return page


def test_set_up_leads_to_an_empty_sheet_that_can_be_written_on(fresh_server, new_context):
    page = found(new_context(server=fresh_server).new_page())
    expect(page.get_by_text("这个周期还没有写目标")).to_be_visible()
    expect(page.locator("nav.rail .brand")).to_contain_text("晨风科技")
    page.get_by_role("button", name="添加目标").click()
    expect(page.get_by_role("textbox", name="目标 1 内容")).to_be_focused()
    with changing(page):
        page.keyboard.type("先把第一家客户服务好")
    page.reload()
    expect(objective(page, "先把第一家客户服务好")).to_be_visible()
    page.goto("/setup")
    expect(page).not_to_have_url(re.compile("/setup"))


def test_what_is_wrong_in_the_set_up_is_said_beside_its_field(fresh_server, new_context):
    page = new_context(server=fresh_server).new_page()
    page.goto("/setup")
    page.get_by_label("组织名称").fill("晨风科技")
    page.get_by_label("你的姓名").fill("方知夏")
    page.get_by_label("邮箱").fill("fang@chenfeng.example")
    page.get_by_label("密码", exact=True).fill("1234567890")
    page.get_by_label("再输一次密码").fill("1234567890")
    page.get_by_role("button", name="建好并登录").click()
    field = page.get_by_label("密码", exact=True)
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(page.locator(f"#{field.get_attribute('aria-describedby')}")).to_be_visible()
    expect(page.get_by_label("组织名称")).to_have_value("晨风科技")
    expect(page.get_by_label("邮箱")).to_have_value("fang@chenfeng.example")
