"""What holds on every page: reachable for everybody, in both themes, on a phone, in both languages, on paper."""

import re

import pytest
from playwright.sync_api import expect

from conftest import serving
from people import sign_in
from sheets import health, options
from serving import okra

PAGES = [
    "/learn", "/learn/not-measurable",
    "/learn/too-many-objectives", "/learn/example-product", "/learn/history", "/admin/learning",
    "/admin/chat", "/admin/deliveries", "/admin/jobs",
    "/me", "/organisation", "/check-in", "/map", "/scores", "/settings", "/search?q=a", "colleague", "team", "visibility", "history",
    "/admin", "/admin/people", "/admin/cycles", "/admin/reminders", "/admin/reminders/tomorrow", "/sign-in", "/gaps", "/cycle", "/compare",
    "threads", "line",
    "/inbox", "/followings", "/announcements", "/nothing-here",
]


def where(page, name):
    """The address of a page that has no fixed one."""
    if name.startswith("/"):
        return name
    page.goto("/me")
    path = {
        "colleague": "nav.rail ul.people a",
        "team": "main .head a[href^='/teams/']", "visibility": "main .head a[href$='/visibility']",
        "history": ".snippet a[href$='/check-ins']",
        "threads": "#threads a[href$='/threads']", "line": ".key-result .comments:not(.none)",
    }[name]
    return page.locator(path).first.get_attribute("href")


def visitor(page_for, name, **options):
    return page_for("guweizhen" if name.startswith("/admin") else "helei", **options)


@pytest.mark.parametrize("name", PAGES)
def test_no_page_shuts_anybody_out_in_either_theme(page_for, axe, name):
    page = visitor(page_for, name, reduced_motion="reduce")
    address = where(page, name)
    for theme in ("light", "dark"):
        # Before the page is opened, so that no colour is on its way from one theme to the other.
        page.emulate_media(color_scheme=theme)
        page.goto(address)
        expect(page.locator("main")).to_be_visible()
        axe(page)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_what_opens_shuts_nobody_out_either(page_for, axe, theme):
    page = page_for("helei", reduced_motion="reduce")
    page.emulate_media(color_scheme=theme)
    page.goto("/me")
    page.locator("li.key-result .statement").first.click()
    expect(page.locator("[data-editing]:has(form)")).to_have_count(1)
    axe(page)
    page.keyboard.press("Escape")
    page.locator("section.objective").first.get_by_role("button", name="一键对齐").click()
    expect(options(page).first).to_be_visible()
    axe(page)
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_be_visible()
    axe(page)


PHONE = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True}


@pytest.mark.parametrize("name", PAGES)
def test_no_page_scrolls_sideways_on_a_phone(page_for, name):
    page = visitor(page_for, name, **PHONE)
    page.goto(where(page, name))
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    wide = page.evaluate("""[...document.querySelectorAll("main *")].filter(each => {
        const box = each.getBoundingClientRect();
        if (!each.checkVisibility() || !box.width || box.right <= 391) return false;
        if (getComputedStyle(each).position === "absolute") return false;
        for (let up = each.parentElement; up; up = up.parentElement)
            if (getComputedStyle(up).overflowX !== "visible") return false;
        return true;
    }).map(each => each.outerHTML.slice(0, 120))""")
    assert not wide, wide


def test_a_phone_has_tabs_at_its_foot_and_the_rest_behind_more(page_for):
    page = page_for("helei", **PHONE)
    page.goto("/me")
    tabs = page.locator("nav.rail")
    box = tabs.bounding_box()
    assert box["y"] + box["height"] <= 845 and box["y"] > 700
    tabs.get_by_role("link", name="收件箱").tap()
    expect(page).to_have_url(re.compile("/inbox$"))
    tabs.get_by_role("button", name="更多").tap()
    page.locator("#more-places").get_by_role("link", name="组织 OKR").tap()
    expect(page).to_have_url(re.compile("/organisation$"))
    tabs.get_by_role("button", name="更多").tap()
    page.locator("#more-places").get_by_role("link", name="个人设置").tap()
    expect(page).to_have_url(re.compile("/settings"))


