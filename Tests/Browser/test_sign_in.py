"""In and out."""

import re

from playwright.sync_api import expect

from people import PASSWORD, sign_in


def test_a_wrong_password_is_refused_in_words_and_the_address_stays(new_context):
    page = new_context().new_page()
    page.goto("/sign-in")
    page.get_by_label("邮箱").fill("helei@qinghe.example")
    page.get_by_label("密码").fill("not-my-password")
    page.get_by_role("button", name="登录").click()
    expect(page.get_by_role("alert")).to_have_text("邮箱或密码不对。")
    expect(page.get_by_label("邮箱")).to_have_value("helei@qinghe.example")
    expect(page.get_by_label("密码")).to_have_value("")


def test_signing_in_leads_to_ones_own_sheet_and_out_to_the_door(new_context):
    page = sign_in(new_context().new_page(), "helei")
    expect(page).to_have_url(re.compile("/me$"))
    expect(page.get_by_role("heading", level=1)).to_contain_text("何磊的 OKR")
    page.get_by_role("button", name="退出登录").first.click()
    expect(page).to_have_url(re.compile("/sign-in"))
    page.go_back()
    page.goto("/me")
    expect(page).to_have_url(re.compile("/sign-in"))


def test_signing_in_goes_on_to_the_page_that_was_asked_for(new_context):
    page = new_context().new_page()
    page.goto("/organisation?lang=zh")
    expect(page).to_have_url(re.compile("/sign-in\\?next="))
    page.get_by_label("邮箱").fill("helei@qinghe.example")
    page.get_by_label("密码").fill(PASSWORD)
    page.get_by_role("button", name="登录").click()
    expect(page).to_have_url(re.compile("/organisation"))


def test_an_address_elsewhere_is_not_gone_on_to(new_context):
    page = new_context().new_page()
    page.goto("/sign-in?next=//example.com/")
    page.get_by_label("邮箱").fill("helei@qinghe.example")
    page.get_by_label("密码").fill(PASSWORD)
    page.get_by_role("button", name="登录").click()
    expect(page).to_have_url(re.compile("/me$"))


def test_the_door_speaks_both_languages(new_context):
    page = new_context().new_page()
    page.goto("/sign-in")
    expect(page.locator("html")).to_have_attribute("lang", "zh-CN")
    page.get_by_role("link", name="English").click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.get_by_role("button", name="Sign in")).to_be_visible()
    page.goto("/sign-in")
    expect(page.locator("html")).to_have_attribute("lang", "en")


def test_the_browsers_language_is_spoken_until_somebody_chooses(new_context):
    page = new_context(locale="en-GB").new_page()
    page.goto("/sign-in")
    expect(page.get_by_role("button", name="Sign in")).to_be_visible()


def test_signing_in_and_out_works_without_script(new_context):
    page = sign_in(new_context(java_script_enabled=False).new_page(), "helei")
    expect(page.locator("section.objective")).not_to_have_count(0)
    page.get_by_role("button", name="退出登录").first.click()
    expect(page).to_have_url(re.compile("/sign-in"))
