"""Putting objectives and key results into order: by mouse, by finger and by keyboard."""

from playwright.sync_api import expect

from sheets import changing, given, key_result, key_results, objective, objectives


def middle(locator):
    locator.scroll_into_view_if_needed()
    box = locator.bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def drag(page, row, target, *, below=False):
    """Takes a row by its grip and lets it go on the upper, or lower, edge of another one."""
    row.hover()
    page.mouse.move(*middle(row.locator("> [data-grip]")))
    with changing(page) as change:
        page.mouse.down()
        box = target.bounding_box()
        y = box["y"] + (box["height"] - 2 if below else 2)
        page.mouse.move(box["x"] + 20, y - 10, steps=6)
        page.mouse.move(box["x"] + 20, y, steps=3)
        page.mouse.up()
    assert change.value.ok, change.value.text()


def order_of(page):
    return objectives(page).all_inner_texts()


def test_objectives_are_dragged_by_mouse(page_for):
    page = page_for("gaoyuan")
    page.goto("/me")
    first, second, third = order_of(page)
    drag(page, objective(page, second), objective(page, first))
    expect(objectives(page)).to_have_text([second, first, third])
    page.reload()
    expect(objectives(page)).to_have_text([second, first, third])


def test_objectives_move_with_alt_and_arrows(page_for):
    page = page_for("suxiaotang")
    page.goto("/me")
    first, second, third = order_of(page)
    objective(page, first).locator("h2 .statement").click()
    with changing(page):
        page.keyboard.press("Alt+ArrowDown")
    expect(objectives(page)).to_have_text([second, first, third])
    expect(objective(page, first).locator("h2 .statement")).to_be_focused()
    expect(page.locator("[data-announcements]")).to_contain_text("已移到第 2 位")
    page.reload()
    expect(objectives(page)).to_have_text([second, first, third])


def test_the_grip_picks_up_with_space_moves_with_arrows_and_drops(page_for):
    page = page_for("chengkexin")
    page.goto("/me")
    first, second, third = order_of(page)
    grip = objective(page, third).locator("> [data-grip]")
    grip.focus()
    page.keyboard.press("Space")
    expect(grip).to_have_attribute("aria-pressed", "true")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(objectives(page)).to_have_text([third, first, second])
    with changing(page):
        page.keyboard.press("Space")
    expect(objective(page, third).locator("> [data-grip]")).to_be_focused()
    page.reload()
    expect(objectives(page)).to_have_text([third, first, second])


def test_escape_puts_a_held_row_back(page_for):
    page = page_for("chengkexin")
    page.goto("/me")
    before = order_of(page)
    grip = page.locator("section.objective > [data-grip]").first
    grip.focus()
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    expect(objectives(page)).not_to_have_text(before)
    page.keyboard.press("Escape")
    expect(objectives(page)).to_have_text(before)
    expect(grip).to_be_focused()
    page.reload()
    expect(objectives(page)).to_have_text(before)


def test_key_results_are_dragged_within_their_objective(page_for):
    page = page_for("jiangyutong")
    section = given(page, "拖动排序", "甲", "乙", "丙")
    drag(page, key_result(section, "丙"), key_result(section, "甲"))
    expect(key_results(section)).to_have_text(["丙", "甲", "乙"])
    page.reload()
    expect(key_results(section)).to_have_text(["丙", "甲", "乙"])


def test_a_key_result_is_dragged_into_another_objective(page_for):
    page = page_for("yezhiqiu")
    here = given(page, "从这里来", "搬走的", "留下的")
    there = given(page, "到这里去", "原有的")
    drag(page, key_result(here, "搬走的"), key_result(there, "原有的"), below=True)
    expect(key_results(here)).to_have_text(["留下的"])
    expect(key_results(there)).to_have_text(["原有的", "搬走的"])
    page.reload()
    expect(key_results(here)).to_have_text(["留下的"])
    expect(key_results(there)).to_have_text(["原有的", "搬走的"])


def test_a_key_result_moves_into_the_next_objective_with_alt_and_arrows(page_for):
    page = page_for("lumingxuan")
    here = given(page, "键盘从这里", "一条")
    there = given(page, "键盘到这里", "另一条")
    key_results(here).first.click()
    with changing(page):
        page.keyboard.press("Alt+ArrowDown")
    expect(key_results(there)).to_have_text(["一条", "另一条"])
    page.reload()
    expect(key_results(here)).to_have_count(0)
    expect(key_results(there)).to_have_text(["一条", "另一条"])


def test_key_results_are_dragged_by_finger(page_for):
    page = page_for("maxiao", viewport={"width": 820, "height": 1180}, has_touch=True, is_mobile=True)
    section = given(page, "手指也能拖", "甲", "乙")
    grip = key_result(section, "乙").locator("> [data-grip]")
    x, y = middle(grip)
    target = key_result(section, "甲").bounding_box()["y"] + 2
    finger = page.context.new_cdp_session(page)

    def touch(kind, y):
        points = [] if kind == "touchEnd" else [{"x": x, "y": y}]
        finger.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    with changing(page) as change:
        touch("touchStart", y)
        for step in range(1, 9):
            touch("touchMove", y + (target - y) * step / 8)
        touch("touchEnd", target)
    assert change.value.ok, change.value.text()
    expect(key_results(section)).to_have_text(["乙", "甲"])
    page.reload()
    expect(key_results(section)).to_have_text(["乙", "甲"])