def test_a_phone_is_enough_to_write_and_check_in(page_for):
    page = page_for("helei", **PHONE)
    page.goto("/me")
    line = page.locator("li.key-result .statement").first
    line.tap()
    expect(line).to_be_focused()
    with page.expect_response(lambda answer: answer.request.method == "POST"):
        page.keyboard.press("End")
        page.keyboard.type("。")
    page.goto("/check-in")
    form = page.locator("form[data-check-in]")
    health(form, "有风险").tap()
    form.get_by_role("button", name=re.compile("^保存")).tap()
    expect(form.get_by_role("radio", name="有风险")).to_be_visible()


def test_a_sheet_prints_without_what_is_only_for_the_screen(page_for):
    page = page_for("helei")
    page.goto("/me")
    page.emulate_media(media="print")
    for unneeded in ("nav.rail", ".grip", "form[action='/objectives']", "main .head .button"):
        assert not [each for each in page.locator(unneeded).all() if each.is_visible()], unneeded
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.locator("section.objective")).to_have_count(3)
    for row in page.locator("li.key-result .statement").all():
        expect(row).to_be_visible()
    assert page.pdf().startswith(b"%PDF")


@pytest.fixture(scope="module")
def english_server(tmp_path_factory):
    data = tmp_path_factory.mktemp("english") / "data"
    okra("demo", "--lang", "en", data=data)
    with serving(data) as server:
        yield server


def words_of(page):
    """Everything that is read or read out: text, names, hints, placeholders."""
    return page.evaluate("""() => {
        const others = [...document.querySelectorAll("[lang^=zh] *, [lang^=zh]:not(html)")];
        for (const each of others) each.hidden = true;
        const found = [document.title, document.body.innerText, document.getElementById("words")?.textContent ?? ""];
        for (const name of ["aria-label", "title", "placeholder", "alt", "data-placeholder"])
            for (const each of document.querySelectorAll(`[${name}]`))
                if (!others.includes(each)) found.push(each.getAttribute(name));
        return found;
    }""")


@pytest.fixture(scope="module")
def english_people(english_server, browser, watch):
    contexts = {}

    def page(name):
        if name not in contexts:
            contexts[name] = watch.context(browser.new_context(base_url=english_server.address, locale="en-GB"))
            sign_in(contexts[name].new_page(), name).close()
        return contexts[name].new_page()

    yield page
    for context in contexts.values():
        context.close()


@pytest.mark.parametrize("name", PAGES)
def test_english_is_english_throughout(english_people, name):
    page = english_people("guweizhen" if name.startswith("/admin") else "helei")
    page.goto(where(page, name))
    expect(page.locator("html")).to_have_attribute("lang", "en")
    signs = r"[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]"
    chinese = [words for words in words_of(page) if re.search(signs, words.replace("中文", ""))]
    assert not chinese, chinese[:5]


@pytest.mark.parametrize("name", PAGES)
def test_chinese_is_chinese_throughout(page_for, name):
    """Of English words only names and those that Chinese speakers use as they are."""
    page = visitor(page_for, name)
    page.goto(where(page, name))
    expect(page.locator("html")).to_have_attribute("lang", "zh-CN")
    page.evaluate("for (const each of document.querySelectorAll('select[name=timeZone]')) each.hidden = true")
    text = re.sub("Mozilla/.*", " ", page.locator("main").inner_text())
    known = r"OKRA_SMTP|SMTP|smtp|Lark|Slack|Microsoft Teams|Webhook|Asia/Shanghai|Python-urllib|SMART|MBO|PNG|JPEG|GIF|WebP|OKR|KR\d+|O\d+|Esc|CEO|[A-Za-z.]+@[a-z.]+|A/B|English|P99|CSV|XLSX|UTF-8|GBK|https?://\S+"
    foreign = re.findall(r"[A-Za-z]{3,}", re.sub(known, " ", text))
    assert not foreign, foreign
