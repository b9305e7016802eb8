"""Two people over one thing: handing down, asking, needing; and what the other says to it."""

import re

from playwright.sync_api import expect

from sheets import changing, given, key_result, kept, objective, options, person, send, toast


def hand_down(page, row, name, note=""):
    """Hands a key result down by the picker, as with the keyboard."""
    row.locator(".statement").click()
    row.get_by_role("button", name="拆解").click()
    field = page.get_by_role("combobox", name=re.compile("拆解给谁"))
    expect(field).to_be_focused()
    page.keyboard.type(name)
    expect(options(page).first).to_contain_text(name)
    if note:
        page.get_by_placeholder("附一句话").fill(note)
        page.get_by_placeholder("附一句话").focus()
    with changing(page):
        page.keyboard.press("Enter")


def test_a_key_result_is_handed_down_taken_on_and_followed(page_for, axe):
    giver, receiver = page_for("helei"), page_for("suxiaotang")
    section = given(giver, "把续约做成一件不用操心的事", "到期前 30 天自动提醒全部客户")
    row = key_result(section, "自动提醒")
    hand_down(giver, row, "苏晓棠", "先从老客户开始")
    expect(toast(giver, "已拆解")).to_be_visible()
    chip = row.locator(".handed .alignment")
    expect(chip).to_contain_text("苏晓棠 等待承接")

    receiver.goto("/me")
    panel = receiver.locator("#waiting")
    item = panel.get_by_role("listitem").filter(has_text="自动提醒")
    expect(item).to_contain_text("先从老客户开始")
    expect(receiver.locator("#waiting-count")).to_have_text("1")
    axe(receiver)
    with changing(receiver):
        item.get_by_role("button", name="承接为目标").click()
    made = objective(receiver, "自动提醒全部客户")
    expect(made.locator(".alignment").filter(has_text="承接")).to_contain_text("何磊")
    expect(panel).to_be_hidden()
    expect(receiver.locator("#waiting-count")).to_be_hidden()

    giver.reload()
    expect(chip).to_contain_text("已承接")
    chip.click()
    axe(giver)
    with changing(giver):
        giver.get_by_role("button", name="开始跟随进度").click()
    expect(toast(giver, "进度会跟随")).to_be_visible()

    mine = made.get_attribute("data-id")
    sheet = send(receiver, f"/objectives/{mine}/key-results", text="写好提醒")
    own = next(each for each in sheet["objectives"] if each["id"] == mine)["keyResults"][0]
    send(receiver, f"/key-results/{own['id']}/check-ins", **{"health": "onTrack", f"value.{own['metrics'][0]['id']}": "40"})
    giver.reload()
    expect(row.locator(".metric.followed")).to_contain_text("40%")
    expect(section.locator(".figures")).to_contain_text("40%")
    axe(giver)


def test_what_cannot_be_taken_on_is_declined_with_a_word(page_for):
    giver, receiver = page_for("tangyichen"), page_for("gaoyuan")
    section = given(giver, "让夜里没有电话", "值班手册覆盖全部服务")
    row = key_result(section, "值班手册")
    hand_down(giver, row, "高远")
    receiver.goto("/me")
    item = receiver.locator("#waiting").get_by_role("listitem").filter(has_text="值班手册")
    item.get_by_role("button", name="不承接").first.click()
    answer = receiver.locator(".popover.answer:popover-open")
    answer.get_by_role("button", name="不承接").click()
    expect(answer).to_contain_text("说一句为什么不接")
    answer.get_by_label("说一句原因").fill("这个月排满了")
    with changing(receiver):
        answer.get_by_role("button", name="不承接").click()
    expect(receiver.locator("#waiting")).to_be_hidden()
    giver.reload()
    chip = row.locator(".handed .alignment")
    expect(chip).to_contain_text("高远 不承接")
    chip.click()
    expect(giver.locator(".popover.tie:popover-open")).to_contain_text("这个月排满了")
    with changing(giver):
        giver.get_by_role("button", name="知道了，收起").click()
    expect(chip).to_have_count(0)


def test_somebody_is_asked_to_align_and_chooses_with_what(page_for):
    asker, asked = page_for("linruoxi"), page_for("maxiao")
    section = given(asker, "让口碑自己走起来", "一条")
    section.get_by_role("button", name="请人对齐，写依赖").click()
    asker.get_by_role("button", name="请人对齐到这里").click()
    expect(asker.get_by_role("combobox", name=re.compile("请谁对齐"))).to_be_focused()
    asker.keyboard.type("maxiao")
    expect(options(asker).first).to_contain_text("马骁")
    with changing(asker):
        asker.keyboard.press("Enter")
    expect(section.locator(".alignment.waiting")).to_contain_text("已请 马骁 对齐")
    asked.goto("/me")
    item = asked.locator("#waiting").get_by_role("listitem").filter(has_text="口碑自己走")
    item.get_by_label("用哪个目标").select_option(index=1)
    with changing(asked):
        item.get_by_role("button", name="一键对齐").click()
    expect(asked.locator("section.objective").nth(1).locator(".alignment").filter(has_text="林若溪")).to_be_visible()
    asker.reload()
    expect(section.locator("[popovertarget^=supporters]")).to_contain_text("被 1 个目标对齐")


def test_a_dependency_is_confirmed_and_both_see_it_in_blue(page_for, axe):
    needing, needed, reader = page_for("suxiaotang"), page_for("lumingxuan"), page_for("yezhiqiu")
    section = given(needing, "让套餐切换不丢一笔账", "一条")
    section.get_by_role("button", name="请人对齐，写依赖").click()
    needing.get_by_role("button", name="写一条依赖").click()
    needing.keyboard.type("lumingxuan")
    expect(options(needing).filter(has_text="陆明轩 O1")).to_be_visible()
    needing.get_by_placeholder("需要对方做什么").fill("月底前给对账接口")
    with changing(needing):
        options(needing).filter(has_text="陆明轩 O1").click()
    chip = section.locator(".alignment.dependency")
    expect(chip).to_contain_text("依赖研发部")
    expect(chip).to_contain_text("等待确认")
    needed.goto("/me")
    item = needed.locator("#waiting").get_by_role("listitem").filter(has_text="月底前给对账接口")
    with changing(needed):
        item.get_by_role("button", name="确认").click()
    theirs = needed.locator("section.objective").first.locator(".alignment.dependency")
    expect(theirs).to_contain_text("苏晓棠")
    theirs.click()
    with changing(needed):
        needed.get_by_role("button", name="标为有风险").click()
    needing.reload()
    expect(chip).to_contain_text("有风险")
    axe(needing)
    reader.goto(person(reader, "苏晓棠"))
    expect(objective(reader, "不丢一笔账").locator("a.alignment.dependency")).to_contain_text("陆明轩")


def test_on_a_phone_what_waits_is_pointed_to_and_answered(page_for):
    giver = page_for("zhouqiming")
    phone = page_for("linruoxi", viewport={"width": 390, "height": 844}, is_mobile=True, has_touch=True)
    section = given(giver, "让市场声音更响", "每周一篇行业观察")
    send(giver, f"/key-results/{kept(giver)['objectives'][-1]['keyResults'][0]['id']}/breakdowns",
         to=f"person:{person(giver, '林若溪').rsplit('/')[-1]}")
    phone.goto("/me")
    phone.locator("#waiting-pointer a").click()
    item = phone.locator("#waiting").get_by_role("listitem").filter(has_text="行业观察")
    expect(item).to_be_in_viewport()
    assert phone.evaluate("document.documentElement.scrollWidth") <= 390
    with changing(phone):
        item.get_by_role("button", name="承接为目标").click()
    expect(objective(phone, "每周一篇行业观察")).to_be_visible()
    expect(section).to_be_visible()


def test_it_speaks_english_too(page_for):
    page = page_for("xuanran", locale="en-GB")
    section = given(page, "Keep what we promise", "Answer within a day")
    row = key_result(section, "Answer within a day")
    row.locator(".statement").click()
    row.get_by_role("button", name="Hand down").click()
    page.keyboard.type("maxiao")
    expect(options(page).first).to_contain_text("Ma Xiao")
    with changing(page):
        page.keyboard.press("Enter")
    expect(row.locator(".handed")).to_contain_text("Ma Xiao Waiting")
    expect(toast(page, "Handed down")).to_be_visible()
    with changing(page):
        toast(page, "Handed down").get_by_role("button", name="Undo").click()
    expect(row.locator(".handed")).to_have_count(0)
